import { numeric } from '../../../src/exercise/define-exercise';
import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { sumMoments } from '../../../src/math/gaussian/summands';

export const exercise = numeric({
  section: 'central-limit',
  params: { summands: whole(2, 30) },
  solve: ({ summands }) => sumMoments('uniform', summands).excessKurtosis ?? 0,
  see: ({ summands }) => ({ demo: 'clt', set: { summands } }),
  slips: {
    root: ({ summands }) => -1.2 / Math.sqrt(summands),
    multiplied: ({ summands }) => -1.2 * summands,
    unchanged: () => -1.2,
    'three-left': ({ summands }) => 3 - 1.2 / summands,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Excess kurtosis of a sum', zh: '和的超额峰度' },
  question: {
    en: 'One uniform number has the excess kurtosis −6/5. What is that of the sum of {summands} independent ones?',
    zh: '一个均匀分布随机数的超额峰度为 −6/5。{summands} 个独立的均匀随机数之和的超额峰度是多少？',
  },
  solution: {
    en: String.raw`Fourth cumulants $\kappa_4$ of independent numbers add, $k\kappa_4$ for *k* of them; the square of the variance is $k^2\sigma^4$. So the excess kurtosis is $-\frac65/k\approx\spot{answer}$.`,
    zh: String.raw`独立随机数的四阶累积量 $\kappa_4$ 可加，*k* 个之和为 $k\kappa_4$；方差的平方为 $k^2\sigma^4$。所以超额峰度为 $-\frac65/k\approx\spot{answer}$。`,
  },
  slips: {
    root: {
      en: 'With *k* summands the *skewness* falls like 1/√*k*, the excess kurtosis like 1/*k*.',
      zh: '*k* 个随机数相加时，按 1/√*k* 减小的是**偏度**，超额峰度按 1/*k* 减小。',
    },
    multiplied: {
      en: 'The fourth cumulant grows *k*-fold, but it is divided by the square of the variance, which grows *k*²-fold.',
      zh: '四阶累积量变为原来的 *k* 倍，但还要除以方差的平方，后者变为原来的 *k*² 倍。',
    },
    unchanged: {
      en: 'Standardizing changes no kurtosis, but adding does: the sum comes nearer to the Gaussian.',
      zh: '标准化不改变峰度，相加却会改变，因为和更接近高斯分布。',
    },
    'three-left': {
      en: 'This is the kurtosis. The *excess* is what remains after subtracting the 3 of a Gaussian.',
      zh: '这是峰度。**超额**峰度要减去高斯分布的峰度 3。',
    },
  },
};
