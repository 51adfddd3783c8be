// Step sizes of three adaptive methods under the same gradients, and what the bias correction of Adam mends.

import { common } from '../../../src/demo/common-words';
import { showDemo } from '../../../src/demo/define-demo';
import { longest, lowest, model } from './adam-bias/model';
import { remark, summary } from './adam-bias/sentences';

export { model };

const lastTime = ({ params }: { params: { steps: number } }) =>
  [100, 1000, longest].find((end) => params.steps <= end);

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'sizesTitle',
      x: { label: 'time', scale: 'log', min: 1, max: lastTime },
      y: { label: 'size', scale: 'log', min: lowest, max: 100 },
      series: [
        { label: 'adamCurve', as: 'line', colour: 2 },
        { label: 'uncorrectedCurve', as: 'line', colour: 6, dash: 'dashed' },
        { label: 'rmspropCurve', as: 'line', colour: 3, dash: 'dotted' },
        { label: 'adagradCurve', as: 'line', colour: 4, dash: 'dashed' },
      ],
      marks: [{ label: 'noiseLevel', axis: 'y', colour: 1, dash: 'dotted' }],
      handles: [{ x: 'steps', y: ({ result }) => (result.stepNow < lowest ? null : result.stepNow) }],
    },
    {
      view: 'chart',
      title: 'weightsTitle',
      height: 'low',
      x: { label: 'time', scale: 'log', min: 1, max: lastTime },
      y: { label: 'weight', min: 0, max: 1.1 },
      series: [
        { label: 'firstWeight', as: 'line', colour: 1 },
        { label: 'secondWeight', as: 'line', colour: 4, dash: 'dashed' },
      ],
    },
    {
      view: 'readouts',
      items: [
        { name: 'largestStep', digits: 4 },
        'largestAt',
        { name: 'firstStep', digits: 4 },
        { name: 'stepNow', digits: 4 },
        { name: 'firstPosition', digits: 6 },
        { name: 'rmspropFirst', digits: 4 },
        { name: 'rmspropNow', digits: 4 },
        { name: 'adagradNow', digits: 4 },
      ],
    },
    {
      view: 'code',
      title: 'code',
      source: `b1, b2, m, v = ‹beta1›, ‹beta2›, 0.0, 0.0
for t in range(1, ‹steps› + 1):
    m, v = b1 * m + (1 - b1), b2 * v + (1 - b2)  # g = 1
‹rule›  # ‹stepNow›`,
      spots: ({ params }) => ({
        rule: params.correction ? 'm / (1 - b1**t) / ((v / (1 - b2**t))**0.5 + 1e-8)' : 'm / (v**0.5 + 1e-8)',
      }),
      when: ({ gradients }) => gradients === 'constant',
      gives: {
        stepNow: ({ beta1, beta2, correction, steps: count }) => {
          let [m, v] = [0, 0];
          for (let t = 1; t <= count; t++) {
            m = beta1 * m + (1 - beta1);
            v = beta2 * v + (1 - beta2);
          }
          return correction
            ? m / (1 - beta1 ** count) / (Math.sqrt(v / (1 - beta2 ** count)) + 1e-8)
            : m / (Math.sqrt(v) + 1e-8);
        },
      },
    },
  ],
  words: {
    title: { en: 'How long are the steps?', zh: '各方法的步长' },
    beta1: { en: 'coefficient *β*_1', zh: '系数 *β*_1' },
    beta2: { en: 'coefficient *β*_2', zh: '系数 *β*_2' },
    correction: { en: 'bias correction in Adam', zh: 'Adam 的偏差修正' },
    gradients: { en: 'gradients *g_t*', zh: '梯度 *g_t*' },
    'gradients.constant': { en: 'constant: 1', zh: '常数 1' },
    'gradients.drop': { en: '1, after step 20 only 1/100', zh: '前 20 步为 1，之后为 1/100' },
    'gradients.noise': { en: 'noise: N(0, 1)', zh: '噪声 N(0, 1)' },
    steps: common.step,
    seed: common.seed,
    sizesTitle: { en: 'Length of each step, in units of *η*', zh: '每一步的步长（以 *η* 为单位）' },
    time: common.step,
    size: { en: 'step / *η*', zh: '步长 / *η*' },
    adamCurve: { en: 'Adam, as chosen', zh: 'Adam（当前设置）' },
    uncorrectedCurve: { en: 'Adam without correction', zh: 'Adam（不修正）' },
    rmspropCurve: { en: 'RMSProp, *ρ* = 9/10', zh: 'RMSProp，*ρ* = 9/10' },
    adagradCurve: { en: 'AdaGrad', zh: 'AdaGrad' },
    noiseLevel: { en: 'Adam in noise, in the long run', zh: '噪声中 Adam 的长期均方根' },
    weightsTitle: { en: 'Sums of the weights at each step', zh: '每一步的权重之和' },
    weight: { en: 'sum of weights', zh: '权重之和' },
    firstWeight: { en: '1 − *β*_1^t', zh: '1 − *β*_1^t' },
    secondWeight: { en: '√(1 − *β*_2^t)', zh: '√(1 − *β*_2^t)' },
    firstStep: { en: 'first step of Adam / *η*', zh: 'Adam 的第一步 / *η*' },
    firstPosition: { en: 'from 1, with *η* = 1/10, it leads to', zh: '从 1 出发，*η* = 1/10 时到达' },
    stepNow: { en: 'step *t* of Adam / *η*', zh: 'Adam 的第 *t* 步 / *η*' },
    largestStep: { en: 'longest step of Adam so far / *η*', zh: 'Adam 目前最长的一步 / *η*' },
    largestAt: { en: 'the longest is step', zh: '最长一步的步数' },
    rmspropFirst: { en: 'first step of RMSProp / *η*', zh: 'RMSProp 的第一步 / *η*' },
    rmspropNow: { en: 'step *t* of RMSProp / *η*', zh: 'RMSProp 的第 *t* 步 / *η*' },
    adagradNow: { en: 'step *t* of AdaGrad / *η*', zh: 'AdaGrad 的第 *t* 步 / *η*' },
    code: common.inPython,
  },
  summary,
  remark,
});
