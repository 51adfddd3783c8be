// The same objective with L1, two algorithms: only one of them gives zeros.

import { common } from '../../../src/demo/common-words';
import { showDemo } from '../../../src/demo/define-demo';
import { same } from '../../../src/demo/words';
import { floor, maximumSteps, model, type Params, threshold } from './ista-vs-subgradient/model';
import { remark, summary } from './ista-vs-subgradient/sentences';

export { model };

const names = Array.from({ length: 10 }, (_, j) => `weight${j + 1}`);
/** The axis of time ends at one of a few numbers of steps. */
const horizons = [100, 1000, maximumSteps];
const horizon = ({ params }: { params: Params }): number => horizons.find((each) => params.steps <= each)!;

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'sizesTitle',
      x: { label: 'place', min: 0.5, max: 10.5, names },
      y: { label: 'sizeAxis', scale: 'log', min: floor / 2, max: 10 },
      series: [
        { label: 'istaSizes', as: 'points', colour: 1 },
        { label: 'exactZeros', as: 'points', colour: 1, shape: 'cross' },
        { label: 'subgradientSizes', as: 'points', colour: 2, shape: 'triangle' },
        { label: 'ridgeSizes', as: 'points', colour: 3, shape: 'rect' },
      ],
      marks: [{ label: 'thresholdMark', axis: 'y', colour: 6, dash: 'dotted', at: threshold }],
    },
    {
      view: 'chart',
      title: 'hoverTitle',
      x: {
        label: 'time',
        min: ({ params }) => Math.max(0, params.steps - 40),
        max: ({ params }) => params.steps,
      },
      y: { label: 'weightAxis' },
      series: [
        { label: 'subgradientHover', as: 'line', colour: 2 },
        { label: 'istaHover', as: 'line', colour: 1, dash: 'dashed' },
      ],
      handles: [{ x: 'steps' }],
    },
    {
      view: 'chart',
      title: 'gapsTitle',
      x: { label: 'time', scale: 'log', min: 1, max: horizon },
      y: { label: 'gapAxis', scale: 'log', min: 1e-13, max: 10 },
      series: [
        { label: 'istaGaps', as: 'line', colour: 1 },
        { label: 'subgradientGaps', as: 'line', colour: 2, dash: 'dashed' },
      ],
      handles: [{ x: 'steps' }],
    },
    {
      view: 'table',
      title: 'tableTitle',
      columns: ['place', 'truth', 'ista', 'subgradient', 'ridge'],
      rows: ({ result }) => result.table.map((row, j) => [names[j]!, ...row]),
      digits: 3,
    },
    {
      view: 'readouts',
      items: [
        'istaZeros',
        'subgradientZeros',
        'belowThreshold',
        'ridgeZeros',
        { name: 'istaObjective', digits: 7 },
        { name: 'subgradientObjective', digits: 7 },
        { name: 'prunedObjective', digits: 7 },
        { name: 'istaWeights', digits: 4, as: 'tick' },
        { name: 'lipschitz', digits: 5 },
      ],
    },
  ],
  words: {
    title: { en: 'Two algorithms for L1', zh: '求解 L1 的两种算法' },
    seed: common.seed,
    penalty: { en: 'penalty *λ*', zh: '正则化系数 *λ*' },
    learningRate: common.learningRate,
    steps: common.step,
    sizesTitle: { en: 'Sizes of the ten weights', zh: '十个权重的绝对值' },
    place: { en: 'weight', zh: '权重' },
    ...Object.fromEntries(names.map((name, j) => [name, same(`*w*_${j + 1}`.replace('_10', '_{10}'))])),
    sizeAxis: { en: 'size |*w*|', zh: '绝对值 |*w*|' },
    istaSizes: { en: 'ISTA', zh: 'ISTA' },
    exactZeros: { en: 'ISTA: exactly 0', zh: 'ISTA（恰好为 0）' },
    subgradientSizes: { en: 'subgradient', zh: '次梯度法' },
    ridgeSizes: { en: 'ridge (L2)', zh: '岭回归（L2）' },
    thresholdMark: { en: 'threshold 0.02', zh: '阈值 0.02' },
    hoverTitle: { en: 'Last steps of *w*_4 to *w*_{10}', zh: '最后几步的 *w*_4 至 *w*_{10}' },
    time: common.step,
    weightAxis: { en: 'weight', zh: '权重' },
    subgradientHover: { en: 'subgradient', zh: '次梯度法' },
    istaHover: { en: 'ISTA', zh: 'ISTA' },
    gapsTitle: { en: 'Gap of the objective', zh: '目标函数与最小值之差' },
    gapAxis: { en: 'above the minimum', zh: '与最小值之差' },
    istaGaps: { en: 'ISTA', zh: 'ISTA' },
    subgradientGaps: { en: 'subgradient', zh: '次梯度法' },
    tableTitle: { en: 'The weights', zh: '各权重的值' },
    truth: { en: 'true *w*', zh: '真值 *w*' },
    ista: { en: 'ISTA', zh: 'ISTA' },
    subgradient: { en: 'subgradient', zh: '次梯度法' },
    ridge: { en: 'ridge', zh: '岭回归' },
    istaZeros: { en: 'exact zeros, ISTA', zh: 'ISTA 恰好为 0 的个数' },
    subgradientZeros: { en: 'exact zeros, subgradient', zh: '次梯度法恰好为 0 的个数' },
    belowThreshold: { en: 'subgradient: below 0.02 in size', zh: '次梯度法绝对值小于 0.02 的个数' },
    ridgeZeros: { en: 'exact zeros, ridge', zh: '岭回归恰好为 0 的个数' },
    istaObjective: { en: 'objective, ISTA', zh: 'ISTA 的目标函数值' },
    subgradientObjective: { en: 'objective, subgradient', zh: '次梯度法的目标函数值' },
    prunedObjective: { en: 'the same after pruning below 0.02', zh: '剪枝（小于 0.02）之后的目标函数值' },
    istaWeights: { en: 'weights of ISTA', zh: 'ISTA 的权重' },
    lipschitz: {
      en: 'largest eigenvalue *λ*_{max} (ISTA: *η* = 1/*λ*_{max})',
      zh: '最大特征值 *λ*_{max}（ISTA 取 *η* = 1/*λ*_{max}）',
    },
  },
  summary,
  remark,
});
