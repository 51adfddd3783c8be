// Contours and path of gradient descent before and after scaling the features.

import { common } from '../../../src/demo/common-words';
import { showDemo } from '../../../src/demo/define-demo';
import { optionWords } from '../../../src/demo/option-words';
import { same } from '../../../src/demo/words';
import { symmetricEigenvalues } from '../../../src/math/symmetric-eigenvalues';
import { lowestShare, model, prepare, type Scaling } from './gd-scaling/model';
import { remark, scalingWords, summary } from './gd-scaling/words';

export { model };

/** Contours at these shares of the excess loss of the start, with the best bias at every point. */
const shares = [0.002, 0.008, 0.03, 0.08, 0.2, 0.45, 1, 2, 4];

/** The excess loss over both weights, with the best bias. */
function excessOf(scaling: Scaling): (x: number, y: number) => number {
  const { descent, contours } = prepare(scaling);
  const [first = 0, second = 0] = descent.minimum;
  const [[a = 0, b = 0] = [], [, c = 0] = []] = contours;
  return (x, y) => (a * (x - first) ** 2 + 2 * b * (x - first) * (y - second) + c * (y - second) ** 2) / 2;
}

/** The line of code that scales, in each state. */
const scalingInPython: Readonly<Record<Scaling, string>> = {
  raw: 'X = X',
  centered: 'X = X - X.mean(0)',
  divided: 'X = X / X.std(0)',
  minMax: 'X = (X - X.min(0)) / (X.max(0) - X.min(0))',
  zScore: 'X = (X - X.mean(0)) / X.std(0)',
  whitened: 'l, V = np.linalg.eigh(np.cov(X.T, bias=True))\nX = (X - X.mean(0)) @ V / np.sqrt(l) @ V.T',
};

