import { multiple } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = multiple({
  section: 'five-assumptions',
  options: {
    'zero-mean-weights': 'right',
    independent: 'right',
    gaussian: { see: () => ({ demo: 'glorot-calculator', set: { distribution: 'uniform' } }) },
    'zero-mean-inputs': {
      see: () => ({ demo: 'init-variance', set: { inputs: 'random', inputMean: 1 } }),
      pitfall: 'E0.1',
    },
    'independent-inputs': 'wrong',
    'zero-mean-bias': {
      see: () => ({ demo: 'init-variance', set: { inputs: 'random', randomness: 'data', seed: 6 } }),
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'What the variance rule needs', zh: '方差公式需要什么' },
  question: {
    en: String.raw`The inputs are random, and all weights have the same variance. Which of these assumptions does one need to derive $\mathrm{Var}(z)=\mathrm{Var}(w)\sum_i\mathrm E[x_i^2]+\mathrm{Var}(b)$?`,
    zh: String.raw`输入是随机的，各权重的方差相同。要推出 $\mathrm{Var}(z)=\mathrm{Var}(w)\sum_i\mathrm E[x_i^2]+\mathrm{Var}(b)$，需要下列哪些假设？`,
  },
  options: {
    'zero-mean-weights': { en: 'The weights have mean 0.', zh: '权重的均值为 0。' },
    independent: {
      en: 'The weights are independent of each other, of the inputs and of the bias.',
      zh: '权重之间相互独立，也与输入、偏置相互独立。',
    },
    gaussian: { en: 'The weights are Gaussian.', zh: '权重服从高斯分布。' },
    'zero-mean-inputs': { en: 'The inputs have mean 0.', zh: '输入的均值为 0。' },
    'independent-inputs': {
      en: 'The inputs are independent of each other.',
      zh: '输入之间相互独立。',
    },
    'zero-mean-bias': { en: 'The bias has mean 0.', zh: '偏置的均值为 0。' },
  },
  why: {
    gaussian: {
      en: 'The rule uses a mean and a variance of each weight, nothing else of its distribution. Uniform weights with the same two numbers give the same variance.',
      zh: '公式只用到权重的均值与方差，与分布的其他性质无关。改用均匀分布，只要这两个数相同，结果就相同。',
    },
    'zero-mean-inputs': {
      en: 'The mean of an input is taken care of: the rule has its mean square, not its variance.',
      zh: '公式里出现的是输入的均方，而不是方差，均值已经包括在内。',
    },
    'independent-inputs': {
      en: String.raw`For $i\ne j$ the covariance of two terms is $\mathrm E[w_i]\,\mathrm E[w_j]\,\mathrm E[x_ix_j]-\mathrm E[w_i]\,\mathrm E[x_i]\,\mathrm E[w_j]\,\mathrm E[x_j]$. The weights of mean 0 make it 0, however the inputs depend on each other.`,
      zh: String.raw`$i\ne j$ 时，两项的协方差是 $\mathrm E[w_i]\,\mathrm E[w_j]\,\mathrm E[x_ix_j]-\mathrm E[w_i]\,\mathrm E[x_i]\,\mathrm E[w_j]\,\mathrm E[x_j]$。权重的均值为 0，所以无论输入之间怎样相关，协方差都是 0。`,
    },
    'zero-mean-bias': {
      en: 'A mean of the bias shifts *z* and leaves its variance alone.',
      zh: '偏置的均值只使 *z* 平移，不改变方差。',
    },
  },
  solution: {
    en: 'Mean 0 turns the variance of each product into Var(*w*) times a mean square and removes all covariances. Independence makes the expectation of a product the product of the expectations. For fixed inputs not even the mean 0 is needed.',
    zh: '权重的均值为 0，每个乘积的方差才能化为 Var(*w*) 与均方之积，各协方差才都等于 0。独立性使乘积的期望等于期望的乘积。如果输入是固定的，就连均值为 0 也不需要。',
  },
};
