// Linear regression that starts with all weights 0: they move, and how far off the straight way they set out.

import { common } from '../../../src/demo/common-words';
import { showDemo } from '../../../src/demo/define-demo';
import { optionWords } from '../../../src/demo/option-words';
import type { Shown } from '../../../src/demo/shown';
import { same } from '../../../src/demo/words';
import { lossWithBestBias } from '../../../src/math/regression/best-bias';
import { PLANE_OF_SIX } from '../../../src/math/regression/plane-of-six';
import { codeWorks, gives, linesOf } from './zero-init-regression/in-numpy';
import { model, optimum, type Params } from './zero-init-regression/model';
import { remark, summary } from './zero-init-regression/sentences';

export { model };

/** The axis of time ends at one of a few numbers of steps, so that it stands still while the walk goes on. */
const horizons = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000];
const horizon = ({ params }: { params: Params }) => horizons.find((each) => params.steps <= each)!;

/** The picture of the weights reaches to the first of these that holds all of them. */
const reaches = [5.5, 10, 20, 30];
const reachOf = ({ result: { reach } }: { result: { reach: number } }) =>
  reaches.find((each) => reach <= each) ?? reaches.at(-1)!;

const levels = {
  squared: [0.1, 0.5, 1.5, 4, 8, 16, 32],
  absolute: [0.2, 0.6, 1.2, 2, 3, 4.5, 6.5],
};

/** Length of the arrow that shows the direction of the first step. */
const arrow = 2.5;

