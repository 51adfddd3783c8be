// The backward pass of batch normalization: how the samples of a batch pull at each other.

import { common } from '../../../src/demo/common-words';
import { defineModel, showDemo } from '../../../src/demo/define-demo';
import { list, number } from '../../../src/demo/parameters';
import { same } from '../../../src/demo/words';
import { batchNorm, batchNormGradient } from '../../../src/math/normalization/batch-norm';
import { standardize } from '../../../src/math/normalization/standardize';
import { centralDifferenceGradient } from '../../../src/math/optimization/central-difference';
import { zeroIfNoise } from '../../../src/math/rounding';
import { mean } from '../../../src/math/statistics';

const epsilon = 1e-5;
/** Half the step of the central differences. */
const width = 1e-5;

export const model = defineModel({
  id: 'bn-backward',
  params: {
    batch: list({ min: -100, max: 100, step: 0.5, value: [1, 3, 4, 8], minLength: 2, maxLength: 8 }),
    upstream: list({ min: -5, max: 5, step: 0.5, value: [1, 0, 0, 0], minLength: 1, maxLength: 8 }),
    gamma: number({ min: -3, max: 3, step: 0.1, value: 2 }),
  },
  compute({ batch, upstream, gamma }) {
    const given = batch.map((_, index) => upstream[index] ?? 0);
    const column = batch.map((x) => [x]);
    const gradient = batchNormGradient(
      column,
      { gamma: [gamma], epsilon },
      given.map((g) => [g]),
    );
    const inputGradient = gradient.input.map((row) => row[0] ?? 0);
    const { normalized, deviation, mean: center } = standardize(batch, epsilon);
    const loss = (values: readonly number[]): number =>
      batchNorm(
        values.map((x) => [x]),
        { gamma: [gamma], beta: [0], epsilon },
      ).output.reduce((sum, row, index) => sum + (row[0] ?? 0) * (given[index] ?? 0), 0);
    const factor = gamma / deviation;
    const naiveGradient = given.map((g) => factor * g);
    // What is added up in the loss and in a gradient: where all of it cancels, only its rounding would be left.
    const size = naiveGradient.reduce((sum, each) => sum + Math.abs(each), 0);
    const reach = Math.max(...batch.map(Math.abs));
    const numericalGradient = centralDifferenceGradient(loss, batch, width).map((each) =>
      zeroIfNoise(each, (size * reach) / width),
    );
    const bySample = (y: readonly number[]) => ({ x: y.map((_, index) => index + 1), y });
    const meanGradient = mean(given);
    const meanProduct = mean(given.map((g, index) => g * (normalized[index] ?? 0)));
    return {
      inputGradient,
      right: bySample(inputGradient),
      numerical: bySample(numericalGradient),
      naive: bySample(naiveGradient),
      gammaGradient: gradient.gamma[0] ?? 0,
      betaGradient: gradient.beta[0] ?? 0,
      numericalGradient,
      naiveGradient,
      sum: zeroIfNoise(
        inputGradient.reduce((sum, each) => sum + each, 0),
        size,
      ),
      dotCentered: zeroIfNoise(
        inputGradient.reduce((sum, each, index) => sum + each * ((batch[index] ?? 0) - center), 0),
        size * reach,
      ),
      largestDifference: Math.max(
        ...inputGradient.map((each, index) => Math.abs(each - (numericalGradient[index] ?? 0))),
      ),
      normalized,
      given,
      factor,
      meanGradient,
      meanProduct,
      /** Whether only the order of two samples is left of them. */
      decided: Math.abs(normalized[0] ?? 0) > 0.9995,
      ignored: upstream.length !== batch.length,
    };
  },
});

