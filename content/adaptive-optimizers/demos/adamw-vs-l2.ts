// Adam divides the gradient of an L2 penalty away with the rest; AdamW shrinks the weight apart from it.

import { common } from '../../../src/demo/common-words';
import { type ResultOf, showDemo } from '../../../src/demo/define-demo';
import { same } from '../../../src/demo/words';
import { decayMethods, largestGradient, model, smallestGradient } from './adamw-vs-l2/model';
import { remark, summary } from './adamw-vs-l2/sentences';

export { model };

const looks = {
  'sgd-l2': { colour: 6, dash: 'dotted' },
  'adam-l2': { colour: 2, dash: 'dashed' },
  adamw: { colour: 1 },
  adam: { colour: 3 },
} as const;

const labels = { 'sgd-l2': 'sgd', 'adam-l2': 'adamL2', adamw: 'adamw', adam: 'adam' } as const;

/** Adam alone first, so that the dashed line over it shows where the two coincide. */
const order = (['adam', 'adam-l2', 'adamw', 'sgd-l2'] as const).map((method) => ({
  method,
  index: decayMethods.indexOf(method),
}));

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'weightTitle',
      x: { label: 'time', min: 0, max: ({ result }) => result.horizon },
      y: { label: 'weight' },
      series: order.map(({ method, index }) => ({
        label: labels[method],
        as: 'line' as const,
        ...looks[method],
        data: ({ result }: { result: ResultOf<typeof model> }) => result.walks[index]!.curve,
      })),
      handles: [{ x: 'steps', y: ({ result }) => result.adamw }],
    },
    {
      view: 'chart',
      title: 'sizesTitle',
      x: { label: 'gradient', scale: 'log', min: smallestGradient, max: largestGradient },
      y: { label: 'takenAxis' },
      series: [
        { label: 'adamL2Taken', as: 'line', ...looks['adam-l2'] },
        { label: 'adamwTaken', as: 'line', ...looks.adamw },
        { label: 'sgdTaken', as: 'line', ...looks['sgd-l2'] },
      ],
      handles: [{ x: 'gradient', y: ({ result }) => result.takenOff[1]! }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'sgd', digits: 5 },
        { name: 'adamL2', digits: 5 },
        { name: 'adamw', digits: 5 },
        { name: 'adam', digits: 5 },
        { name: 'takenOff', digits: 3 },
      ],
    },
  ],
  words: {
    title: { en: 'Weight decay and an L2 penalty', zh: '权重衰减与 L2 惩罚' },
    weightDecay: { en: 'weight decay *λ*', zh: '权重衰减 *λ*' },
    gradient: { en: 'size of the gradient *g*', zh: '梯度的大小 *g*' },
    gradients: { en: 'gradients of the loss', zh: '损失的梯度' },
    'gradients.constant': { en: 'always g', zh: '恒为 g' },
    'gradients.alternating': { en: 'g, −g, g, …', zh: 'g, −g, g, …' },
    learningRate: common.learningRate,
    steps: common.step,
    weightTitle: { en: 'The weight, from 1', zh: '权重的变化（初值为 1）' },
    time: common.step,
    weight: { en: 'one weight *w*', zh: '单个权重 *w*' },
    sizesTitle: { en: 'What the decay takes off, for every *g*', zh: '不同 *g* 下衰减使权重减小多少' },
    takenAxis: { en: '*w* without decay − *w*', zh: '无衰减的 *w* 减去 *w*' },
    adamL2Taken: { en: 'Adam with L2', zh: 'Adam + L2' },
    adamwTaken: same('AdamW'),
    sgdTaken: { en: 'SGD with L2', zh: 'SGD + L2' },
    sgd: { en: 'SGD with L2', zh: 'SGD + L2' },
    adamL2: { en: 'Adam with L2', zh: 'Adam + L2' },
    adamw: same('AdamW'),
    adam: { en: 'Adam without decay', zh: '无衰减的 Adam' },
    takenOff: {
      en: 'taken off by the decay (SGD with L2, Adam with L2, AdamW)',
      zh: '衰减使权重减小的量（SGD + L2、Adam + L2、AdamW）',
    },
  },
  summary,
  remark,
});
