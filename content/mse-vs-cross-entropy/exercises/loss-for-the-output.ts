import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'likelihood',
  options: { squared: 'right', entropy: 'wrong', absolute: 'wrong', accuracy: { pitfall: 'P15.2' } },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A loss for a linear output', zh: '线性输出配哪种损失？' },
  question: {
    en: 'The output is linear, $a=z$, and the targets are $a$ plus Gaussian noise of mean 0 and constant variance. Which loss does maximum likelihood give?',
    zh: '输出层为线性，$a=z$，目标等于 $a$ 加上均值为 0、方差固定的高斯噪声。由极大似然得到哪种损失？',
  },
  options: {
    squared: { en: 'Squared error', zh: '平方误差' },
    entropy: { en: 'Binary cross-entropy', zh: '二元交叉熵' },
    absolute: { en: 'Absolute error', zh: '绝对误差' },
    accuracy: { en: 'Share of wrong answers', zh: '错误率' },
  },
  why: {
    entropy: {
      en: 'It belongs to targets 0 and 1 with a Bernoulli distribution, and needs an output between 0 and 1.',
      zh: '二元交叉熵对应目标为 0 或 1 的伯努利分布，并且要求输出在 0 与 1 之间。',
    },
    absolute: {
      en: 'It belongs to Laplace noise, whose log-density falls in proportion to |*y* − *a*|, not to its square.',
      zh: '绝对误差对应拉普拉斯噪声，其对数密度随 |*y* − *a*| 线性下降，高斯噪声则随 (*y* − *a*)² 下降。',
    },
    accuracy: {
      en: 'There are no classes here, and as it is piecewise constant it has no gradient to follow.',
      zh: '这里没有类别；况且错误率是分段常数函数，没有可用的梯度。',
    },
  },
  solution: {
    en: String.raw`The negative logarithm of the Gaussian density is $\frac{(y-a)^2}{2\sigma_\varepsilon^2}$ plus a constant: squared error. Its gradient by *z* is proportional to *a* − *y*, as for cross-entropy behind a sigmoid.`,
    zh: String.raw`高斯密度的负对数为 $\frac{(y-a)^2}{2\sigma_\varepsilon^2}$ 加常数，就是平方误差。对 *z* 的梯度与 *a* − *y* 成正比，形式上与 sigmoid 配交叉熵相同。`,
  },
};