export default showDemo(model, {
  views: [
    {
      view: 'chart',
      title: 'chart',
      x: { label: 'sampleAxis', min: 0.4, max: ({ params }) => params.batch.length + 0.6 },
      y: { label: 'gradientAxis' },
      series: [
        { label: 'right', as: 'bars', colour: 2 },
        { label: 'numerical', as: 'points', colour: 4, shape: 'cross' },
        { label: 'naive', as: 'points', colour: 6, shape: 'triangle' },
      ],
    },
    {
      view: 'chart',
      title: 'givenTitle',
      height: 'low',
      x: {
        label: 'batch',
        min: ({ params }) => Math.min(...params.batch) - 1,
        max: ({ params }) => Math.max(...params.batch) + 1,
      },
      y: { label: 'upstreamColumn', min: -5, max: 5 },
      series: [
        {
          label: 'upstream',
          as: 'points',
          colour: 1,
          data: ({ params, result }) => ({ x: params.batch, y: result.given }),
        },
      ],
      handles: [{ x: { parameter: 'batch', entry: 'each' }, y: { parameter: 'upstream', entry: 'each' } }],
    },
    {
      view: 'readouts',
      items: [
        { name: 'sum', digits: 2 },
        { name: 'dotCentered', digits: 3 },
        { name: 'gammaGradient', digits: 5 },
        { name: 'betaGradient', digits: 5 },
        { name: 'largestDifference', digits: 2 },
        { name: 'inputGradient', digits: 4 },
        { name: 'numericalGradient', digits: 4 },
      ],
    },
    {
      view: 'table',
      title: 'terms',
      columns: ['sample', 'upstreamColumn', 'own', 'throughMean', 'throughVariance', 'total'],
      rows: ({ result }) =>
        result.given.map((g, index) => [
          String(index + 1),
          g,
          result.factor * g,
          -result.factor * result.meanGradient,
          -result.factor * (result.normalized[index] ?? 0) * result.meanProduct,
          result.inputGradient[index] ?? null,
        ]),
      digits: 4,
    },
  ],
  words: {
    title: { en: 'One sample’s gradient reaches every sample', zh: '一个样本的梯度会传到每个样本' },
    batch: { en: 'batch *x*', zh: '小批量 *x*' },
    upstream: { en: 'upstream gradient *g_i* = ∂*L*/∂*y_i*', zh: '上游梯度 *g_i* = ∂*L*/∂*y_i*' },
    gamma: common.scale,
    chart: { en: 'The gradient with respect to each sample', zh: '对每个样本的梯度' },
    givenTitle: { en: 'The samples and the gradients that reach them', zh: '各样本与传到其输出的梯度' },
    sampleAxis: common.sample,
    gradientAxis: same('∂*L*/∂*x_i*'),
    right: { en: 'all three terms', zh: '三项之和' },
    numerical: { en: 'central differences', zh: '中心差分' },
    naive: { en: '*μ* and *σ* taken as constants', zh: '把 *μ*、*σ* 当成常数' },
    sum: { en: 'sum of the gradient', zh: '梯度之和' },
    dotCentered: { en: 'gradient · (*x* − *μ*)', zh: '梯度 · (*x* − *μ*)' },
    gammaGradient: same('∂*L*/∂*γ*'),
    betaGradient: same('∂*L*/∂*β*'),
    largestDifference: { en: 'largest difference from central differences', zh: '与中心差分的最大差' },
    inputGradient: same('∂*L*/∂*x*'),
    numericalGradient: { en: 'by central differences', zh: '中心差分的结果' },
    terms: { en: 'The three ways in which a sample acts', zh: '一个样本影响损失的三条途径' },
    sample: common.sample,
    upstreamColumn: same('*g_i*'),
    own: { en: 'its own output', zh: '自己的输出' },
    throughMean: { en: 'through *μ*', zh: '经过 *μ*' },
    throughVariance: { en: 'through *σ*', zh: '经过 *σ*' },
    total: { en: 'sum', zh: '合计' },
  },
  summary: {
    en: ({ result, number }) =>
      `The gradient with respect to the first sample is ${number(result.inputGradient[0] ?? 0)}; with constant statistics it would be ${number(result.naiveGradient[0] ?? 0)}. Over the batch it sums to ${number(result.sum, { digits: 2 })}.`,
    zh: ({ result, number }) =>
      `对第一个样本的梯度为 ${number(result.inputGradient[0] ?? 0)}；若把统计量当常数，会得到 ${number(result.naiveGradient[0] ?? 0)}。整批梯度之和为 ${number(result.sum, { digits: 2 })}。`,
  },
  remark: {
    en: ({ params, result }) => {
      if (result.ignored) {
        return params.upstream.length > params.batch.length
          ? 'There are more upstream gradients than samples: the last ones are left out.'
          : 'There are fewer upstream gradients than samples: the missing ones count as 0.';
      }
      if (params.batch.length !== 2) return null;
      return result.decided
        ? 'Two samples that differ by much more than √ε become x̂ ≈ ±1 whatever they are, so almost all of the gradient cancels: what is left is due to ε.'
        : 'The difference of these two samples is not large beside √ε: ε holds x̂ below ±1, and the gradient need not cancel.';
    },
    zh: ({ params, result }) => {
      if (result.ignored) {
        return params.upstream.length > params.batch.length
          ? '上游梯度的个数多于样本，多余的不计。'
          : '上游梯度的个数少于样本，缺少的按 0 计。';
      }
      if (params.batch.length !== 2) return null;
      return result.decided
        ? '两个样本之差远大于 √ε 时，x̂ 总约为 ±1，与取值无关，梯度几乎全部抵消，剩余的部分来自 ε。'
        : '这两个样本之差与 √ε 相比并不大，ε 使 x̂ 达不到 ±1，梯度不一定抵消。';
    },
  },
});
