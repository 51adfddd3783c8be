// What a batch-normalization layer stores for inference, batch by batch, and how wrong it is early on.

import { common } from '../../../src/demo/common-words';
import { defineModel, type ParamsOf, showDemo } from '../../../src/demo/define-demo';
import { inPython } from '../../../src/demo/format';
import { choice, number, seed, steps } from '../../../src/demo/parameters';
import { batchNormEvaluation } from '../../../src/math/normalization/batch-norm';
import { gaussianBatches } from '../../../src/math/normalization/gaussian-batches';
import { runningHistory } from '../../../src/math/normalization/running-statistics';
import { standardize } from '../../../src/math/normalization/standardize';
import { createRandom } from '../../../src/math/random';

const batch = [1, 3, 4, 8];
const truth = { mean: 4, variance: 6.5 };
const epsilon = 1e-5;
/** The expectation of the stored variance in the long run; a batch of m draws has the variance (m − 1)/m · 6.5 on average. */
const varianceTargets = {
  repeated: { unbiased: (truth.variance * 4) / 3, biased: truth.variance },
  random: { unbiased: truth.variance, biased: (truth.variance * 3) / 4 },
} as const;
const longest = 500;

export const model = defineModel({
  id: 'bn-running',
  params: {
    batches: steps({ max: longest, value: 10 }),
    newestWeight: number({ min: 0.01, max: 1, step: 0.01, value: 0.1 }),
    source: choice(['repeated', 'random'], 'repeated'),
    stored: choice(['unbiased', 'biased'], 'unbiased'),
    seed: seed(1),
  },
  compute({ batches, newestWeight, source, stored, ...params }) {
    const drawn =
      source === 'random'
        ? gaussianBatches(createRandom(params.seed), { count: longest, size: batch.length, ...truth })
        : Array.from({ length: longest }, () => batch);
    const history = runningHistory(
      drawn,
      stored === 'unbiased'
        ? { library: 'pytorch', momentum: newestWeight }
        : { library: 'keras', momentum: 1 - newestWeight },
    );
    const runningMean = history.mean[batches] ?? 0;
    const runningVariance = history.variance[batches] ?? 1;
    const evaluation = batchNormEvaluation(
      batch.map((x) => [x]),
      { gamma: [1], beta: [0], epsilon },
      { mean: [runningMean], variance: [runningVariance] },
    ).map((row) => row[0] ?? 0);
    const training = standardize(batch, epsilon).normalized;
    const overBatches = (values: readonly number[]) => {
      const y = values.slice(0, batches + 1);
      return { x: y.map((_, index) => index), y };
    };
    return {
      runningMean,
      runningVariance,
      evaluation,
      training,
      gap: Math.max(...evaluation.map((value, index) => Math.abs(value - (training[index] ?? 0)))),
      startWeight: (1 - newestWeight) ** batches,
      meanLine: overBatches(history.mean),
      varianceLine: overBatches(history.variance),
      varianceMark: varianceTargets[source][stored],
      shownBatches: [10, 20, 50, 100, 200, longest].find((limit) => limit >= batches) ?? longest,
    };
  },
});

type Params = ParamsOf<typeof model>;

/** The library that stores this variance, and the batches that it sees. */
function libraryLines({ stored, source, batches, newestWeight }: Params): string {
  const loop =
    source === 'random'
      ? `for x in drawn:   # drawn.shape == (${batches}, 4, 1)`
      : `for _ in range(${batches}):   # x.shape == (4, 1)`;
  return stored === 'unbiased'
    ? `bn = torch.nn.BatchNorm1d(1, momentum=${inPython(newestWeight)})\n${loop}\n    bn(x)\nbn.running_mean, bn.running_var`
    : `bn = keras.layers.BatchNormalization(momentum=${inPython(1 - newestWeight)})\n${loop}\n    bn(x, training=True)\nbn.moving_mean, bn.moving_variance`;
}

