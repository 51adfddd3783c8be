import { fill } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { batchNorm } from '../../../src/math/normalization/batch-norm';
import { mean, variance } from '../../../src/math/statistics';
import { batchOf, fourSamples, isEasy, squaresOf, stepsOf, stepsState } from './shared/four-samples';

export const exercise = fill({
  section: 'by-hand',
  params: { ...fourSamples, gamma: oneOf(0.5, 1.5, 2, 3), beta: oneOf(0.5, 1, 2) },
  accept: (values) => {
    // A batch of four equal values cannot be normalized without an ε.
    if (!isEasy(values, values.first)) return false;
    const [first = 0] = stepsOf(values).normalized;
    return Math.abs(values.gamma * first + values.beta) > 0.3;
  },
  spots: squaresOf,
  see: (values) => stepsState(values, { gamma: values.gamma, beta: values.beta }),
  cells: {
    center: {
      value: (values) => stepsOf(values).mean,
      slips: {
        sum: {
          value: (values) => stepsOf(values, { omitMeanDivisor: true }).mean,
          see: (values) => stepsState(values, { omitMeanDivisor: true }),
          pitfall: 'E2.2',
        },
      },
    },
    variance: {
      value: (values) => stepsOf(values).variance,
      slips: {
        unbiased: {
          value: (values) => stepsOf(values, { unbiasedVariance: true }).variance,
          see: (values) => stepsState(values, { unbiasedVariance: true }),
        },
      },
    },
    normalized: {
      value: (values) => stepsOf(values).normalized[0] ?? Number.NaN,
      slips: { 'no-root': (values) => (values.first - mean(batchOf(values))) / variance(batchOf(values)) },
    },
    output: {
      value: (values) => {
        const { first, second, third, fourth } = values;
        const { output } = batchNorm([[first], [second], [third], [fourth]], {
          gamma: [values.gamma],
          beta: [values.beta],
          epsilon: 0,
        });
        return output[0]?.[0] ?? Number.NaN;
      },
      slips: {
        'shift-first': (values) =>
          values.gamma * ((stepsOf(values).normalized[0] ?? Number.NaN) + values.beta),
        'step-three': { value: (values) => stepsOf(values).normalized[0] ?? Number.NaN, pitfall: 'E0.11' },
      },
    },
  },
  given: [],
  blanks: 3,
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'All four steps by hand', zh: '四步手算' },
  question: {
    en: 'In training mode a feature has the batch {first}, {second}, {third}, {fourth}, with *γ* = {gamma}, *β* = {beta} and negligible *ε*. Follow the first sample, {first}, through the four steps. Fill in what is missing; round only at the end.',
    zh: '在训练模式下，某个特征的一批值是 {first}、{second}、{third}、{fourth}，*γ* = {gamma}，*β* = {beta}，*ε* 可忽略。对第一个样本 {first} 做完四步计算，填写缺少的数，只在最后舍入。',
  },
  cells: {
    center: { en: 'mean *μ*', zh: '均值 *μ*' },
    variance: { en: 'variance *σ*²', zh: '方差 *σ*²' },
    normalized: {
      en: String.raw`$\hat x_1$, the first sample after step 3`,
      zh: String.raw`$\hat x_1$，第三步之后的第一个样本`,
    },
    output: {
      en: '$y_1$, the first sample after step 4',
      zh: '$y_1$，第四步之后的第一个样本',
    },
  },
  slips: {
    'center.sum': {
      en: 'Mean: this is the sum of the batch. Divide it by *m* = 4.',
      zh: '均值：这是总和，还要除以 *m* = 4。',
    },
    'variance.unbiased': {
      en: 'Variance: this has the divisor *m* − 1. The forward pass divides by *m* = 4.',
      zh: '方差：这里除以了 *m* − 1。前向计算除以 *m* = 4。',
    },
    'normalized.no-root': {
      en: 'Step 3: this divides by the variance. Divide by its root.',
      zh: '第三步：这是除以方差，应当除以方差的平方根。',
    },
    'output.shift-first': {
      en: 'Step 4: scale first, then shift. *β* is not multiplied by *γ*.',
      zh: '第四步：先缩放，再平移。*β* 不乘 *γ*。',
    },
    'output.step-three': {
      en: 'Step 4: this is still the result of step 3. Multiply by *γ* and add *β*.',
      zh: '第四步：这还是第三步的结果，要再乘 *γ*、加 *β*。',
    },
  },
  solution: {
    en: String.raw`Steps 1 and 2 divide by *m* = 4:

$$
\begin{aligned}
\mu&=\frac{\spot{first}+\spot{second}+\spot{third}+\spot{fourth}}4=\spot{center}\\[1ex]
\sigma^2&=\frac{\spot{firstSquare}+\spot{secondSquare}+\spot{thirdSquare}+\spot{fourthSquare}}4=\spot{variance}
\end{aligned}
$$

Steps 3 and 4 for the first sample:

$$
\begin{aligned}
\hat x_1&=\frac{\spot{first}-\spot{center}}{\sqrt{\spot{variance}}}\approx\spot{normalized}\\[1ex]
y_1&=\spot{gamma}\,\hat x_1+\spot{beta}\approx\spot{output}
\end{aligned}
$$`,
    zh: String.raw`第一、二步都除以 *m* = 4：

$$
\begin{aligned}
\mu&=\frac{\spot{first}+\spot{second}+\spot{third}+\spot{fourth}}4=\spot{center}\\[1ex]
\sigma^2&=\frac{\spot{firstSquare}+\spot{secondSquare}+\spot{thirdSquare}+\spot{fourthSquare}}4=\spot{variance}
\end{aligned}
$$

对第一个样本做第三、四步：

$$
\begin{aligned}
\hat x_1&=\frac{\spot{first}-\spot{center}}{\sqrt{\spot{variance}}}\approx\spot{normalized}\\[1ex]
y_1&=\spot{gamma}\,\hat x_1+\spot{beta}\approx\spot{output}
\end{aligned}
$$`,
  },
};
