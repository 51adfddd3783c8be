// The gradient of a random batch: right on average, scattered by chance.

import { common } from '../../../src/demo/common-words';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { choice, integer, seed } from '../../../src/demo/parameters';
import { histogram } from '../../../src/math/histogram';
import { createRandom } from '../../../src/math/random';
import { mean, standardDeviation } from '../../../src/math/statistics';
import {
  batchMeanDeviation,
  drawBatchMeans,
} from '../../../src/math/stochastic-gradient/batch-gradient-noise';
import { noisyLine } from '../../../src/math/stochastic-gradient/noisy-line';

const batches = 5000;
const { rows, targets } = noisyLine(true);
/** ∂/∂w of ½(wx + b − y)² at w = b = 0, sample by sample. */
const gradients = rows.map(([x], i) => -x! * targets[i]!);
const sizes = gradients.map((_, i) => i + 1);
const deviationsOf = (replacement: boolean) => ({
  x: sizes,
  y: sizes.map((batchSize) => batchMeanDeviation(gradients, { batchSize, replacement })),
});
const withReplacement = deviationsOf(true);
const withoutReplacement = deviationsOf(false);

export const model = defineModel({
  id: 'batch-noise',
  params: {
    batchSize: integer({ min: 1, max: 8, value: 4 }),
    replacement: choice(['with', 'without'], 'with'),
    seed: seed(21),
  },
  compute({ batchSize, replacement, seed: chosen }) {
    const settings = { batchSize, replacement: replacement === 'with' };
    const means = drawBatchMeans(createRandom(chosen), gradients, { ...settings, batches });
    const exact = batchMeanDeviation(gradients, settings);
    const { edges, counts } = histogram(means, { from: -5.4, to: 0.2, bins: 56 });
    const centre = mean(gradients);
    return {
      mean: centre,
      sampleDeviation: standardDeviation(gradients),
      exact,
      simulatedMean: mean(means),
      simulated: standardDeviation(means),
      shares: {
        x: counts.map((_, k) => (edges[k]! + edges[k + 1]!) / 2),
        y: counts.map((count) => count / batches),
      },
      deviations: exact > 0 ? [centre - exact, centre + exact] : null,
      measured: { x: [batchSize], y: [standardDeviation(means)] },
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'histogramTitle',
      x: { label: 'slopeGradient', min: -5.4, max: 0.2 },
      y: { label: 'share', min: 0, percent: true },
      series: [{ label: 'shares', as: 'bars', colour: 1 }],
      marks: [
        { label: 'mean', axis: 'x', colour: 2 },
        { label: 'deviations', axis: 'x', colour: 4, dash: 'dashed' },
      ],
    },
    {
      view: 'chart',
      title: 'deviationTitle',
      x: { label: 'batchSize', min: 0.5, max: 8.5 },
      y: { label: 'deviation', min: 0, max: 1.8 },
      series: [
        { label: 'withReplacement', as: 'line', colour: 4, data: withReplacement },
        { label: 'withoutReplacement', as: 'line', colour: 3, dash: 'dashed', data: withoutReplacement },
        { label: 'measured', as: 'points', colour: 1, shape: 'cross' },
      ],
      handles: [{ x: 'batchSize', y: ({ result }) => result.exact }],
    },
    {
      view: 'equation',
      title: 'withNumbers',
      tex: {
        with: String.raw`\mathrm{sd}(g_B)=\frac{\spot{sampleDeviation}}{\sqrt{\spot{batchSize}}}\approx\spot{exact}`,
        without: String.raw`\mathrm{sd}(g_B)=\frac{\spot{sampleDeviation}}{\sqrt{\spot{batchSize}}}\sqrt{(8-\spot{batchSize})/7}\approx\spot{exact}`,
      },
      variant: ({ params }) => params.replacement,
      digits: 5,
    },
    {
      view: 'readouts',
      items: [
        { name: 'mean', digits: 5 },
        { name: 'simulatedMean', digits: 5 },
        { name: 'exact', digits: 5 },
        { name: 'simulated', digits: 5 },
        { name: 'sampleDeviation', digits: 5 },
      ],
    },
  ],
  words: {
    title: { en: 'The gradient of a random batch', zh: '随机批量的梯度' },
    batchSize: { en: 'batch size *B*', zh: '批量大小 *B*' },
    replacement: { en: 'samples drawn', zh: '抽样方式' },
    'replacement.with': { en: 'with replacement', zh: '有放回' },
    'replacement.without': { en: 'without replacement', zh: '无放回' },
    seed: common.seed,
    histogramTitle: { en: 'Gradients of 5000 random batches', zh: '5000 个随机批量的梯度' },
    slopeGradient: { en: '∂*L*/∂*w* of the batch', zh: '批量的 ∂*L*/∂*w*' },
    share: { en: 'share of batches', zh: '批量的占比' },
    shares: { en: 'share of batches', zh: '批量的占比' },
    mean: { en: 'gradient of all eight samples', zh: '全部八个样本的梯度' },
    deviations: { en: '± one standard deviation', zh: '正负一倍标准差' },
    deviationTitle: { en: 'Standard deviation for every *B*', zh: '不同批量大小的标准差' },
    deviation: { en: 'standard deviation', zh: '标准差' },
    withReplacement: { en: 'with replacement, σ/√*B*', zh: '有放回，σ/√*B*' },
    withoutReplacement: { en: 'without replacement', zh: '无放回' },
    measured: { en: 'simulated', zh: '模拟值' },
    withNumbers: common.withTheseNumbers,
    simulatedMean: { en: 'mean of the batches', zh: '批量梯度的均值（模拟）' },
    exact: { en: 'standard deviation of a batch, exact', zh: '批量梯度的标准差（精确）' },
    simulated: { en: 'standard deviation, simulated', zh: '标准差（模拟）' },
    sampleDeviation: { en: 'standard deviation of one sample, *σ*', zh: '单个样本梯度的标准差 *σ*' },
  },
  summary: {
    en: ({ params, result, number }) =>
      `The gradient of all eight samples is ${number(result.mean)}. Batches of ${number(params.batchSize)} drawn ${params.replacement} replacement average ${number(result.simulatedMean)} and scatter with standard deviation ${number(result.simulated)}; exact: ${number(result.exact)}.`,
    zh: ({ params, result, number }) =>
      `全部八个样本的梯度为 ${number(result.mean)}。${params.replacement === 'with' ? '有放回' : '无放回'}抽取大小为 ${number(params.batchSize)} 的批量，批量梯度的均值为 ${number(result.simulatedMean)}，标准差为 ${number(result.simulated)}，精确值为 ${number(result.exact)}。`,
  },
  remark: {
    en: ({ params }) =>
      params.batchSize === 8
        ? params.replacement === 'without'
          ? 'Without replacement a batch of eight holds all samples: its gradient is the full one and has no noise.'
          : 'With replacement even a batch of eight usually misses some samples and repeats others.'
        : params.batchSize === 1
          ? 'Eight samples have at most eight different gradients: that is why the bars are so few.'
          : null,
    zh: ({ params }) =>
      params.batchSize === 8
        ? params.replacement === 'without'
          ? '无放回抽取八个就取到全部样本，批量梯度等于全梯度，没有噪声。'
          : '有放回抽取时，即使批量大小为八，通常也会漏掉一些样本而重复另一些。'
        : params.batchSize === 1
          ? '八个样本最多有八个不同的梯度，所以直方图只有几个柱。'
          : null,
  },
});
