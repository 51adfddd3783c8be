import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { batchNormEvaluation } from '../../../src/math/normalization/batch-norm';
import { foldState } from './shared/fold-state';

export const exercise = numeric({
  section: 'inference',
  params: {
    input: whole(0, 5),
    other: whole(0, 5),
    storedMean: oneOf(1, 2, 3, 4),
    storedVariance: oneOf(0.25, 4, 6.25),
    gamma: oneOf(0.5, 1.5, 2, 3),
    beta: oneOf(0.5, 1, 2),
  },
  accept: ({ input, other, storedMean, storedVariance, gamma, beta }) => {
    const right = (gamma * (input - storedMean)) / Math.sqrt(storedVariance) + beta;
    return input !== other && input !== storedMean && right !== 0;
  },
  spots: ({ storedVariance }) => ({ deviation: Math.sqrt(storedVariance) }),
  solve: ({ input, storedMean, storedVariance, gamma, beta }) =>
    batchNormEvaluation(
      [[input]],
      { gamma: [gamma], beta: [beta], epsilon: 0 },
      { mean: [storedMean], variance: [storedVariance] },
    )[0]?.[0] ?? Number.NaN,
  see: (values) => foldState(values, { weight: 1, bias: 0, input: values.input }),
  slips: {
    'test-batch': {
      value: ({ input, other, gamma, beta }) => gamma * Math.sign(input - other) + beta,
      see: ({ input, other, gamma, beta }) => ({
        demo: 'bn-steps',
        set: { batch: [input, other], gamma, beta },
      }),
    },
    'no-root': ({ input, storedMean, storedVariance, gamma, beta }) =>
      (gamma * (input - storedMean)) / storedVariance + beta,
    'step-three': {
      value: ({ input, storedMean, storedVariance }) => (input - storedMean) / Math.sqrt(storedVariance),
      pitfall: 'E0.11',
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Output in evaluation mode', zh: '评估模式的输出' },
  question: {
    en: 'In evaluation mode two test samples arrive together. One feature has the values {input} and {other} for them. Stored are the mean $\\hat\\mu$ = {storedMean} and the variance $\\hat s^2$ = {storedVariance}; *γ* = {gamma}, *β* = {beta}, *ε* negligible. What is the output for the first sample, {input}?',
    zh: '在评估模式下，两个测试样本一起输入，某个特征的值分别是 {input} 和 {other}。保存的均值 $\\hat\\mu$ = {storedMean}，方差 $\\hat s^2$ = {storedVariance}；*γ* = {gamma}，*β* = {beta}，*ε* 可忽略。第一个样本（{input}）的输出是多少？',
  },
  solution: {
    en: String.raw`The other sample does not count. The stored standard deviation is $\sqrt{\spot{storedVariance}}=\spot{deviation}$, and

$$
\begin{aligned}
y&=\gamma\,\frac{x-\hat\mu}{\sqrt{\hat s^2}}+\beta\\[1ex]
&=\spot{gamma}\cdot\frac{\spot{input}-\spot{storedMean}}{\spot{deviation}}+\spot{beta}\approx\spot{answer}
\end{aligned}
$$`,
    zh: String.raw`另一个样本不影响结果。保存的标准差是 $\sqrt{\spot{storedVariance}}=\spot{deviation}$，所以

$$
\begin{aligned}
y&=\gamma\,\frac{x-\hat\mu}{\sqrt{\hat s^2}}+\beta\\[1ex]
&=\spot{gamma}\cdot\frac{\spot{input}-\spot{storedMean}}{\spot{deviation}}+\spot{beta}\approx\spot{answer}
\end{aligned}
$$`,
  },
  slips: {
    'test-batch': {
      en: 'This normalizes with the statistics of the two test samples, which makes their *x̂* ±1. Evaluation mode uses the stored ones.',
      zh: '这是用两个测试样本自身的统计量归一化，使 *x̂* 成为 ±1。评估模式要用保存的统计量。',
    },
    'no-root': {
      en: 'This divides by the stored variance. Divide by its root, {deviation}.',
      zh: '这是除以保存的方差，应当除以方差的平方根 {deviation}。',
    },
    'step-three': {
      en: 'This is the result of step 3. Scale and shift belong to evaluation mode, too.',
      zh: '这是第三步的结果。评估模式同样要缩放与平移。',
    },
  },
};
