// XOR lifted by one more feature: the product and the Gaussian kernel separate it, the squared radius does not.

import { common } from '../../../src/demo/common-words';
import { showDemo } from '../../../src/demo/define-demo';
import { inPython } from '../../../src/demo/format';
import { same } from '../../../src/demo/words';
import { code, eigenvaluesByHand, updatesByHand } from './feature-lift/in-numpy';
import { horizontal, model, vertical } from './feature-lift/model';
import { remark, summary } from './feature-lift/sentences';

export { model };

export default showDemo(model, {
  acts: { gamma: ({ feature }) => feature === 'rbf' },
  views: [
    {
      view: 'plane',
      title: 'liftTitle',
      x: { label: 'across', min: -0.1, max: 1.7 },
      y: {
        label: 'height',
        min: ({ params }) => (params.feature === 'rbf' ? -1.4 : -0.4),
        max: ({ params }) => (params.feature === 'radius' ? 2.5 : 1.6),
      },
      series: [
        { label: 'mesh', as: 'line', colour: 6 },
        { label: 'plane', as: 'line', colour: 3 },
        { label: 'stems', as: 'line', colour: 4, dash: 'dotted' },
        { label: 'positives', as: 'points', colour: 1, data: ({ result }) => result.liftedPositives },
        {
          label: 'negatives',
          as: 'points',
          colour: 2,
          shape: 'triangle',
          data: ({ result }) => result.liftedNegatives,
        },
      ],
    },
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
        regions: true,
        cells: ({ result }) => result.map,
      },
      series: [
        { label: 'positives', as: 'points', colour: 1, data: { x: [0, 1], y: [1, 0] } },
        { label: 'negatives', as: 'points', colour: 2, shape: 'triangle', data: { x: [0, 1], y: [0, 1] } },
      ],
    },
    {
      view: 'readouts',
      items: [
        'updates',
        'epochsRun',
        'fewestMistakes',
        { name: 'heights', digits: 4 },
        { name: 'weights', digits: 4 },
        { name: 'bias', digits: 4 },
        { name: 'alpha', digits: 5 },
        { name: 'eigenvalues', digits: 4 },
      ],
    },
    {
      view: 'code',
      title: 'code',
      source: code,
      spots: ({ params, result }) => ({
        gamma: inPython(params.gamma),
        eigenvalues: (result.eigenvalues ?? []).map((each) => inPython(each)).join(' '),
      }),
      when: ({ feature }) => feature === 'rbf',
      gives: { updates: updatesByHand, eigenvalues: eigenvaluesByHand },
    },
  ],
  words: {
    title: { en: 'XOR with one feature more', zh: '给异或添加一个特征' },
    feature: { en: 'feature added', zh: '添加的特征' },
    'feature.product': same('*x*₁*x*₂'),
    'feature.radius': same('*x*₁² + *x*₂²'),
    'feature.rbf': { en: 'RBF kernel', zh: 'RBF 核' },
    gamma: { en: '*γ* of the RBF kernel', zh: 'RBF 核的 *γ*' },
    liftTitle: { en: 'The lifted points, in oblique view', zh: '升维后的四个点（斜视图）' },
    across: { en: '*x*_1, if *x*_2 = 0 (*x*_2 leads back)', zh: '*x*_2 = 0 处的 *x*_1（*x*_2 指向后方）' },
    height: { en: 'added feature, if *x*_2 = 0', zh: '*x*_2 = 0 处的新特征' },
    mesh: { en: 'surface of the feature', zh: '特征的曲面' },
    plane: { en: 'plane', zh: '平面' },
    stems: { en: 'height over the plane', zh: '相对于平面的高度' },
    positives: { en: 'label +1', zh: '标签 +1' },
    negatives: { en: 'label −1', zh: '标签 −1' },
    planeTitle: { en: 'What it answers in the input plane', zh: '输入平面上的分类结果' },
    x1: same('*x*_1'),
    x2: same('*x*_2'),
    saysPlus: { en: 'answers +1', zh: '判为 +1' },
    saysMinus: { en: 'answers −1', zh: '判为 −1' },
    updates: { en: 'updates', zh: '更新次数' },
    epochsRun: { en: 'epochs run', zh: '实际轮数' },
    fewestMistakes: { en: 'fewest mistakes in an epoch', zh: '单轮最少错误数' },
    heights: { en: 'heights of 00, 01, 10, 11', zh: '00、01、10、11 的高度' },
    weights: { en: 'weights of *x*_1, *x*_2 and the feature', zh: '*x*_1、*x*_2 与新特征的权重' },
    bias: { en: 'bias *b*', zh: '偏置 *b*' },
    alpha: { en: '*α* from *Kα* = *y*', zh: '由 *Kα* = *y* 解出的 *α*' },
    eigenvalues: { en: 'eigenvalues of *K*', zh: '*K* 的特征值' },
    code: common.inNumPy,
  },
  summary,
  remark,
});