/** What that library keeps: PyTorch the unbiased variance of each batch, Keras the biased one. */
function storedBy({ stored, source, batches, newestWeight, seed: start }: Params) {
  const random = createRandom(start);
  let [mean, variance] = [0, 1];
  for (let seen = 0; seen < batches; seen++) {
    const x =
      source === 'random' ? batch.map(() => truth.mean + Math.sqrt(truth.variance) * random.normal()) : batch;
    const center = x.reduce((sum, each) => sum + each, 0) / x.length;
    const squares = x.reduce((sum, each) => sum + (each - center) ** 2, 0);
    mean = (1 - newestWeight) * mean + newestWeight * center;
    variance =
      (1 - newestWeight) * variance +
      (newestWeight * squares) / (stored === 'unbiased' ? x.length - 1 : x.length);
  }
  return { mean, variance };
}

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'history',
      x: { label: 'batchesSeen', min: 0, max: ({ result }) => result.shownBatches },
      y: {
        label: 'statistic',
        min: ({ result }) => Math.min(0, ...result.meanLine.y),
        max: ({ result }) => Math.max(10, ...result.varianceLine.y),
      },
      series: [
        { label: 'varianceLine', as: 'line', colour: 2 },
        { label: 'meanLine', as: 'line', colour: 1, dash: 'dashed' },
      ],
      marks: [
        { label: 'varianceMark', axis: 'y', colour: 2, dash: 'dotted' },
        { label: 'meanMark', axis: 'y', colour: 1, dash: 'dotted', at: truth.mean },
      ],
      handles: [{ x: 'batches', y: ({ result }) => result.runningVariance }],
    },
    {
      view: 'chart',
      title: 'outputs',
      height: 'low',
      x: { label: 'input', min: 0, max: 9 },
      y: {
        label: 'outputAxis',
        min: ({ result }) => Math.min(-2, ...result.evaluation),
        max: ({ result }) => Math.max(3, ...result.evaluation),
      },
      series: [
        {
          label: 'training',
          as: 'points',
          colour: 3,
          data: ({ result }) => ({ x: batch, y: result.training }),
        },
        {
          label: 'evaluation',
          as: 'points',
          colour: 4,
          shape: 'triangle',
          data: ({ result }) => ({ x: batch, y: result.evaluation }),
        },
      ],
    },
    {
      view: 'readouts',
      items: [
        { name: 'runningMean', digits: 5 },
        { name: 'runningVariance', digits: 5 },
        { name: 'startWeight', as: 'percent', digits: 3 },
        { name: 'gap', digits: 3 },
        { name: 'evaluation', digits: 4 },
        { name: 'training', digits: 4 },
      ],
    },
    {
      view: 'code',
      title: 'code',
      source: '‹lines›   # ‹runningMean›, ‹runningVariance›',
      spots: ({ params }) => ({ lines: libraryLines(params) }),
      gives: {
        runningMean: (params) => storedBy(params).mean,
        runningVariance: (params) => storedBy(params).variance,
      },
    },
  ],
  words: {
    title: { en: 'What the layer stores for inference', zh: '这一层为推理保存了哪些统计量' },
    batches: { en: 'batches seen', zh: '已处理的批数' },
    newestWeight: { en: 'weight *α* of the newest batch', zh: '最新一批的权重 *α*' },
    source: { en: 'batches', zh: '每批数据' },
    'source.repeated': { en: 'always (1, 3, 4, 8)', zh: '固定为 (1, 3, 4, 8)' },
    'source.random': { en: 'four draws of N(4, 6.5)', zh: '每批四个 N(4, 6.5) 随机数' },
    stored: { en: 'variance that is stored', zh: '保存哪种方差' },
    'stored.unbiased': { en: '1/(*m*−1): paper, PyTorch', zh: '1/(*m*−1)：论文、PyTorch' },
    'stored.biased': { en: '1/*m*: Keras', zh: '1/*m*：Keras' },
    seed: common.seed,
    history: {
      en: 'Running mean and variance start at 0 and 1, and the start fades slowly',
      zh: '移动平均的初值为 0 和 1，初值的影响逐渐消失',
    },
    outputs: { en: 'The batch (1, 3, 4, 8) in the two modes', zh: '同一批 (1, 3, 4, 8) 在两种模式下的输出' },
    batchesSeen: { en: 'batches seen', zh: '已处理的批数' },
    statistic: { en: 'stored value', zh: '保存的值' },
    varianceLine: { en: 'running variance', zh: '方差的移动平均' },
    meanLine: { en: 'running mean', zh: '均值的移动平均' },
    varianceMark: { en: 'expected variance', zh: '方差的长期期望值' },
    meanMark: { en: 'mean of the data', zh: '数据的均值' },
    input: { en: 'input', zh: '输入' },
    outputAxis: { en: 'output (*γ* = 1, *β* = 0)', zh: '输出（*γ* = 1，*β* = 0）' },
    training: { en: 'training mode', zh: '训练模式' },
    evaluation: { en: 'evaluation mode', zh: '评估模式' },
    runningMean: { en: 'running mean', zh: '均值的移动平均' },
    runningVariance: { en: 'running variance', zh: '方差的移动平均' },
    startWeight: { en: 'weight left to the start', zh: '初值仍占的权重' },
    gap: { en: 'largest gap between the modes', zh: '两种模式的最大差距' },
    code: {
      en: 'The same in code: momentum is α in PyTorch, 1 − α in Keras',
      zh: '代码实现（momentum 在 PyTorch 中是 α，在 Keras 中是 1 − α）',
    },
  },
  summary: {
    en: ({ params, result, number, counted }) =>
      `After ${counted(params.batches, 'batch', 'batches')} the layer has stored mean ${number(result.runningMean)} and variance ${number(result.runningVariance)}. In evaluation mode the outputs differ from training mode by up to ${number(result.gap, { digits: 3 })}.`,
    zh: ({ params, result, number }) =>
      `经过 ${number(params.batches)} 批之后，保存的均值为 ${number(result.runningMean)}，方差为 ${number(result.runningVariance)}。评估模式的输出与训练模式最多相差 ${number(result.gap, { digits: 3 })}。`,
  },
  remark: {
    en: ({ params, result, number }) => {
      if (params.batches === 0)
        return 'No batch yet: mean 0 and variance 1 are stored, so evaluation mode passes the input through almost unchanged.';
      if (result.startWeight > 0.2) {
        return `Too early to evaluate: the start values 0 and 1 still have weight ${number(result.startWeight, { as: 'percent', digits: 3 })}.`;
      }
      return params.newestWeight > 0.5 && params.source === 'random'
        ? 'With a large α the stored values follow the last batch or two: a handful of numbers decides how later inputs are scaled.'
        : null;
    },
    zh: ({ params, result, number }) => {
      if (params.batches === 0)
        return '还没有处理任何一批，保存的是均值 0、方差 1，评估模式的输出与输入几乎相同。';
      if (result.startWeight > 0.2) {
        return `现在还不宜推理，初值 0 和 1 仍占 ${number(result.startWeight, { as: 'percent', digits: 3 })} 的权重。`;
      }
      return params.newestWeight > 0.5 && params.source === 'random'
        ? 'α 太大时，保存的值主要取决于最后一两批，仅凭少数几个数就决定了以后所有输入的缩放。'
        : null;
    },
  },
});
