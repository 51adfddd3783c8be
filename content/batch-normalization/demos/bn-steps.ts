// The four steps of batch normalization on a batch of the reader's own numbers.

import { common } from '../../../src/demo/common-words';
import { showDemo } from '../../../src/demo/define-demo';
import { same } from '../../../src/demo/words';
import { mean, variance } from '../../../src/math/statistics';
import { model } from './bn-steps/model';

export { model };

/** The first two steps. What a switch has changed stands in a box. */
const statisticsTex = (meanOf: string, varianceOf: string) =>
  String.raw`\begin{aligned}\mu&=${meanOf}=\spot{mean}\\ \sigma^2&=${varianceOf}\textstyle\sum_i(x_i-\mu)^2=\spot{variance}\end{aligned}`;
const meanTex = String.raw`\tfrac1m\textstyle\sum_i x_i`;
const sumTex = String.raw`\boxed{\textstyle\sum_i x_i}`;
const varianceTex = String.raw`\tfrac1m`;
const unbiasedTex = String.raw`\boxed{\tfrac1{m-1}}`;

export default showDemo(model, {
  acts: { gamma: ({ identity }) => !identity, beta: ({ identity }) => !identity },
  views: [
    {
      view: 'chart',
      title: 'stages',
      x: { label: 'stage', min: 0.8, max: 4.2, names: ['x', 'centered', 'normalizedColumn', 'outputColumn'] },
      y: { label: 'value' },
      series: [
        { label: 'eachSample', as: 'line', colour: 6 },
        { label: 'eachSampleDots', as: 'points', colour: 1, data: ({ result }) => result.eachSample },
      ],
      marks: [{ label: 'betaMark', axis: 'y', colour: 5, dash: 'dashed' }],
      handles: [{ y: 'beta' }, { x: () => 1, y: { parameter: 'batch', entry: 'each' } }],
    },
    {
      view: 'chart',
      title: 'histograms',
      height: 'low',
      x: { label: 'value' },
      y: { label: 'share', min: 0, percent: true },
      series: [
        { label: 'before', as: 'area', colour: 6, dash: 'dashed' },
        { label: 'after', as: 'area', colour: 2 },
      ],
    },
    {
      view: 'readouts',
      items: [
        { name: 'mean', digits: 5 },
        { name: 'variance', digits: 6 },
        { name: 'normalizedVariance', digits: 7 },
        { name: 'normalizedMean', digits: 4 },
        { name: 'normalizedDeviation', digits: 4 },
        { name: 'skewness', digits: 4 },
        { name: 'normalized', digits: 5 },
        { name: 'output', digits: 5 },
      ],
    },
    {
      view: 'equation',
      title: 'steps',
      tex: {
        right: statisticsTex(meanTex, varianceTex),
        sum: statisticsTex(sumTex, varianceTex),
        unbiased: statisticsTex(meanTex, unbiasedTex),
        both: statisticsTex(sumTex, unbiasedTex),
      },
      variant: ({ params }) =>
        params.omitMeanDivisor
          ? params.unbiasedVariance
            ? 'both'
            : 'sum'
          : params.unbiasedVariance
            ? 'unbiased'
            : 'right',
      digits: 5,
    },
    {
      view: 'equation',
      title: 'firstSample',
      tex: String.raw`\begin{aligned}\hat x_1&=\frac{x_1-\mu}{\sqrt{\sigma^2+\varepsilon}}=\frac{\spot{centered}}{\spot{deviation}}=\spot{normalized}\\ y_1&=\gamma\hat x_1+\beta=\spot{output}\end{aligned}`,
      spots: ({ params, result }) => ({
        centered: (params.batch[0] ?? 0) - result.mean,
        normalized: result.normalized[0] ?? 0,
        output: result.output[0] ?? 0,
      }),
      digits: 5,
    },
    {
      view: 'table',
      title: 'columns',
      columns: ['sample', 'x', 'centered', 'normalizedColumn', 'outputColumn'],
      rows: ({ params, result }) => [
        ...params.batch.map((x, index) => [
          String(index + 1),
          x,
          x - result.mean,
          result.normalized[index] ?? null,
          result.output[index] ?? null,
        ]),
        [
          'meanRow',
          mean(params.batch),
          mean(params.batch) - result.mean,
          result.normalizedMean,
          result.outputMean,
        ],
        [
          'varianceRow',
          variance(params.batch),
          variance(params.batch),
          result.normalizedVariance,
          result.outputDeviation ** 2,
        ],
      ],
      digits: 5,
    },
  ],
  words: {
    title: { en: 'Four steps on a batch of your own', zh: '对自己的一批数做四步计算' },
    batch: { en: 'batch *x*', zh: '小批量 *x*' },
    gamma: common.scale,
    beta: common.shift,
    epsilon: same('*ε*'),
    omitMeanDivisor: { en: 'omit 1/*m* in the mean (a mistake)', zh: '均值漏写 1/*m*（错误）' },
    unbiasedVariance: { en: 'divide by *m* − 1 in the variance', zh: '方差除以 *m* − 1' },
    identity: {
      en: '*γ* = √(*σ*² + *ε*), *β* = *μ*: the identity',
      zh: '取 *γ* = √(*σ*² + *ε*)，*β* = *μ*：还原输入',
    },
    histograms: {
      en: 'Before and after: the same shape, for *γ* < 0 mirrored',
      zh: '变换前后形状相同，*γ* < 0 时左右翻转',
    },
    stages: {
      en: 'Each sample through the steps: centered, divided, scaled and shifted',
      zh: '每个样本依次经过各步：减均值、除以标准差、缩放平移',
    },
    stage: { en: 'after each step', zh: '各步之后' },
    eachSample: { en: 'one line for each sample', zh: '每个样本一条线' },
    eachSampleDots: { en: 'its value', zh: '样本的值' },
    value: common.value,
    share: { en: 'share of the values', zh: '所占比例' },
    before: { en: 'before, *x*', zh: '之前 *x*' },
    after: { en: 'after, *y*', zh: '之后 *y*' },
    betaMark: same('*β*'),
    mean: { en: '*μ* of step 1', zh: '第一步的 *μ*' },
    variance: { en: '*σ*² of step 2', zh: '第二步的 *σ*²' },
    normalizedVariance: { en: 'variance of *x̂*', zh: '*x̂* 的方差' },
    normalizedMean: { en: 'mean of *x̂*', zh: '*x̂* 的均值' },
    normalizedDeviation: { en: 'standard deviation of *x̂*', zh: '*x̂* 的标准差' },
    skewness: { en: 'skewness of *x*, of *y*', zh: '*x* 与 *y* 的偏度' },
    normalized: same('*x̂*'),
    output: same('*y*'),
    steps: { en: 'Steps 1 and 2: the statistics of the batch', zh: '第一、二步求这一批的统计量' },
    firstSample: { en: 'Steps 3 and 4 for the first sample', zh: '第一个样本的第三、四步' },
    columns: { en: 'The steps as columns', zh: '逐列看每一步' },
    sample: common.sample,
    x: same('*x*'),
    centered: same('*x* − *μ*'),
    normalizedColumn: same('*x̂*'),
    outputColumn: same('*y*'),
    meanRow: { en: 'mean', zh: '均值' },
    varianceRow: common.variance,
  },
  summary: {
    en: ({ result, number }) =>
      `Mean ${number(result.mean)}, variance ${number(result.variance)}; after step 3 the variance is ${number(result.normalizedVariance, { digits: 7 })}. The output has mean ${number(result.outputMean)} and standard deviation ${number(result.outputDeviation)}.`,
    zh: ({ result, number }) =>
      `均值 ${number(result.mean)}，方差 ${number(result.variance)}；第三步之后方差为 ${number(result.normalizedVariance, { digits: 7 })}。输出的均值为 ${number(result.outputMean)}，标准差为 ${number(result.outputDeviation)}。`,
  },
  remark: {
    en: ({ params, result, number }) => {
      if (params.omitMeanDivisor && result.normalizedMean === 0)
        return 'These numbers add to 0: sum and mean are the same here, so the mistake does not show.';
      if (params.omitMeanDivisor) {
        return `Without 1/m the “mean” is the sum, ${number(result.mean)}. The results are no longer centered: their mean is ${number(result.normalizedMean)}, their standard deviation is ${number(result.normalizedDeviation)}.`;
      }
      if (result.skewness[0] === null) {
        return 'All values are equal: the variance is 0, ε alone keeps the division possible, and every output is β.';
      }
      if (params.identity) {
        return 'With this γ and β the output is the input again, for this batch: step 4 can undo step 3.';
      }
      if (params.gamma === 0) return 'With γ = 0 nothing of the input is left: every output is β.';
      if (params.gamma < 0) return 'γ is negative: the histogram is mirrored and the order reversed.';
      return params.unbiasedVariance
        ? 'Dividing by m − 1 is right for the value stored for inference, not for the forward pass: the variance of x̂ falls below 1 by the factor (m − 1)/m.'
        : null;
    },
    zh: ({ params, result, number }) => {
      if (params.omitMeanDivisor && result.normalizedMean === 0)
        return '这批数之和为 0，总和与均值相同，所以这个错误在这里看不出来。';
      if (params.omitMeanDivisor) {
        return `漏写 1/m 之后，“均值”成了总和 ${number(result.mean)}。结果的均值不再为 0，而是 ${number(result.normalizedMean)}，标准差为 ${number(result.normalizedDeviation)}。`;
      }
      if (result.skewness[0] === null) {
        return '所有数都相等，方差为 0，只因有 ε 才能相除，输出全部等于 β。';
      }
      if (params.identity)
        return '对这一批数取这样的 γ 与 β，输出就等于输入，归一化没有削弱这一层的表达能力。';
      if (params.gamma === 0) return 'γ = 0 时，输出与输入无关，全部等于 β。';
      if (params.gamma < 0) return 'γ 为负，直方图左右翻转，次序颠倒。';
      return params.unbiasedVariance
        ? '除以 m − 1 只用于为推理保存的方差，不用于训练时的前向计算。此时 x̂ 的方差还要乘以 (m − 1)/m，小于 1。'
        : null;
    },
  },
});
