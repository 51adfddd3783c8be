// With positive inputs every single-sample step raises both weights or lowers both; the way to (1, −1) is a staircase.

import { common } from '../../../src/demo/common-words';
import { showDemo } from '../../../src/demo/define-demo';
import { optionWords } from '../../../src/demo/option-words';
import { same } from '../../../src/demo/words';
import { maximumSteps, model } from './sign-pattern/model';
import { remark, summary } from './sign-pattern/sentences';

export { model };

/** The four quadrants of an update: both weights rise in the first, both fall in the third. Row 0 is at the bottom. */
const quadrants = {
  key: 'quadrants',
  columns: 2,
  rows: 2,
  cells: [
    [1, 2],
    [2, 0],
  ],
};

export default showDemo(model, {
  views: [
    {
      view: 'plane',
      title: 'pathTitle',
      equalUnits: true,
      x: { label: 'w1', min: ({ result }) => result.frame[0], max: ({ result }) => result.frame[1] },
      y: { label: 'w2', min: ({ result }) => result.frame[2], max: ({ result }) => result.frame[3] },
      series: [
        { label: 'wanted', as: 'line', colour: 6, dash: 'dotted' },
        { label: 'negativeSteps', as: 'line', colour: 1 },
        { label: 'positiveSteps', as: 'line', colour: 2 },
        { label: 'oppositeSteps', as: 'line', colour: 3, dash: 'dashed' },
        { label: 'here', as: 'points', colour: 4 },
      ],
    },
    {
      view: 'plane',
      title: 'updatesTitle',
      x: { label: 'change1', min: -0.7, max: 0.7 },
      y: { label: 'change2', min: -0.7, max: 0.7 },
      map: {
        categories: [
          { label: 'negativeSteps', colour: 1 },
          { label: 'positiveSteps', colour: 2 },
          { label: 'oppositeSteps', colour: 3 },
        ],
        cells: () => quadrants,
      },
      series: [
        { label: 'arrows', as: 'line', colour: 6 },
        { label: 'tips', as: 'points', colour: 4 },
        { label: 'nextTip', as: 'points', colour: 5, shape: 'cross' },
      ],
    },
    {
      view: 'chart',
      title: 'componentsTitle',
      x: { label: 'time', min: 0, max: maximumSteps },
      y: { label: 'component', min: -0.7, max: 0.7 },
      series: [
        { label: 'firstComponent', as: 'line', colour: 1 },
        { label: 'secondComponent', as: 'line', colour: 4, dash: 'dashed' },
      ],
      marks: [{ label: 'zero', axis: 'y', colour: 6, at: 0 }],
    },
    {
      view: 'table',
      title: 'tableTitle',
      columns: ['sample', 'x', 'label', 'deltaColumn', 'g1', 'g2', 'signs'],
      rows: ({ result }) =>
        result.updates.map(({ sample, inputs, label, delta, gradient, pattern }) => [
          sample,
          `(${inputs.map((each) => each.toFixed(2).replace('-', '−')).join(', ')})`,
          label,
          delta,
          gradient[0]!,
          gradient[1]!,
          pattern,
        ]),
      digits: 3,
    },
    {
      view: 'readouts',
      items: [
        'pattern',
        { name: 'gradient', digits: 8 },
        'mixedSteps',
        { name: 'detour', digits: 4 },
        { name: 'weightsNow', digits: 4 },
        'lastSample',
      ],
    },
  ],
  words: {
    title: { en: 'Gradient signs by sample', zh: '逐个样本看梯度的符号' },
    centered: { en: 'remove the mean of the inputs', zh: '输入去均值' },
    learningRate: common.learningRate,
    order: { en: 'order of the samples', zh: '样本顺序' },
    ...optionWords('order', {
      listed: { en: 'as listed', zh: '按表中顺序' },
      reversed: { en: 'backwards', zh: '按相反顺序' },
      grouped: { en: 'label 1 first', zh: '先用标签为 1 的样本' },
    }),
    steps: common.step,
    pathTitle: { en: 'Path of the two weights', zh: '两个权重的路径' },
    w1: same('*w*₁'),
    w2: same('*w*₂'),
    wanted: { en: 'direction (1, −1)', zh: '方向 (1, −1)' },
    negativeSteps: { en: 'both weights up', zh: '两个权重都增大' },
    positiveSteps: { en: 'both weights down', zh: '两个权重都减小' },
    oppositeSteps: { en: 'one up, one down', zh: '一个增大、一个减小' },
    here: { en: 'position now', zh: '当前位置' },
    updatesTitle: { en: 'Updates of all six now', zh: '六个样本当前的更新方向' },
    change1: { en: '−∂*L*/∂*w*₁', zh: '−∂*L*/∂*w*₁' },
    change2: { en: '−∂*L*/∂*w*₂', zh: '−∂*L*/∂*w*₂' },
    arrows: { en: 'from 0', zh: '从 0 出发' },
    tips: { en: 'the six samples', zh: '六个样本' },
    nextTip: { en: 'the next one', zh: '下一个样本' },
    componentsTitle: { en: 'Gradient components', zh: '梯度的两个分量' },
    time: common.step,
    component: { en: 'component', zh: '分量' },
    firstComponent: { en: '∂*L*/∂*w*₁', zh: '∂*L*/∂*w*₁' },
    secondComponent: { en: '∂*L*/∂*w*₂', zh: '∂*L*/∂*w*₂' },
    zero: same('0'),
    tableTitle: { en: 'All six gradients at these weights', zh: '当前权重处的六个梯度' },
    sample: common.sample,
    x: same('(*x*₁, *x*₂)'),
    label: { en: 'label', zh: '标签' },
    deltaColumn: same('*δ*'),
    g1: same('*δx*₁'),
    g2: same('*δx*₂'),
    signs: { en: 'signs', zh: '符号' },
    positive: { en: 'both +', zh: '同为正' },
    negative: { en: 'both −', zh: '同为负' },
    mixed: { en: 'one +, one −', zh: '一正一负' },
    pattern: { en: 'signs of the last gradient', zh: '最近一步梯度的符号' },
    gradient: { en: 'last gradient', zh: '最近一步的梯度' },
    mixedSteps: { en: 'steps with mixed signs', zh: '两个分量异号的步数' },
    detour: { en: 'path length / distance from start', zh: '路径长度与到起点的距离之比' },
    weightsNow: { en: '(*w*₁, *w*₂) at step *t*', zh: '第 *t* 步的 (*w*₁, *w*₂)' },
    lastSample: { en: 'sample used last', zh: '最近使用的样本' },
  },
  summary,
  remark,
});
