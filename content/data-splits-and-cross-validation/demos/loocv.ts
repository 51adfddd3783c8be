// Leave-one-out on five points: by how much a residual grows when its sample does not take part in the fit.

import { common } from '../../../src/demo/common-words';
import { showDemo } from '../../../src/demo/define-demo';
import { same } from '../../../src/demo/words';
import { byRefits, ceiling, count, floor, model, type Result, right } from './loocv/model';
import { remark, summary } from './loocv/sentences';

export { model };

/** The picture of the residuals reaches to the first of these that holds them all. */
const reaches = [0.6, 1.2, 2.5, 5, 10, 20, 50, 100];
const reachOf = ({ result }: { result: Result }) =>
  reaches.find((reach) => result.largest <= 0.9 * reach) ?? result.largest;

const places = Array.from({ length: count }, (_, i) => i + 1);
const names = places.map((place) => `place${place}`);

export default showDemo(model, {
  views: [
    {
      view: 'plane',
      title: 'fitTitle',
      x: { label: 'input', min: 0, max: right },
      y: { label: 'target', min: floor, max: ceiling },
      series: [
        { label: 'fit', as: 'line', colour: 1 },
        { label: 'fitWithout', as: 'line', colour: 4, dash: 'dashed' },
        { label: 'gap', as: 'line', colour: 4, dash: 'dotted' },
        { label: 'dots', as: 'points', colour: 1 },
        { label: 'chosen', as: 'points', colour: 4, shape: 'triangle' },
      ],
      handles: [{ points: 'data' }],
    },
    {
      view: 'chart',
      title: 'residualsTitle',
      x: { label: 'sample', min: 0.5, max: count + 0.5, names },
      y: { label: 'residualAxis', min: (shown) => -reachOf(shown), max: reachOf },
      series: [
        { label: 'residuals', as: 'bars', colour: 1 },
        { label: 'leftOutResiduals', as: 'points', colour: 4, shape: 'triangle' },
      ],
      handles: [{ x: 'leftOut', y: ({ result }) => result.leftOutResidual }],
    },
    {
      view: 'chart',
      title: 'leveragesTitle',
      x: { label: 'sample', min: 0.5, max: count + 0.5, names },
      y: { label: 'leverages', min: 0, max: 1 },
      series: [{ label: 'leverages', as: 'bars', colour: 3 }],
      handles: [{ x: 'leftOut', y: ({ result }) => result.leverage }],
    },
    {
      view: 'table',
      title: 'tableTitle',
      columns: ['sample', 'leverages', 'residuals', 'leftOutColumn'],
      rows: ({ result }) => result.table,
      digits: 4,
    },
    {
      view: 'readouts',
      items: [
        { name: 'residual', digits: 4, as: 'tick' },
        { name: 'leftOutResidual', digits: 4, as: 'tick' },
        { name: 'leverage', digits: 4, as: 'tick' },
        { name: 'trainingError', digits: 4, as: 'tick' },
        { name: 'loocv', digits: 4, as: 'tick' },
        { name: 'ratio', digits: 3 },
        { name: 'slope', digits: 4, as: 'tick' },
        { name: 'intercept', digits: 4, as: 'tick' },
      ],
    },
    {
      view: 'code',
      title: 'code',
      source: `import numpy as np

points = np.array(‹pointList›)
X, y = np.c_[points[:, 0], np.ones(5)], points[:, 1]
errors = []
for i in range(5):
    w = np.linalg.lstsq(np.delete(X, i, 0), np.delete(y, i), rcond=None)[0]
    errors.append(y[i] - X[i] @ w)
print(np.mean(np.square(errors)))  # ‹loocv›`,
      spots: ({ params, result }) => ({
        pointList: `[${params.data.map(([x, y]) => `[${x}, ${y}]`).join(', ')}]`,
        loocv: result.loocv ?? 0,
      }),
      when: (params) => (byRefits(params) ?? 0) > 1e-9,
      gives: { loocv: byRefits },
    },
  ],
  words: {
    title: { en: 'Leave one out', zh: '留一法的残差' },
    data: { en: 'the five points', zh: '五个数据点' },
    leftOut: { en: 'sample left out', zh: '留出的样本' },
    fitTitle: { en: 'The line with and without it', zh: '留出前后的直线' },
    input: common.input,
    target: { en: 'target *y*', zh: '目标 *y*' },
    fit: { en: 'fit to all five', zh: '五点拟合' },
    fitWithout: { en: 'fit without the sample', zh: '留出后的拟合' },
    gap: { en: 'leave-one-out residual', zh: '留一法残差' },
    dots: { en: 'the samples', zh: '各样本' },
    chosen: { en: 'sample left out', zh: '留出的样本' },
    residualsTitle: { en: 'Residuals', zh: '残差' },
    sample: common.sample,
    ...Object.fromEntries(places.map((place) => [`place${place}`, same(String(place))])),
    residualAxis: { en: 'residual', zh: '残差' },
    residuals: { en: 'residual *e*', zh: '残差 *e*' },
    leftOutResiduals: { en: 'left out: *e*/(1 − *h*)', zh: '留一法：*e*/(1 − *h*)' },
    leftOutColumn: { en: 'LOO residual', zh: '留一法残差' },
    leveragesTitle: { en: 'Leverage', zh: '杠杆值' },
    leverages: { en: 'leverage *h*', zh: '杠杆值 *h*' },
    tableTitle: { en: 'All five', zh: '五个样本' },
    residual: { en: 'residual of the sample', zh: '该样本的残差' },
    leftOutResidual: { en: 'its residual when left out', zh: '该样本的留一法残差' },
    leverage: { en: 'its leverage *h*', zh: '该样本的杠杆值 *h*' },
    trainingError: { en: 'mean squared residual', zh: '残差的均方' },
    loocv: { en: 'leave-one-out error', zh: '留一法误差' },
    ratio: { en: 'ratio of the two errors', zh: '两种误差之比' },
    slope: { en: 'slope', zh: '斜率' },
    intercept: { en: 'intercept', zh: '截距' },
    code: common.inNumPy,
  },
  summary,
  remark,
});
