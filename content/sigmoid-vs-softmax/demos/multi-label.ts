// Three logits under three sigmoids and under one softmax: probabilities, the eight label sets, gradients.

import { common } from '../../../src/demo/common-words';
import { showDemo } from '../../../src/demo/define-demo';
import { inPython } from '../../../src/demo/format';
import { same } from '../../../src/demo/words';
import { sigmoid } from '../../../src/math/activations/sigmoidal';
import { model } from './multi-label/model';
import { remark, summary } from './multi-label/sentences';

export { model };

const classNames = ['name1', 'name2', 'name3'];
const setNames = ['none', 'name1', 'name2', 'name3', 'set12', 'set13', 'set23', 'allThree'];
const classAxis = { label: 'class', min: 0.4, max: 3.6, names: classNames } as const;

/** The bar of a sigmoid, which its logit moves. */
const barOf = (name: 'logit1' | 'logit2' | 'logit3', place: number) =>
  ({
    x: () => place,
    y: {
      parameter: name,
      toPlace: sigmoid,
      toValue: (p: number) => Math.log(Math.max(p, 1e-9) / Math.max(1 - p, 1e-9)),
    },
  }) as const;

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'probabilitiesTitle',
      x: classAxis,
      // Room above, so that the triangles are whole.
      y: { label: 'probability', min: 0, max: 1.05 },
      series: [
        { label: 'sigmoidBars', as: 'bars', colour: 1 },
        { label: 'softmaxPoints', as: 'points', colour: 2, shape: 'rect' },
        { label: 'labelPoints', as: 'points', colour: 3, shape: 'triangle' },
      ],
      marks: [{ label: 'threshold', axis: 'y', colour: 6, dash: 'dotted', at: 0.5 }],
      handles: [barOf('logit1', 1), barOf('logit2', 2), barOf('logit3', 3)],
    },
    {
      view: 'chart',
      title: 'setsTitle',
      x: { label: 'labelSet', min: 0.4, max: 8.6, names: setNames },
      y: { label: 'probability', min: 0, max: 1 },
      series: [
        { label: 'setBars', as: 'bars', colour: 1 },
        { label: 'softmaxSets', as: 'points', colour: 2, shape: 'rect' },
        { label: 'givenOne', as: 'line', colour: 4, dash: 'dashed' },
      ],
    },
    {
      view: 'chart',
      title: 'gradientsTitle',
      height: 'low',
      x: classAxis,
      y: { label: 'gradientAxis', min: -1, max: 1 },
      series: [
        { label: 'sigmoidGradients', as: 'bars', colour: 1 },
        { label: 'softmaxGradients', as: 'points', colour: 2, shape: 'rect' },
      ],
    },
    {
      view: 'readouts',
      items: [
        { name: 'ratio', digits: 4 },
        { name: 'softmaxLoss', digits: 5 },
        { name: 'sigmoidGradient', digits: 4 },
        { name: 'softmaxGradient', digits: 4 },
        { name: 'sigmoids', digits: 4 },
        { name: 'softmax', digits: 4 },
        { name: 'sigmoidSum', digits: 5 },
        { name: 'softmaxSum', digits: 5 },
        { name: 'exactlyOne', digits: 4 },
        { name: 'sigmoidLoss', digits: 5 },
        'sigmoidDecision',
        'softmaxDecision',
        { name: 'normalizedSigmoids', digits: 4 },
      ],
    },
    {
      view: 'table',
      title: 'tableTitle',
      columns: ['class', 'y', 'sigmoidColumn', 'softmaxColumn', 'sigmoidGradients', 'softmaxGradients'],
      rows: ({ result }) =>
        [0, 1, 2].map((k) => [
          k + 1,
          result.targets[k]!,
          result.sigmoids[k]!,
          result.softmax[k]!,
          result.sigmoidGradient[k]!,
          result.softmaxGradient?.[k] ?? null,
        ]),
    },
    {
      view: 'code',
      title: 'inPyTorch',
      source: `import torch

z = torch.tensor([‹logit1›, ‹logit2›, ‹logit3›], dtype=torch.float64)
z.sigmoid()       # ‹sigmoids›
z.softmax(dim=0)  # ‹softmax›`,
      spots: ({ result }) => ({
        sigmoids: result.sigmoids.map(inPython).join(', '),
        softmax: result.softmax.map(inPython).join(', '),
      }),
      gives: {
        sigmoids: ({ logit1, logit2, logit3 }) => [logit1, logit2, logit3].map((z) => 1 / (1 + Math.exp(-z))),
        softmax: ({ logit1, logit2, logit3 }) => {
          const powers = [logit1, logit2, logit3].map(Math.exp);
          const total = powers.reduce((sum, power) => sum + power, 0);
          return powers.map((power) => power / total);
        },
      },
    },
  ],
  words: {
    title: { en: 'Three sigmoids or one softmax?', zh: '三个 sigmoid 还是一个 softmax？' },
    logit1: { en: 'logit *z*_1', zh: '得分 *z*_1' },
    logit2: { en: 'logit *z*_2', zh: '得分 *z*_2' },
    logit3: { en: 'logit *z*_3', zh: '得分 *z*_3' },
    labels: { en: 'labels that hold', zh: '成立的标签' },
    'labels.1': same('1'),
    'labels.2': same('2'),
    'labels.3': same('3'),
    probabilitiesTitle: { en: 'Drag a bar: what else moves?', zh: '拖动一个条形，还有什么改变？' },
    class: { en: 'class', zh: '类别' },
    name1: same('1'),
    name2: same('2'),
    name3: same('3'),
    probability: { en: 'probability', zh: '概率' },
    sigmoidBars: { en: 'sigmoid *σ*(*z_k*)', zh: 'sigmoid *σ*(*z_k*)' },
    softmaxPoints: { en: 'softmax *p_k*', zh: 'softmax *p_k*' },
    labelPoints: { en: 'label holds', zh: '标签成立' },
    threshold: { en: 'threshold ½', zh: '阈值 ½' },
    setsTitle: { en: 'All eight label sets', zh: '八个可能的标签集合' },
    labelSet: { en: 'labels that hold', zh: '成立的标签' },
    none: same('∅'),
    set12: same('1,2'),
    set13: same('1,3'),
    set23: same('2,3'),
    allThree: { en: 'all', zh: '全部' },
    setBars: { en: 'three sigmoids', zh: '三个 sigmoid' },
    softmaxSets: { en: 'one softmax', zh: '一个 softmax' },
    givenOne: { en: 'sigmoids, given exactly one label', zh: '恰有一个标签时的 sigmoid' },
    gradientsTitle: { en: 'Gradients of the loss', zh: '损失的梯度' },
    gradientAxis: common.gradient,
    sigmoidGradients: same('*σ*(*z_k*) − *y_k*'),
    softmaxGradients: same('*p_k* − *q_k*'),
    sigmoids: { en: 'sigmoids', zh: '三个 sigmoid 的输出' },
    softmax: { en: 'softmax', zh: 'softmax 输出' },
    sigmoidSum: { en: 'sum of the sigmoids', zh: 'sigmoid 输出之和' },
    softmaxSum: { en: 'sum of the softmax', zh: 'softmax 输出之和' },
    sigmoidDecision: { en: 'labels by *σ* ≥ ½', zh: '按 *σ* ≥ ½ 判定的标签' },
    softmaxDecision: { en: 'class by arg max *p*', zh: '按 *p* 最大判定的类别' },
    exactlyOne: { en: 'sigmoids: *P*(exactly one label)', zh: 'sigmoid 的 *P*（恰有一个标签）' },
    sigmoidGradient: { en: 'sigmoid gradients *σ* − *y*', zh: 'sigmoid 的梯度 *σ* − *y*' },
    softmaxGradient: { en: 'softmax gradient *p* − *q*', zh: 'softmax 的梯度 *p* − *q*' },
    sigmoidLoss: { en: 'sum of binary cross-entropies', zh: '二元交叉熵之和' },
    softmaxLoss: { en: 'softmax cross-entropy', zh: 'softmax 的交叉熵' },
    ratio: { en: 'softmax *p*_1/*p*_2', zh: 'softmax 的 *p*_1/*p*_2' },
    normalizedSigmoids: { en: 'sigmoids divided by their sum', zh: 'sigmoid 输出除以其和' },
    tableTitle: { en: 'Class by class', zh: '逐类对比' },
    y: same('*y*'),
    sigmoidColumn: same('*σ*(*z_k*)'),
    softmaxColumn: same('*p_k*'),
    inPyTorch: common.inPyTorch,
  },
  summary,
  remark,
});
