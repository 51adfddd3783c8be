// Soft thresholding: under L1 a weight is exactly 0 for a whole range of w*, under L2 only where the loss itself wants 0.

import { common } from '../../../src/demo/common-words';
import { showDemo } from '../../../src/demo/define-demo';
import { inPython } from '../../../src/demo/format';
import { optionWords } from '../../../src/demo/option-words';
import { same } from '../../../src/demo/words';
import { model, reach } from './soft-threshold/model';
import { remark, summary } from './soft-threshold/sentences';

export { model };

/** The axes end at one of these, so that they stand still while a hand moves. */
const tops = [0.5, 1, 2, 4, 8, 16, 32, 64];
const topFor = (height: number): number => tops.find((top) => height * 1.3 <= top) ?? tops.at(-1)!;
const steepest = ({ result }: { result: { slopeLeft: number; slopeRight: number } }): number =>
  topFor(Math.max(Math.abs(result.slopeLeft), Math.abs(result.slopeRight)));

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'sumTitle',
      x: { label: 'weight', min: -reach, max: reach },
      y: { label: 'lossAxis', min: 0, max: ({ result }) => topFor(result.height) },
      series: [
        { label: 'lossCurve', as: 'line', colour: 6, dash: 'dotted' },
        { label: 'l1Curve', as: 'line', colour: 1 },
        { label: 'l2Curve', as: 'line', colour: 2, dash: 'dashed' },
        { label: 'l1Point', as: 'points', colour: 1 },
        { label: 'l2Point', as: 'points', colour: 2, shape: 'rect' },
      ],
      handles: [{ x: 'optimum', y: () => 0 }],
    },
    {
      view: 'chart',
      title: 'mapTitle',
      x: { label: 'optimumAxis', min: -3, max: 3 },
      y: { label: 'minimumAxis', min: -3, max: 3 },
      series: [
        {
          label: 'noPenalty',
          as: 'line',
          colour: 6,
          dash: 'dotted',
          data: () => ({ x: [-3, 3], y: [-3, 3] }),
        },
        { label: 'l1Map', as: 'line', colour: 1 },
        { label: 'l2Map', as: 'line', colour: 2, dash: 'dashed' },
        {
          label: 'l2Here',
          as: 'points',
          colour: 2,
          shape: 'rect',
          data: ({ params, result }) => ({ x: [params.optimum], y: [result.l2Weight] }),
        },
      ],
      handles: [{ x: 'optimum', y: ({ result }) => result.l1Weight }],
    },
    {
      view: 'chart',
      title: 'slopesTitle',
      x: { label: 'weight', min: -reach, max: reach },
      y: { label: 'slopeAxis', min: (shown) => -steepest(shown), max: steepest },
      series: [
        { label: 'lossSlopes', as: 'line', colour: 6, dash: 'dotted' },
        { label: 'l1Slopes', as: 'line', colour: 1 },
        { label: 'l2Slopes', as: 'line', colour: 2, dash: 'dashed' },
        { label: 'jump', as: 'points', colour: 1 },
      ],
      marks: [{ label: 'flat', axis: 'y', colour: 6, at: 0 }],
      handles: [{ x: 'optimum', y: () => 0 }],
    },
    {
      view: 'chart',
      title: 'penaltiesTitle',
      x: { label: 'weight', min: -reach, max: reach },
      y: { label: 'penaltyAxis', min: 0, max: 4 },
      series: [
        { label: 'l1Penalty', as: 'line', colour: 1 },
        { label: 'l2Penalty', as: 'line', colour: 2, dash: 'dashed' },
      ],
    },
    {
      view: 'readouts',
      items: [
        { name: 'l1Weight', digits: 5, as: 'tick' },
        { name: 'l2Weight', digits: 5, as: 'tick' },
        { name: 'slopeOfLoss', digits: 4, as: 'tick' },
        { name: 'slopeLeft', digits: 4, as: 'tick' },
        { name: 'slopeRight', digits: 4, as: 'tick' },
        { name: 'threshold', digits: 4, as: 'tick' },
      ],
    },
    {
      view: 'equation',
      title: 'rule',
      tex: {
        whole: String.raw`\begin{aligned}\text{L1: }&\operatorname{sign}(w^*)\max(\spot{size}-\spot{threshold},0)=\spot{l1Weight}\\\text{L2: }&\spot{optimum}/\bigl(1+2\cdot\spot{threshold}\bigr)=\spot{l2Weight}\end{aligned}`,
        half: String.raw`\begin{aligned}\text{L1: }&\operatorname{sign}(w^*)\max(\spot{size}-\spot{threshold},0)=\spot{l1Weight}\\\text{L2: }&\spot{optimum}/\bigl(1+\spot{threshold}\bigr)=\spot{l2Weight}\end{aligned}`,
      },
      variant: ({ params }) => params.convention,
      spots: ({ params }) => ({ size: Math.abs(params.optimum) }),
      digits: 3,
    },
    {
      view: 'code',
      title: 'code',
      source: `w, lam, h = ‹optimum›, ‹penalty›, ‹curvature›
np.sign(w) * max(abs(w) - lam / h, 0)  # ‹l1Weight›
w / (1 + ‹factor› * lam / h)  # ‹l2Weight›`,
      spots: ({ params, result }) => ({
        factor: params.convention === 'whole' ? '2' : '1',
        l1Weight: inPython(result.l1Weight),
        l2Weight: inPython(result.l2Weight),
      }),
      gives: {
        l1Weight: ({ optimum, penalty, curvature }) =>
          Math.sign(optimum) * Math.max(Math.abs(optimum) - penalty / curvature, 0),
        l2Weight: ({ convention, optimum, penalty, curvature }) =>
          optimum / (1 + ((convention === 'whole' ? 2 : 1) * penalty) / curvature),
      },
    },
  ],
  words: {
    title: { en: 'When is a weight exactly 0?', zh: '权重何时恰好为 0？' },
    convention: { en: 'L2 penalty written as', zh: 'L2 惩罚的写法' },
    ...optionWords('convention', { whole: same('*λw*²'), half: same('½*λw*²') }),
    optimum: { en: 'minimum of the loss alone *w*^∗', zh: '损失本身的最小值点 *w*^∗' },
    penalty: { en: 'penalty *λ*', zh: '正则化系数 *λ*' },
    curvature: { en: 'curvature of the loss *h*', zh: '损失的曲率 *h*' },
    sumTitle: { en: 'Loss plus penalty: drag *w*^∗', zh: '损失加惩罚（拖动 *w*^∗）' },
    weight: { en: 'the weight *w*', zh: '权重 *w*' },
    lossAxis: { en: 'loss, sum', zh: '损失与目标函数' },
    lossCurve: { en: 'loss alone', zh: '仅有损失' },
    l1Curve: { en: 'with L1', zh: '加 L1' },
    l2Curve: { en: 'with L2', zh: '加 L2' },
    l1Point: { en: 'minimum with L1', zh: '加 L1 的最小值点' },
    l2Point: { en: 'minimum with L2', zh: '加 L2 的最小值点' },
    mapTitle: { en: 'Weight over *w*^∗', zh: '权重随 *w*^∗ 的变化' },
    optimumAxis: { en: 'minimum of the loss alone *w*^∗', zh: '损失本身的最小值点 *w*^∗' },
    minimumAxis: { en: 'minimum of the sum', zh: '目标函数的最小值点' },
    noPenalty: { en: 'without penalty', zh: '无惩罚' },
    l1Map: { en: 'with L1', zh: '加 L1' },
    l2Map: { en: 'with L2', zh: '加 L2' },
    l2Here: { en: 'minimum with L2', zh: '加 L2 的最小值点' },
    slopesTitle: { en: 'The slopes', zh: '导数的图像' },
    slopeAxis: { en: 'derivative in *w*', zh: '对 *w* 的导数' },
    lossSlopes: { en: 'loss alone', zh: '仅有损失' },
    l1Slopes: { en: 'with L1', zh: '加 L1' },
    l2Slopes: { en: 'with L2', zh: '加 L2' },
    jump: { en: '*d*_0 − *λ* and *d*_0 + *λ*', zh: '*d*_0 − *λ* 与 *d*_0 + *λ*' },
    flat: { en: 'slope 0', zh: '导数为 0' },
    penaltiesTitle: { en: 'The penalties', zh: '两种惩罚项' },
    penaltyAxis: { en: 'value of the penalty', zh: '惩罚项的值' },
    l1Penalty: { en: 'with L1', zh: '加 L1' },
    l2Penalty: { en: 'with L2', zh: '加 L2' },
    l1Weight: { en: 'weight with L1', zh: 'L1 下的权重' },
    l2Weight: { en: 'weight with L2', zh: 'L2 下的权重' },
    slopeOfLoss: { en: 'slope of the loss at 0, *d*_0', zh: '损失在 0 处的导数 *d*_0' },
    slopeLeft: { en: 'with L1, left of 0: *d*_0 − *λ*', zh: '加 L1 后 0 处的左导数 *d*_0 − *λ*' },
    slopeRight: { en: 'with L1, right of 0: *d*_0 + *λ*', zh: '加 L1 后 0 处的右导数 *d*_0 + *λ*' },
    threshold: { en: 'threshold for |*w*^∗|: *λ*/*h*', zh: '|*w*^∗| 的阈值 *λ*/*h*' },
    rule: common.withTheseNumbers,
    code: common.inNumPy,
  },
  summary,
  remark,
});
