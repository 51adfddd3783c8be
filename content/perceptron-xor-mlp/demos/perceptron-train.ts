// The perceptron rule, correction by correction: AND, OR and NAND come to rest, XOR goes round in a circle.

import { common } from '../../../src/demo/common-words';
import { showDemo } from '../../../src/demo/define-demo';
import { same } from '../../../src/demo/words';
import { finalByHand, updatesByHand } from './perceptron-train/in-numpy';
import { horizontal, model, samples, vertical } from './perceptron-train/model';
import { remark, summary } from './perceptron-train/sentences';

export { model };

export default showDemo(model, {
  views: [
    {
      view: 'plane',
      title: 'planeTitle',
      x: { label: 'x1', min: horizontal[0], max: horizontal[1] },
      y: { label: 'x2', min: vertical[0], max: vertical[1] },
      map: {
        categories: [
          { label: 'saysPlus', colour: 1 },
          { label: 'saysMinus', colour: 2 },
        ],
        cells: ({ result }) => result.map,
      },
      series: [
        { label: 'lineBefore', as: 'line', colour: 6, dash: 'dotted' },
        { label: 'line', as: 'line', colour: 3 },
        { label: 'arrow', as: 'line', colour: 4 },
        { label: 'positives', as: 'points', colour: 1 },
        { label: 'negatives', as: 'points', colour: 2, shape: 'triangle' },
        { label: 'corrected', as: 'points', colour: 4, shape: 'cross' },
      ],
    },
    {
      view: 'chart',
      title: 'mistakesTitle',
      x: { label: 'epoch', min: 0, max: ({ params }) => params.epochs + 1 },
      y: { label: 'mistakes', min: 0, max: 5 },
      series: [{ label: 'mistakes', as: 'bars', colour: 2 }],
      marks: [{ label: 'epochs', axis: 'x', colour: 6, dash: 'dotted', at: ({ params }) => params.epochs }],
      handles: [{ x: 'epochs' }],
    },
    {
      view: 'plane',
      title: 'weightsTitle',
      x: { label: 'w1', min: -4, max: 4 },
      y: { label: 'w2', min: -4, max: 4 },
      series: [{ label: 'weightPath', as: 'path', colour: 4 }],
    },
    {
      view: 'readouts',
      items: [{ name: 'weights' }, 'bias', 'wrongNow', 'totalUpdates', 'epochsRun', { name: 'final' }],
    },
    {
      view: 'table',
      title: 'tableTitle',
      columns: ['updates', 'epoch', 'point', 'label', 'score', 'w1', 'w2', 'b'],
      rows: ({ result }) =>
        result.rows.map((row) => [
          row.number,
          row.epoch,
          row.point,
          row.label,
          row.score,
          ...row.weights,
          row.bias,
        ]),
    },
    {
      view: 'code',
      title: 'code',
      source: `import numpy as np
X = np.array(‹points›)
y = np.array(‹labels›)
w, b, updates = np.zeros(2, int), 0, 0
for epoch in range(‹epochs›):
    mistakes = 0
    for x, t in zip(X, y):
        if t * (w @ x + b) <= 0:      # 0 is a mistake too
            w, b = w + t * x, b + t
            mistakes += 1
    updates += mistakes
    if mistakes == 0:
        break
print(updates)                        # ‹totalUpdates›
print(*w, b)                          # ‹final›`,
      spots: ({ params, result }) => {
        const shown = samples(params.target, params.order);
        return {
          points: `[${shown.map(({ point }) => `(${point.join(', ')})`).join(', ')}]`,
          labels: `[${shown.map(({ label }) => label).join(', ')}]`,
          final: result.final.join(' '),
        };
      },
      gives: { totalUpdates: updatesByHand, final: finalByHand },
    },
  ],
  words: {
    title: { en: 'Perceptron, update by update', zh: '感知机的逐次更新' },
    target: { en: 'function to learn', zh: '待学习的函数' },
    'target.and': { en: 'AND', zh: 'AND（与）' },
    'target.or': { en: 'OR', zh: 'OR（或）' },
    'target.nand': { en: 'NAND', zh: 'NAND（与非）' },
    'target.xor': { en: 'XOR', zh: 'XOR（异或）' },
    order: { en: 'order of the samples', zh: '样本顺序' },
    'order.counting': { en: '00, 01, 10, 11', zh: '00、01、10、11' },
    'order.reversed': { en: '11, 10, 01, 00', zh: '11、10、01、00' },
    'order.ones-first': { en: 'class +1 first', zh: '正类在前' },
    epochs: { en: 'epochs', zh: '轮次' },
    updates: { en: 'updates', zh: '更新次数' },
    planeTitle: { en: 'The line after this update', zh: '本次更新后的直线' },
    x1: same('*x*_1'),
    x2: same('*x*_2'),
    saysPlus: { en: 'answers +1', zh: '判为 +1' },
    saysMinus: { en: 'answers −1', zh: '判为 −1' },
    lineBefore: { en: 'line before', zh: '更新前的直线' },
    line: { en: 'line now', zh: '当前直线' },
    arrow: { en: 'direction of *w*', zh: '*w* 的方向' },
    positives: { en: 'label +1', zh: '标签 +1' },
    negatives: { en: 'label −1', zh: '标签 −1' },
    corrected: { en: 'point just corrected', zh: '刚更新的点' },
    mistakesTitle: { en: 'Mistakes in each epoch', zh: '每轮的错误数' },
    epoch: { en: 'epoch', zh: '轮次' },
    mistakes: { en: 'mistakes', zh: '错误数' },
    weightsTitle: { en: 'Path of the weights', zh: '权重的路径' },
    w1: same('*w*_1'),
    w2: same('*w*_2'),
    b: same('*b*'),
    weightPath: { en: '*w* after each update', zh: '每次更新后的 *w*' },
    weights: { en: 'weights *w* now', zh: '当前权重 *w*' },
    bias: { en: 'bias *b*', zh: '偏置 *b*' },
    wrongNow: { en: 'points wrong now', zh: '当前分错的点数' },
    totalUpdates: { en: 'updates in all epochs', zh: '全部轮次的更新次数' },
    epochsRun: { en: 'epochs run', zh: '实际轮数' },
    final: { en: '*w*_1, *w*_2, *b* at the end', zh: '结束时的 *w*_1、*w*_2、*b*' },
    tableTitle: { en: 'Every update', zh: '全部更新' },
    point: { en: 'point', zh: '样本点' },
    label: { en: 'label *y*', zh: '标签 *y*' },
    score: { en: 'score before', zh: '更新前得分' },
    code: common.inNumPy,
  },
  summary,
  remark,
});
