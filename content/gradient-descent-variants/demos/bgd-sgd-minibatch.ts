// Batch, mini-batch and stochastic gradient descent on one loss, at equal cost in samples.

import { common } from '../../../src/demo/common-words';
import { type ParamsOf, type ResultOf, showDemo } from '../../../src/demo/define-demo';
import { optionWords } from '../../../src/demo/option-words';
import type { Shown } from '../../../src/demo/shown';
import { same } from '../../../src/demo/words';
import { excessLoss } from '../../../src/math/stochastic-gradient/mini-batch-descent';
import { noisyLine } from '../../../src/math/stochastic-gradient/noisy-line';
import { batchSizes, hessian, model } from './bgd-sgd-minibatch/model';
import { remark, summary } from './bgd-sgd-minibatch/sentences';

export { model };

/** How each batch size is drawn, in both pictures. */
const looks = {
  '8': { colour: 1 },
  '4': { colour: 3, dash: 'dashed' },
  '2': { colour: 5, dash: 'dotted' },
  '1': { colour: 2 },
} as const;

/** One series for each batch size, with nothing to show while it is not drawn, and one for two workers. */
const seriesOf = <As extends 'path' | 'line'>(as: As, of: 'path' | 'excessCurve') => [
  ...batchSizes.map((size) => ({
    label: `paths.${size}`,
    as,
    ...looks[size],
    data: ({ result }: { result: ResultOf<typeof model> }) =>
      result.runs.find((run) => run.size === size)?.[of] ?? null,
  })),
  {
    label: 'twoWorkers',
    as,
    colour: 4,
    dash: 'dashed',
    data: ({ result }: { result: ResultOf<typeof model> }) => result.together?.[of] ?? null,
  } as const,
];

/** The axis of cost ends at one of a few numbers of epochs, so that it stands still while training goes on. */
const horizons = [5, 10, 20, 50, 100];

function horizon({ params, result }: Shown<ParamsOf<typeof model>, ResultOf<typeof model>>): number {
  const epochs = horizons.find((each) => params.epochs <= each)!;
  const updates = [...result.runs, ...(result.together ? [result.together] : [])].map((run) => run.updates);
  return epochs * { epochs: 1, updates: Math.max(...updates) / params.epochs, samples: 8 }[params.axis];
}

const levels = [0.01, 0.06, 0.2, 0.5, 1, 1.7];