export default showDemo(model, {
  views: [
    {
      view: 'plane',
      title: 'pathTitle',
      equalUnits: true,
      x: {
        label: 'firstWeight',
        min: ({ params }) => prepare(params.scaling).box.x[0],
        max: ({ params }) => prepare(params.scaling).box.x[1],
      },
      y: {
        label: 'secondWeight',
        min: ({ params }) => prepare(params.scaling).box.y[0],
        max: ({ params }) => prepare(params.scaling).box.y[1],
      },
      field: ({ params }) => {
        const value = excessOf(params.scaling);
        const start = value(0, 0);
        const { box, contours } = prepare(params.scaling);
        // A contour much narrower than the picture would be drawn in shreds.
        const steepest = symmetricEigenvalues(contours).values[0] ?? 1;
        const shown = Math.max(box.x[1] - box.x[0], 2 * (box.y[1] - box.y[0]));
        const narrowest = (steepest * (0.03 * shown) ** 2) / 2;
        const levels = shares.map((share) => share * start).filter((level) => level > narrowest);
        return { key: params.scaling, value, levels };
      },
      series: [
        { label: 'path', as: 'path', colour: 2 },
        { label: 'bottom', as: 'points', colour: 3, shape: 'cross' },
        { label: 'here', as: 'points', colour: 4 },
      ],
    },
    {
      view: 'chart',
      title: 'lossTitle',
      x: { label: 'time', scale: 'log', min: 1, max: 1e6 },
      y: { label: 'shareAxis', scale: 'log', min: lowestShare, max: 10 },
      series: [
        { label: 'rawCurve', as: 'line', colour: 2 },
        { label: 'centeredCurve', as: 'line', colour: 5, dash: 'dashed' },
        { label: 'dividedCurve', as: 'line', colour: 4, dash: 'dotted' },
        { label: 'minMaxCurve', as: 'line', colour: 1, dash: 'dashed' },
        { label: 'zScoreCurve', as: 'line', colour: 3 },
        { label: 'now', as: 'points', colour: 6 },
      ],
      marks: [{ label: 'goal', axis: 'y', colour: 6, dash: 'dotted' }],
      handles: [
        {
          x: {
            parameter: 'steps',
            toPlace: (value) => Math.max(1, value),
            toValue: (place) => Math.round(place),
          },
          y: ({ result }) =>
            result.share === null ? null : Math.min(10, Math.max(lowestShare, result.share)),
        },
      ],
    },
    {
      view: 'plane',
      title: 'cloudTitle',
      equalUnits: true,
      x: {
        label: 'firstFeature',
        min: ({ result }) => result.cloud[0],
        max: ({ result }) => result.cloud[1],
      },
      y: {
        label: 'secondFeature',
        min: ({ result }) => result.cloud[2],
        max: ({ result }) => result.cloud[3],
      },
      series: [{ label: 'houses', as: 'points', colour: 1 }],
    },
    {
      view: 'table',
      title: 'comparison',
      columns: ['method', 'kappa', 'bestRate', 'stepsToGoal'],
      rows: ({ result }) =>
        result.table.map((row) => [
          `scaling.${row.scaling}`,
          row.conditionNumber,
          row.best,
          row.steps ?? 'neverWord',
        ]),
    },
    {
      view: 'readouts',
      items: [
        { name: 'conditionNumber', digits: 5 },
        'stepsNeeded',
        { name: 'share', digits: 4 },
        { name: 'learningRate', digits: 5 },
        { name: 'limit', digits: 5 },
        { name: 'correlation', digits: 4 },
        { name: 'eigenvalues', digits: 4 },
        { name: 'steepestShare', digits: 4, as: 'percent' },
        { name: 'weights', digits: 4 },
        { name: 'minimum', digits: 4 },
      ],
    },
    {
      view: 'equation',
      title: 'ratio',
      tex: String.raw`\kappa=\frac{\lambda_{\max}}{\lambda_{\min}}=\frac{\spot{largest}}{\spot{smallest}}=\spot{conditionNumber},\qquad \eta_0=\frac{2}{\lambda_{\min}+\lambda_{\max}}`,
      spots: ({ result }) => ({
        largest: result.eigenvalues[0] ?? 0,
        smallest: result.eigenvalues.at(-1) ?? 0,
      }),
      digits: 5,
    },
    {
      view: 'code',
      title: 'code',
      spots: ({ params }) => ({ scalingLine: scalingInPython[params.scaling] }),
      gives: {
        conditionNumber: ({ scaling }) => {
          const { curvatures } = prepare(scaling).descent;
          return Math.max(...curvatures) / Math.min(...curvatures);
        },
        learningRate: ({ scaling, learningRateFactor }) => {
          const { curvatures } = prepare(scaling).descent;
          return (learningRateFactor * 2) / (Math.min(...curvatures) + Math.max(...curvatures));
        },
      },
      source: `X = np.array([[50, 1], [70, 2], [85, 2], [100, 3], [120, 3], [150, 4]], float)
‹scalingLine›
A = np.c_[X, np.ones(6)]
l = np.linalg.eigvalsh(A.T @ A / 6)
l.max() / l.min()  # ‹conditionNumber›
eta = ‹learningRateFactor› * 2 / (l.min() + l.max())
eta  # ‹learningRate›`,
    },
  ],
  words: {
    title: { en: 'Descent before and after scaling', zh: '缩放前后的梯度下降' },
    scaling: { en: 'scaling of the features', zh: '特征的缩放方法' },
    ...optionWords('scaling', scalingWords),
    learningRateFactor: {
      en: '*η* as a multiple of *η*_0',
      zh: '*η* 与 *η*_0 之比',
    },
    steps: common.step,
    pathTitle: {
      en: 'Path of the weights; contours at the best *b* (equal scales)',
      zh: '权重的路径与等高线（每点取最优 *b*，两轴同比例）',
    },
    firstWeight: { en: '*w*_1 (area)', zh: '*w*_1（面积）' },
    secondWeight: { en: '*w*_2 (rooms)', zh: '*w*_2（房间数）' },
    path: { en: 'path from 0', zh: '从 0 出发的路径' },
    bottom: { en: 'minimum', zh: '最小值点' },
    here: { en: 'position now', zh: '当前位置' },
    lossTitle: { en: 'Excess loss after each step', zh: '每一步的损失与最小值之差' },
    time: common.step,
    shareAxis: { en: 'share of the start', zh: '与初始时之比' },
    rawCurve: { en: 'raw', zh: '原始数据' },
    centeredCurve: { en: 'mean removal', zh: '去均值化' },
    dividedCurve: { en: 'divided by *σ*', zh: '除以 *σ*' },
    minMaxCurve: { en: 'min–max', zh: '最小-最大归一化' },
    zScoreCurve: { en: 'z-score', zh: '标准化（z-score）' },
    now: { en: 'here', zh: '当前' },
    goal: { en: 'a millionth', zh: '百万分之一' },
    cloudTitle: {
      en: 'The six houses, to the same scale both ways',
      zh: '六套房子（两轴同比例）',
    },
    firstFeature: { en: 'area, scaled', zh: '面积（缩放后）' },
    secondFeature: { en: 'rooms, scaled', zh: '房间数（缩放后）' },
    houses: { en: 'houses', zh: '房子' },
    comparison: { en: 'The scalings in numbers', zh: '各方法对比' },
    method: { en: 'scaling', zh: '缩放方法' },
    kappa: same('*κ*'),
    bestRate: same('*η*_0'),
    stepsToGoal: { en: 'steps to a millionth', zh: '降到百万分之一的步数' },
    neverWord: { en: 'never', zh: '无法达到' },
    conditionNumber: { en: '*κ* of the Hessian', zh: '海森矩阵的 *κ*' },
    stepsNeeded: { en: 'steps to a millionth', zh: '降到百万分之一的步数' },
    share: {
      en: 'excess loss at step *t*, share of the start',
      zh: '第 *t* 步损失与最小值之差是初始时的多少倍',
    },
    learningRate: { en: '*η* in use', zh: '所用的 *η*' },
    limit: { en: 'converges below *η* =', zh: '*η* 的收敛上限' },
    correlation: { en: 'correlation of the features', zh: '特征的相关系数' },
    eigenvalues: { en: 'eigenvalues of the Hessian', zh: '海森矩阵的特征值' },
    steepestShare: {
      en: 'excess loss of the start in the steepest direction',
      zh: '初始时损失与最小值之差中，最陡方向所占的比例',
    },
    weights: { en: '*w*_1, *w*_2, *b* at step *t*', zh: '第 *t* 步的 *w*_1、*w*_2、*b*' },
    minimum: { en: 'minimum *w*_1, *w*_2, *b*', zh: '最小值点 *w*_1、*w*_2、*b*' },
    ratio: { en: 'What sets the number of steps', zh: '步数由什么决定' },
    code: common.inNumPy,
  },
  summary,
  remark,
});
