// How far the statistics of a small batch are off.

import { common } from '../../../src/demo/common-words';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { choice, integer, list, seed } from '../../../src/demo/parameters';
import { same } from '../../../src/demo/words';
import { histogram } from '../../../src/math/histogram';
import { normalDensity } from '../../../src/math/normal';
import {
  batchMeanNoise,
  batchVarianceNoise,
  expectedBatchDeviation,
  sampleBatchNoise,
} from '../../../src/math/normalization/batch-noise';
import { standardize } from '../../../src/math/normalization/standardize';
import { createRandom } from '../../../src/math/random';

const bins = 40;
const widest = 3;

export const model = defineModel({
  id: 'bn-batch-noise',
  params: {
    batchSize: integer({ min: 1, max: 256, value: 8, scale: 'log' }),
    distribution: choice(['gaussian', 'uniform', 'exponential'], 'gaussian'),
    pair: list({ min: -1000, max: 1000, step: 0.1, value: [3, 3.1], minLength: 2, maxLength: 2 }),
    batches: integer({ min: 100, max: 5000, step: 100, value: 2000 }),
    seed: seed(1),
  },
  inWorker: ({ batchSize, batches }) => batchSize * batches > 60_000,
  compute({ batchSize, distribution, pair, batches, ...params }) {
    const noise = sampleBatchNoise(createRandom(params.seed), { distribution, size: batchSize, batches });
    const meanNoise = batchMeanNoise(batchSize);
    const reach = Math.min(widest, 4 * meanNoise);
    const means = histogram(noise.means, { from: -reach, to: reach, bins });
    const deviations = histogram(noise.deviations, { from: 0, to: widest, bins: 60 });
    const centers = (edges: readonly number[]): number[] =>
      edges.slice(1).map((edge, bin) => (edge + (edges[bin] ?? 0)) / 2);
    const meanCenters = centers(means.edges);
    return {
      meanNoise,
      meanSpread: noise.meanSpread,
      expectedDeviation: expectedBatchDeviation(batchSize),
      averageDeviation: noise.averageDeviation,
      varianceNoise: batchVarianceNoise(batchSize),
      pairNormalized: standardize(pair, 1e-5).normalized,
      drawn: { x: meanCenters, y: means.density },
      normalCurve: { x: meanCenters, y: meanCenters.map((x) => normalDensity(x, 0, meanNoise)) },
      noiseMark: [-meanNoise, meanNoise],
      drawnDeviations: { x: centers(deviations.edges), y: deviations.density },
      averageMark: noise.averageDeviation,
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'meanChart',
      x: { label: 'batchMean', min: -widest, max: widest },
      y: { label: 'density', min: 0 },
      series: [
        { label: 'drawn', as: 'bars', colour: 1 },
        { label: 'normalCurve', as: 'line', colour: 2 },
      ],
      marks: [{ label: 'noiseMark', axis: 'x', colour: 3, dash: 'dashed' }],
    },
    {
      view: 'chart',
      title: 'deviationChart',
      height: 'low',
      x: { label: 'batchDeviation', min: 0, max: widest },
      y: { label: 'density', min: 0 },
      series: [{ label: 'drawnDeviations', as: 'bars', colour: 1 }],
      marks: [
        { label: 'trueDeviation', axis: 'x', colour: 6, at: 1 },
        { label: 'averageMark', axis: 'x', colour: 2, dash: 'dashed' },
      ],
    },
    {
      view: 'readouts',
      items: [
        { name: 'meanNoise', digits: 5 },
        { name: 'meanSpread', digits: 5 },
        { name: 'expectedDeviation', digits: 5 },
        { name: 'averageDeviation', digits: 5 },
        { name: 'varianceNoise', digits: 5 },
        { name: 'pairNormalized', digits: 5 },
      ],
    },
  ],
  words: {
    title: { en: 'How wrong are the statistics of a small batch?', zh: '小批量的统计量有多大误差？' },
    batchSize: { en: 'batch size *m*', zh: '批量大小 *m*' },
    distribution: { en: 'distribution of the data', zh: '数据分布' },
    'distribution.gaussian': common.gaussian,
    'distribution.uniform': common.uniform,
    'distribution.exponential': { en: 'exponential (skewed)', zh: '指数（偏态）' },
    pair: { en: 'two numbers to normalize together', zh: '放在同一批中归一化的两个数' },
    batches: { en: 'number of batches drawn', zh: '抽取的批数' },
    seed: common.seed,
    meanChart: { en: 'The mean of a batch, when the true mean is 0', zh: '每批的均值（真值为 0）' },
    deviationChart: {
      en: 'Its standard deviation (1/*m*), when the true one is 1',
      zh: '每批的标准差（除以 *m*，真值为 1）',
    },
    batchMean: { en: 'mean of the batch', zh: '批量均值' },
    batchDeviation: { en: 'standard deviation of the batch', zh: '批量标准差' },
    density: common.density,
    drawn: { en: 'batches drawn', zh: '抽取的批' },
    normalCurve: { en: 'normal curve, standard deviation 1/√*m*', zh: '标准差为 1/√*m* 的正态曲线' },
    noiseMark: same('±1/√*m*'),
    drawnDeviations: { en: 'batches drawn', zh: '抽取的批' },
    trueDeviation: { en: 'true value', zh: '真值' },
    averageMark: { en: 'average of the batches', zh: '各批的平均值' },
    meanNoise: { en: 'standard deviation of the mean, 1/√*m*', zh: '均值的标准差 1/√*m*' },
    meanSpread: { en: 'standard deviation of the means drawn', zh: '抽样所得均值的标准差' },
    expectedDeviation: { en: 'expected standard deviation (Gaussian)', zh: '标准差的期望（高斯）' },
    averageDeviation: { en: 'average standard deviation drawn', zh: '抽样所得标准差的平均值' },
    varianceNoise: {
      en: 'relative noise of the unbiased variance (Gaussian)',
      zh: '无偏方差的相对噪声（高斯）',
    },
    pairNormalized: { en: 'your two numbers, normalized', zh: '两个数归一化的结果' },
  },
  summary: {
    en: ({ params, result, number }) =>
      `In batches of ${number(params.batchSize)} the means scatter by ${number(result.meanSpread)} (rule: ${number(result.meanNoise)}), and the standard deviation is ${number(result.averageDeviation)} on average instead of 1.`,
    zh: ({ params, result, number }) =>
      `每批 ${number(params.batchSize)} 个数时，各批均值的标准差为 ${number(result.meanSpread)}（公式给出 ${number(result.meanNoise)}），批内标准差的平均值为 ${number(result.averageDeviation)}，而真值是 1。`,
  },
  remark: {
    en: ({ params }) => {
      if (params.batchSize === 1) {
        return 'A batch of one number is its own mean: x̂ = 0, the output is β, and no gradient flows back. (A convolution still averages over height and width.)';
      }
      return params.batchSize === 2
        ? 'In a batch of two, numbers that differ by much more than √ε become nearly ∓1: which one is larger is all that is left.'
        : null;
    },
    zh: ({ params }) => {
      if (params.batchSize === 1) {
        return '一批只有一个数时，均值就等于这个数，x̂ = 0，输出恒为 β，也没有梯度传回。（卷积层仍会在高和宽上求平均。）';
      }
      return params.batchSize === 2
        ? '一批只有两个数且两者之差远大于 √ε 时，结果总约为 ∓1，只保留了大小次序。'
        : null;
    },
  },
});