type Now = Shown<Params, ReturnType<(typeof model)['compute']>>;

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'weightsTitle',
      x: { label: 'time', min: 0, max: horizon },
      y: { label: 'weightAxis', min: (shown: Now) => -reachOf(shown), max: (shown: Now) => reachOf(shown) },
      series: [
        { label: 'firstWeight', as: 'line', colour: 1 },
        { label: 'secondWeight', as: 'line', colour: 2, dash: 'dashed' },
        { label: 'bias', as: 'line', colour: 3 },
      ],
      marks: (['bestFirst', 'bestSecond', 'bestBias'] as const).map((label, j) => ({
        label,
        axis: 'y' as const,
        colour: ([1, 2, 3] as const)[j]!,
        dash: 'dotted' as const,
        at: [optimum[j]!],
      })),
      handles: [{ x: () => 0, y: { parameter: 'start', entry: 'each' } }],
    },
    {
      view: 'chart',
      title: 'lossTitle',
      x: { label: 'time', min: 0, max: horizon },
      y: {
        label: 'lossAxis',
        scale: 'log',
        max: ({ result: { highestLoss } }) => (highestLoss > 1000 ? 1e6 : highestLoss > 20 ? 1000 : 20),
      },
      series: [{ label: 'lossCurve', as: 'line', colour: 4 }],
    },
    {
      view: 'plane',
      title: 'pathTitle',
      equalUnits: true,
      x: { label: 'firstAxis', min: -5.5, max: 5.5 },
      y: { label: 'secondAxis', min: -5.5, max: 5.5 },
      field: ({ params: { loss } }) => ({
        key: loss,
        value: (x, y) => lossWithBestBias(PLANE_OF_SIX, loss, [x, y]).loss,
        levels: levels[loss],
      }),
      series: [
        {
          label: 'straightWay',
          as: 'line',
          colour: 6,
          dash: 'dotted',
          data: ({ params: { start } }) => ({ x: [start[0]!, optimum[0]!], y: [start[1]!, optimum[1]!] }),
        },
        {
          label: 'firstDirection',
          as: 'line',
          colour: 5,
          dash: 'dashed',
          data: ({ params: { start }, result: { gradientAtStart } }) => {
            const [across = 0, up = 0] = gradientAtStart;
            const length = Math.hypot(across, up);
            return length === 0
              ? null
              : {
                  x: [start[0]!, start[0]! - (arrow * across) / length],
                  y: [start[1]!, start[1]! - (arrow * up) / length],
                };
          },
        },
        { label: 'path', as: 'path', colour: 4 },
        {
          label: 'optimumPoint',
          as: 'points',
          colour: 6,
          shape: 'cross',
          data: () => ({ x: [optimum[0]!], y: [optimum[1]!] }),
        },
      ],
      handles: [{ x: { parameter: 'start', entry: 0 }, y: { parameter: 'start', entry: 1 } }],
    },
    {
      view: 'chart',
      title: 'angleTitle',
      x: { label: 'time', min: 0, max: horizon },
      y: { label: 'angleAxis', min: 0, max: 90 },
      series: [{ label: 'angleCurve', as: 'line', colour: 5 }],
    },
    {
      view: 'plane',
      title: 'fitTitle',
      x: { label: 'targetAxis', min: -5, max: 11 },
      y: { label: 'predictionAxis', min: -8, max: 14 },
      series: [
        {
          label: 'diagonal',
          as: 'line',
          colour: 6,
          dash: 'dotted',
          data: () => ({ x: [-5, 11], y: [-5, 11] }),
        },
        { label: 'fits', as: 'points', colour: 4 },
      ],
    },
    {
      view: 'readouts',
      items: [
        { name: 'lossNow', digits: 5 },
        { name: 'weights', digits: 5 },
        { name: 'angle', digits: 4 },
        { name: 'angleAtStart', digits: 4 },
        { name: 'gradientAtStart', digits: 4 },
        { name: 'lossAtStart', digits: 5 },
        { name: 'cycleLosses', digits: 4 },
        { name: 'limit', digits: 4 },
        { name: 'eigenvalues', digits: 4 },
        { name: 'optimum', digits: 4, as: 'tick' },
      ],
    },
    {
      view: 'equation',
      title: 'gradientTitle',
      tex: {
        squared: String.raw`\begin{aligned}\nabla L(w_0)&=\tfrac16X^\top(Xw_0-y)\\&=(\spot{across},\spot{up},\spot{ofBias})\end{aligned}`,
        absolute: String.raw`\begin{aligned}g(w_0)&=-\tfrac16X^\top\operatorname{sign}(y-Xw_0)\\&=(\spot{across},\spot{up},\spot{ofBias})\end{aligned}`,
      },
      variant: ({ params }) => params.loss,
      spots: ({ result: { gradientAtStart } }) => ({
        across: gradientAtStart[0]!,
        up: gradientAtStart[1]!,
        ofBias: gradientAtStart[2]!,
      }),
    },
    {
      view: 'code',
      title: 'code',
      source: `import numpy as np

X = np.array([[1, 2, 1], [2, 1, 1], [3, 4, 1],
              [4, 3, 1], [5, 5, 1], [6, 2, 1]])
y = X @ [2, -3.4, 4.2]
w = np.array(‹startList›)
r = X @ w - y
for t in range(1, ‹steps› + 1):
    g = ‹gradientLine›
    w = w - ‹learningRate›‹divisor› * g
    r = X @ w - y
print(‹lossLine›)  # ‹lossNow›`,
      spots: ({ params, result }) => ({ ...linesOf(params), lossNow: result.lossNow ?? 0 }),
      when: codeWorks,
      gives,
    },
  ],
  words: {
    title: { en: 'Linear regression from zero weights', zh: '权重从零开始的线性回归' },
    loss: { en: 'loss function', zh: '损失函数' },
    ...optionWords('loss', {
      squared: { en: 'L2: half the mean square', zh: 'L2：均方误差的一半' },
      absolute: { en: 'L1: mean absolute error', zh: 'L1：平均绝对误差' },
    }),
    schedule: { en: 'learning rate over time', zh: '学习率调度' },
    ...optionWords('schedule', {
      constant: { en: 'constant', zh: '恒定' },
      inverseRoot: same('*η*/√*t*'),
    }),
    start: { en: 'start (*w*_1, *w*_2, *b*)', zh: '初值 (*w*_1, *w*_2, *b*)' },
    learningRate: common.learningRate,
    steps: common.step,
    time: common.step,
    weightsTitle: { en: 'The three weights', zh: '三个权重' },
    weightAxis: { en: 'weight', zh: '权重' },
    firstWeight: same('*w*_1'),
    secondWeight: same('*w*_2'),
    bias: { en: 'bias *b*', zh: '偏置 *b*' },
    bestFirst: { en: 'best *w*_1', zh: '最优的 *w*_1' },
    bestSecond: { en: 'best *w*_2', zh: '最优的 *w*_2' },
    bestBias: { en: 'best *b*', zh: '最优的 *b*' },
    lossTitle: { en: 'Loss', zh: '损失' },
    lossAxis: common.loss,
    lossCurve: common.loss,
    pathTitle: { en: 'Path', zh: '路径' },
    firstAxis: { en: '*w*_1 (contours at the best *b*)', zh: '*w*_1（等高线取最优的 *b*）' },
    secondAxis: same('*w*_2'),
    straightWay: { en: 'straight way to the optimum', zh: '到最优解的直线' },
    firstDirection: { en: '−∇ at the start', zh: '起点处的 −∇' },
    path: { en: 'path', zh: '路径' },
    optimumPoint: { en: 'optimum', zh: '最优解' },
    angleTitle: { en: 'Angle', zh: '夹角' },
    angleAxis: { en: 'angle of −∇ and the way to the optimum, °', zh: '−∇ 与指向最优解方向的夹角，°' },
    angleCurve: { en: 'angle', zh: '夹角' },
    fitTitle: { en: 'Predictions', zh: '预测值' },
    targetAxis: { en: 'target *y*', zh: '目标 *y*' },
    predictionAxis: { en: 'prediction', zh: '预测值' },
    diagonal: { en: 'prediction = target', zh: '预测值等于目标值' },
    fits: { en: 'the six samples', zh: '六个样本' },
    lossAtStart: { en: 'loss at the start', zh: '起点处的损失' },
    lossNow: { en: 'loss at step *t*', zh: '第 *t* 步的损失' },
    weights: { en: '(*w*_1, *w*_2, *b*) at step *t*', zh: '第 *t* 步的 (*w*_1, *w*_2, *b*)' },
    angle: {
      en: 'angle at step *t* between −∇ and the way to the optimum, °',
      zh: '第 *t* 步 −∇ 与指向最优解方向的夹角，°',
    },
    angleAtStart: { en: 'the same angle at the start, °', zh: '起点处的同一夹角，°' },
    gradientAtStart: { en: 'gradient at the start', zh: '起点处的梯度' },
    cycleLosses: { en: 'losses in the cycle', zh: '循环中的损失' },
    limit: { en: 'L2, *η* constant: stable below *η* =', zh: 'L2 且 *η* 恒定时的稳定上限 *η* =' },
    eigenvalues: { en: 'eigenvalues of *X*^T*X*/*n*', zh: '*X*^T*X*/*n* 的特征值' },
    optimum: { en: 'optimum (normal equation)', zh: '最优解（正规方程）' },
    gradientTitle: { en: 'Gradient at the start', zh: '起点处的梯度' },
    code: common.inNumPy,
  },
  summary,
  remark,
});
