// One wrong target: least squares spreads its error over all samples, least absolute deviations leave it where it is, unless the leverage is high.

import { common } from '../../../src/demo/common-words';
import { showDemo } from '../../../src/demo/define-demo';
import { same } from '../../../src/demo/words';
import { PLANE_OF_SIX } from '../../../src/math/regression/plane-of-six';
import { model } from './weights-outlier/model';
import { remark, summary } from './weights-outlier/sentences';

export { model };

const places = PLANE_OF_SIX.rows.map((_, i) => i + 1);
const rowNames = places.map((place) => `row${place}`);

/** The section reaches to the first of these that holds the wrong target. */
const tops = [25, 45, 72];

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'residualsTitle',
      x: { label: 'rowAxis', min: 0.5, max: 6.5, names: rowNames },
      y: { label: 'residual', min: -30, max: 52 },
      series: [
        {
          label: 'squared',
          as: 'bars',
          colour: 1,
          data: ({ result }) => ({ x: places, y: result.squaredResiduals }),
        },
        {
          label: 'absolute',
          as: 'points',
          shape: 'rect',
          colour: 2,
          data: ({ result }) => ({ x: places, y: result.absoluteResiduals }),
        },
        {
          label: 'added',
          as: 'points',
          colour: 6,
          shape: 'cross',
          data: ({ params }) => ({ x: [params.row], y: [params.size] }),
        },
      ],
      handles: [{ x: 'row', y: 'size' }],
    },
    {
      view: 'chart',
      title: 'sectionTitle',
      x: { label: 'firstInput', min: 0, max: 7 },
      y: {
        label: 'outputAxis',
        min: -15,
        max: ({ result }) => tops.find((top) => result.wrongTarget.y[0]! < top - 5) ?? tops.at(-1)!,
      },
      series: [
        { label: 'trueLine', as: 'line', colour: 6, dash: 'dotted' },
        { label: 'squaredLine', as: 'line', colour: 1 },
        { label: 'absoluteLine', as: 'line', colour: 2, dash: 'dashed' },
        { label: 'wrongTarget', as: 'points', colour: 6, shape: 'cross' },
      ],
    },
    {
      view: 'chart',
      title: 'leverageTitle',
      x: { label: 'rowAxis', min: 0.5, max: 6.5, names: rowNames },
      y: { label: 'leverage', min: 0, max: 1 },
      series: [
        { label: 'leverages', as: 'bars', colour: 3 },
        {
          label: 'chosenLeverage',
          as: 'points',
          colour: 6,
          data: ({ params, result }) => ({ x: [params.row], y: [result.leverage] }),
        },
      ],
      handles: [{ x: 'row', y: ({ result }) => result.leverage }],
    },
    {
      view: 'table',
      title: 'weightsTitle',
      columns: ['method', 'firstWeight', 'secondWeight', 'bias', 'sumAbsolute', 'sumSquares'],
      rows: ({ result }) =>
        result.table.map(({ method, weights, absolute, squares }) => [method, ...weights, absolute, squares]),
      digits: 4,
    },
    {
      view: 'readouts',
      items: [
        { name: 'squaredWeights', digits: 5 },
        { name: 'absoluteWeights', digits: 5, as: 'tick' },
        { name: 'absoluteSum', digits: 5, as: 'tick' },
        { name: 'leverage', digits: 4 },
        { name: 'pull', digits: 4 },
      ],
    },
    {
      view: 'code',
      title: 'code',
      source: `from itertools import combinations
import numpy as np

X = np.array([[1, 2, 1], [2, 1, 1], [3, 4, 1],
              [4, 3, 1], [5, 5, 1], [6, 2, 1]])
y = X @ [2, -3.4, 4.2]
y[‹index›] += ‹size›
squares = np.linalg.lstsq(X, y, rcond=None)[0]
def fit(t):
    return np.linalg.solve(X[list(t)], y[list(t)])
def total(w):
    return np.abs(y - X @ w).sum()
absolute = min(map(fit, combinations(range(6), 3)), key=total)
print(total(absolute))  # ‹absoluteSum›`,
      spots: ({ params }) => ({ index: params.row - 1 }),
      gives: {
        // By duality the smallest sum is the largest Σ uᵢδᵢ with |uᵢ| ≤ 1 and Xᵀu = 0; only row 6 needs another than uᵢ = 1.
        absoluteSum: ({ row, size }) => (row === 6 ? (14 / 15) * size : size),
      },
    },
  ],
  words: {
    title: { en: 'One wrong target', zh: '一个目标值出错' },
    row: { en: 'row with the wrong target', zh: '目标值出错的样本' },
    size: { en: 'added to its target', zh: '目标值的增加量' },
    residualsTitle: { en: 'Residuals', zh: '残差' },
    rowAxis: common.sample,
    ...Object.fromEntries(places.map((place) => [`row${place}`, same(String(place))])),
    residual: { en: 'residual: *y* − prediction', zh: '残差（*y* 减去预测值）' },
    squared: { en: 'L2: least squares', zh: 'L2：最小二乘' },
    absolute: { en: 'L1: least absolute deviations', zh: 'L1：最小绝对偏差' },
    added: { en: 'error put in', zh: '加入的误差' },
    sectionTitle: { en: 'Section', zh: '截面' },
    firstInput: { en: 'input *x*_1 (*x*_2 as in this row)', zh: '输入 *x*_1（*x*_2 取该样本的值）' },
    outputAxis: { en: 'target, prediction', zh: '目标值与预测值' },
    trueLine: { en: 'plane without the error', zh: '无误差的平面' },
    squaredLine: { en: 'L2 fit', zh: 'L2 拟合' },
    absoluteLine: { en: 'L1 fit', zh: 'L1 拟合' },
    wrongTarget: { en: 'wrong target', zh: '出错的目标值' },
    leverageTitle: { en: 'Leverage', zh: '杠杆值' },
    leverage: { en: 'leverage *h*', zh: '杠杆值 *h*' },
    leverages: { en: 'leverage *h*', zh: '杠杆值 *h*' },
    chosenLeverage: { en: 'row with the wrong target', zh: '目标值出错的样本' },
    weightsTitle: { en: 'Weights and sums', zh: '权重与误差之和' },
    method: { en: 'method', zh: '方法' },
    none: { en: 'without the error', zh: '无误差' },
    firstWeight: same('*w*_1'),
    secondWeight: same('*w*_2'),
    bias: { en: 'bias *b*', zh: '偏置 *b*' },
    sumAbsolute: same('Σ|*r*|'),
    sumSquares: same('Σ*r*^2'),
    squaredWeights: { en: 'L2 weights (*w*_1, *w*_2, *b*)', zh: 'L2 的权重 (*w*_1, *w*_2, *b*)' },
    absoluteWeights: { en: 'L1 weights (*w*_1, *w*_2, *b*)', zh: 'L1 的权重 (*w*_1, *w*_2, *b*)' },
    absoluteSum: { en: 'smallest Σ|residual|', zh: 'Σ|残差| 的最小值' },
    pull: { en: 'by so much the L2 fit follows the wrong target, *hδ*', zh: 'L2 拟合值随之移动的量 *hδ*' },
    code: common.inNumPy,
  },
  summary,
  remark,
});