export default showDemo(model, {
  views: [
    {
      view: 'plane',
      title: 'pathsTitle',
      equalUnits: true,
      x: { label: 'slope', min: -0.5, max: 2.3 },
      y: { label: 'intercept', min: -0.45, max: 1.05 },
      field: ({ result: { minimizer } }) => ({
        key: minimizer.join(),
        value: (x, y) => excessLoss(hessian, [x, y], minimizer),
        levels,
      }),
      series: [
        {
          label: 'straightWay',
          as: 'line',
          colour: 6,
          dash: 'dotted',
          data: ({ params: { start }, result: { minimizer, isBatchAlone } }) =>
            isBatchAlone ? { x: [start[0]!, minimizer[0]!], y: [start[1]!, minimizer[1]!] } : null,
        },
        ...seriesOf('path', 'path'),
        {
          label: 'minimizer',
          as: 'points',
          colour: 6,
          shape: 'cross',
          data: ({ result: { minimizer } }) => ({ x: [minimizer[0]!], y: [minimizer[1]!] }),
        },
      ],
      handles: [{ point: 'start' }],
    },
    {
      view: 'chart',
      title: 'excessTitle',
      x: { label: 'cost', min: 0, max: horizon },
      y: {
        label: 'excess',
        scale: 'log',
        min: ({ params: { labelNoise, epochs } }) =>
          labelNoise ? (epochs <= 20 ? 1e-5 : 1e-10) : epochs <= 20 ? 1e-20 : 1e-32,
        max: ({ result }) => ((result.excess ?? 1e9) > 10 ? 1e6 : 10),
      },
      series: seriesOf('line', 'excessCurve'),
    },
    {
      view: 'table',
      title: 'comparison',
      columns: ['method', 'updatesColumn', 'lossColumn', 'excessColumn'],
      rows: ({ result }) => [
        ...result.runs.map((run) => [`paths.${run.size}`, run.updates, run.loss, run.excess]),
        ...(result.together === null
          ? []
          : [['twoWorkers', result.together.updates, result.together.loss, result.together.excess]]),
      ],
    },
    {
      view: 'readouts',
      items: [
        { name: 'loss', digits: 5 },
        { name: 'excess', digits: 3 },
        'updates',
        'samples',
        { name: 'weights', digits: 5 },
        { name: 'minimizer', digits: 5, as: 'tick' },
        { name: 'minimum', digits: 5 },
        { name: 'limit', digits: 4 },
        { name: 'angle', digits: 3 },
      ],
    },
    {
      view: 'code',
      title: 'code',
      source: `import numpy as np

x = np.arange(-1.75, 2, 0.5)
noise = np.array([.3, -.2, .1, -.4, .35, -.1, .2, -.25])
y = 1.5 * x + 0.5 + ‹noiseFactor› * noise
X = np.c_[x, np.ones(8)]
w = np.array([‹startSlope›, ‹startIntercept›])
for epoch in range(‹epochs›):
    for k in range(0, 8, ‹size›):
        Xb, yb = X[k:k + ‹size›], y[k:k + ‹size›]
        w = w - ‹learningRate› * Xb.T @ (Xb @ w - yb) / len(yb)
print(np.mean((X @ w - y) ** 2) / 2)  # ‹loss›`,
      spots: ({ params, result }) => ({
        noiseFactor: params.labelNoise ? 1 : 0,
        startSlope: params.start[0],
        startIntercept: params.start[1],
        size: Number(params.batchSize),
        loss: result.loss ?? 0,
      }),
      // Without label noise the last digits of a loss near 0 are rounding, which no two programs share.
      when: ({ order, workers, labelNoise }) => order === 'cyclic' && workers === 'one' && labelNoise,
      gives: {
        loss: ({ labelNoise, start, epochs, batchSize, learningRate }) => {
          const { rows, targets } = noisyLine(labelNoise);
          let [slope, intercept] = start as readonly [number, number];
          const size = Number(batchSize);
          for (let update = 0; update < (epochs * 8) / size; update++) {
            const batch = Array.from({ length: size }, (_, i) => (update * size + i) % 8);
            const errors = batch.map((i) => slope * rows[i]![0]! + intercept - targets[i]!);
            const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / size;
            const down = [mean(errors.map((error, k) => error * rows[batch[k]!]![0]!)), mean(errors)];
            slope -= learningRate * down[0]!;
            intercept -= learningRate * down[1]!;
          }
          return rows.reduce((sum, [x], i) => sum + (slope * x! + intercept - targets[i]!) ** 2, 0) / 16;
        },
      },
    },
  ],
  words: {
    title: { en: 'Batch sizes at equal cost', zh: '代价相同时的批量大小' },
    epochs: { en: 'epochs', zh: '轮次' },
    batchSize: { en: 'batch size *B* examined', zh: '查看详情的批量大小 *B*' },
    ...optionWords('batchSize', { '8': same('8'), '4': same('4'), '2': same('2'), '1': same('1') }),
    learningRate: common.learningRate,
    order: { en: 'order of the samples', zh: '样本顺序' },
    ...optionWords('order', {
      cyclic: { en: 'cyclic', zh: '固定循环' },
      shuffled: { en: 'shuffled each epoch', zh: '每个轮次打乱' },
    }),
    labelNoise: { en: 'noise in the labels', zh: '标签带噪声' },
    workers: { en: 'workers', zh: '并行进程' },
    ...optionWords('workers', {
      one: { en: 'one', zh: '一个' },
      bothApplied: { en: 'two, both gradients applied', zh: '两个，梯度都用于更新' },
      averaged: { en: 'two, gradients averaged', zh: '两个，梯度取平均' },
    }),
    axis: { en: 'cost counted in', zh: '代价的单位' },
    ...optionWords('axis', {
      epochs: { en: 'epochs', zh: '轮次' },
      updates: { en: 'updates', zh: '更新次数' },
      samples: { en: 'samples', zh: '样本数' },
    }),
    paths: { en: 'paths drawn', zh: '画出的路径' },
    ...optionWords('paths', {
      '8': { en: '*B* = 8: BGD', zh: '*B* = 8（BGD）' },
      '4': { en: '*B* = 4: mini-batch', zh: '*B* = 4（小批量）' },
      '2': { en: '*B* = 2: mini-batch', zh: '*B* = 2（小批量）' },
      '1': { en: '*B* = 1: SGD', zh: '*B* = 1（SGD）' },
    }),
    start: { en: 'start (*w*, *b*)', zh: '起点 (*w*, *b*)' },
    seed: common.seed,
    twoWorkers: { en: 'two workers', zh: '两个进程' },
    straightWay: { en: 'straight way to the minimum', zh: '到最小值点的直线' },
    pathsTitle: {
      en: 'Equal epochs: where each batch size has come',
      zh: '轮次相同时各批量大小到达的位置',
    },
    slope: { en: 'slope *w*', zh: '斜率 *w*' },
    intercept: { en: 'bias *b*', zh: '偏置 *b*' },
    minimizer: { en: 'minimum (*w*, *b*)', zh: '最小值点 (*w*, *b*)' },
    excessTitle: { en: 'Loss above its minimum', zh: '损失与最小值之差' },
    cost: { en: 'cost, in the unit chosen', zh: '代价（按所选单位）' },
    excess: { en: 'loss − minimum', zh: '损失 − 最小值' },
    comparison: { en: 'The variants in numbers', zh: '各方法对比' },
    method: { en: 'batch size', zh: '批量大小' },
    updatesColumn: { en: 'updates', zh: '更新次数' },
    lossColumn: common.loss,
    excessColumn: { en: 'above minimum', zh: '与最小值之差' },
    loss: { en: 'loss at the end', zh: '最终损失' },
    updates: { en: 'updates', zh: '更新次数' },
    samples: { en: 'gradients of single samples', zh: '单样本梯度的计算次数' },
    weights: { en: '(*w*, *b*) at the end', zh: '最终的 (*w*, *b*)' },
    minimum: { en: 'smallest possible loss', zh: '损失的最小值' },
    limit: { en: 'stable below *η* =', zh: '稳定上限 *η* =' },
    angle: {
      en: 'angle at the start between −∇*L* and the way to the minimum, °',
      zh: '起点处 −∇*L* 与指向最小值方向的夹角，°',
    },
    code: common.inNumPy,
  },
  summary,
  remark,
});
