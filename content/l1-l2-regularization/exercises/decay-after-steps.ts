import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { decayFactor } from '../../../src/math/regularization/weight-decay';

export const exercise = numeric({
  section: 'penalties',
  params: {
    learningRate: oneOf(0.05, 0.1, 0.2, 0.5),
    penalty: oneOf(0.005, 0.01, 0.02, 0.05),
    steps: oneOf(50, 100, 200, 300),
  },
  accept: ({ learningRate, penalty, steps }) => {
    const exponent = 2 * learningRate * penalty * steps;
    return exponent > 0.15 && exponent < 3;
  },
  see: (values) => ({ demo: 'weight-decay', set: values }),
  spots: ({ learningRate, penalty }) => ({
    factor: decayFactor({ convention: 'whole', learningRate, penalty }),
  }),
  solve: ({ learningRate, penalty, steps }) =>
    decayFactor({ convention: 'whole', learningRate, penalty }, steps),
  slips: {
    half: {
      value: ({ learningRate, penalty, steps }) =>
        decayFactor({ convention: 'half', learningRate, penalty }, steps),
      see: (values) => ({ demo: 'weight-decay', set: { ...values, convention: 'half' } }),
      pitfall: 'E1.73',
    },
    linear: ({ learningRate, penalty, steps }) => 1 - 2 * learningRate * penalty * steps,
    'one-step': ({ learningRate, penalty }) => decayFactor({ convention: 'whole', learningRate, penalty }),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'How far does weight decay go?', zh: '权重衰减到多少？' },
  question: {
    en: String.raw`The gradient of the loss is 0; only the penalty $\lambda w^2$ acts, by gradient descent with *η* = {learningRate} and *λ* = {penalty}. What is *w* after {steps} steps, divided by its start? Give at least three digits.`,
    zh: String.raw`损失的梯度为 0，只有惩罚项 $\lambda w^2$ 起作用，梯度下降的 *η* = {learningRate}，*λ* = {penalty}。{steps} 步之后 *w* 是初值的多少倍？至少保留三位有效数字。`,
  },
  solution: {
    en: String.raw`Each step is $w\leftarrow w-\eta\cdot2\lambda w=(1-2\eta\lambda)w$, a factor of {factor}. After {steps} steps:

$$
\spot{factor}^{\spot{steps}}\approx\spot{answer}
$$`,
    zh: String.raw`每一步为 $w\leftarrow w-\eta\cdot2\lambda w=(1-2\eta\lambda)w$，即乘以 {factor}。{steps} 步之后为

$$
\spot{factor}^{\spot{steps}}\approx\spot{answer}
$$`,
  },
  slips: {
    half: {
      en: String.raw`The derivative of $\lambda w^2$ is $2\lambda w$, so the factor is $1-2\eta\lambda$. This one belongs to $\frac\lambda2w^2$.`,
      zh: String.raw`$\lambda w^2$ 的导数是 $2\lambda w$，系数应为 $1-2\eta\lambda$。这里用的是 $\frac\lambda2w^2$ 的系数。`,
    },
    linear: {
      en: 'The factors multiply: each step takes its share of what is left, not of the start.',
      zh: '各步的系数相乘，每一步减去的是当前值的一个比例，而不是初值的一个比例。',
    },
    'one-step': {
      en: 'This is the factor of one step.',
      zh: '这只是一步乘以的系数。',
    },
  },
};
