// Equal copies of one feature: stored weights of the classic form grow, effective weights shrink, and leaning on one copy costs.

import { common } from '../../../src/demo/common-words';
import { showDemo } from '../../../src/demo/define-demo';
import { same } from '../../../src/demo/words';
import { model } from './dropout-weights/model';
import { remark, summary } from './dropout-weights/sentences';

export { model };

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'ratiosTitle',
      x: { label: 'copies', scale: 'log', min: 1, max: 100 },
      y: { label: 'ratio', min: 0, max: ({ result }) => 1.1 * result.limit },
      series: [
        { label: 'rawRatios', as: 'line', colour: 2 },
        { label: 'effectiveRatios', as: 'line', colour: 3, dash: 'dashed' },
      ],
      marks: [
        { axis: 'y', label: 'sameWeight', at: 1, colour: 6 },
        { axis: 'y', label: 'limit', colour: 2, dash: 'dotted' },
      ],
      handles: [{ x: 'copies', y: ({ result }) => result.rawRatio }],
    },
    {
      view: 'chart',
      title: 'leaningTitle',
      x: { label: 'share', min: 0, max: 1 },
      y: { label: 'addedError', min: 0 },
      series: [
        { label: 'leaning', as: 'line', colour: 4 },
        {
          label: 'equalSplit',
          as: 'points',
          colour: 3,
          data: ({ params, result }) =>
            params.copies === 1 ? null : { x: [result.equalShare], y: [result.leastNoise] },
        },
      ],
      handles: [
        {
          x: {
            parameter: 'copies',
            toPlace: (value) => 1 / value,
            toValue: (place) => Math.round(1 / Math.max(place, 0.01)),
          },
          y: ({ params, result }) => (params.copies === 1 ? null : result.leastNoise),
        },
      ],
    },
    {
      view: 'chart',
      title: 'weightsTitle',
      x: { label: 'copies', scale: 'log', min: 1, max: 100 },
      y: { label: 'weightOfCopy', scale: 'log' },
      series: [
        { label: 'raws', as: 'line', colour: 2 },
        { label: 'withouts', as: 'line', colour: 6, dash: 'dotted' },
        { label: 'effectives', as: 'line', colour: 3, dash: 'dashed' },
      ],
      handles: [{ x: 'copies', y: ({ result }) => result.raw }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'raw', digits: 5 },
        { name: 'effective', digits: 5 },
        { name: 'without', digits: 5 },
        { name: 'total', digits: 4 },
        { name: 'rawRatio', digits: 4 },
      ],
    },
    {
      view: 'equation',
      title: 'rule',
      tex: String.raw`\begin{aligned}w&=\frac1{(1-q)+kq}\\&=\frac1{(1-\spot{keep})+\spot{copies}\cdot\spot{keep}}\\&=\spot{raw}\end{aligned}`,
    },
    {
      view: 'code',
      title: 'code',
      source: `import numpy as np

k, q = ‹copies›, ‹keep›
A = q * q * np.ones((k, k)) + q * (1 - q) * np.eye(k)   # E[m mᵀ]
w = np.linalg.solve(A, q * np.ones(k))
print(w[0], q * w.sum())  # ‹raw›, ‹total›`,
      when: ({ copies, keep }) => keep < 1 || copies === 1,
      gives: {
        // All weights are equal, so one row of the system is enough.
        raw: ({ copies, keep }) => keep / (keep * keep * copies + keep * (1 - keep)),
        total: ({ copies, keep }) => (keep * copies * keep) / (keep * keep * copies + keep * (1 - keep)),
      },
    },
  ],
  words: {
    title: { en: 'Copies of one feature', zh: '同一特征的多个副本' },
    copies: { en: 'copies *k*', zh: '副本个数 *k*' },
    keep: { en: 'keep probability *q*', zh: '保留概率 *q*' },
    ratiosTitle: { en: 'Weight against that without dropout', zh: '与不用丢弃法时的权重之比' },
    ratio: { en: 'times the weight 1/*k*', zh: '相对于 1/*k* 的倍数' },
    rawRatios: { en: 'as stored, classic form', zh: '经典形式存储的权重' },
    effectiveRatios: { en: 'as used in evaluation', zh: '评估时使用的权重' },
    sameWeight: { en: 'without dropout', zh: '不用丢弃法' },
    limit: same('1/*q*'),
    leaningTitle: { en: 'Leaning on one copy', zh: '依赖单个副本的代价' },
    share: { en: 'share of the first copy', zh: '第一个副本的占比' },
    addedError: { en: 'error added by the noise', zh: '噪声带来的误差' },
    leaning: { en: 'shares sum to 1', zh: '各占比之和为 1' },
    equalSplit: { en: 'equal split', zh: '平均分配' },
    weightsTitle: { en: 'The weights themselves', zh: '权重的数值' },
    weightOfCopy: { en: 'weight of each copy', zh: '每个副本的权重' },
    raws: { en: 'as stored, classic form', zh: '经典形式存储的权重' },
    withouts: { en: 'without dropout', zh: '不用丢弃法' },
    effectives: { en: 'as used in evaluation', zh: '评估时使用的权重' },
    raw: { en: 'stored weight, classic form', zh: '存储的权重（经典形式）' },
    effective: { en: 'effective weight, *q* times that', zh: '有效权重，即存储值乘以 *q*' },
    without: { en: 'without dropout, 1/*k*', zh: '不用丢弃法，1/*k*' },
    total: { en: 'sum of the effective weights', zh: '有效权重之和' },
    rawRatio: { en: 'stored weight over 1/*k*', zh: '存储的权重与 1/*k* 之比' },
    rule: common.withTheseNumbers,
    code: common.inNumPy,
  },
  summary,
  remark,
});
