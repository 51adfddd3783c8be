import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

const seen = (summand: string) => () => ({ demo: 'clt', set: { summand, summands: 50 } });

export const exercise = single({
  section: 'limits',
  options: {
    cauchy: 'right',
    exponential: { see: seen('exponential') },
    bernoulli: { see: seen('bernoulli') },
    uniform: { see: seen('uniform') },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Which sums stay away from the bell?', zh: '哪种和不收敛到高斯分布？' },
  question: {
    en: 'Independent numbers of one distribution are added. For which one does the central limit theorem *not* hold?',
    zh: '把独立同分布的随机数相加，对下列哪种分布，中心极限定理**不**成立？',
  },
  options: {
    cauchy: { en: 'Cauchy', zh: '柯西分布' },
    exponential: { en: 'exponential', zh: '指数分布' },
    bernoulli: { en: 'Bernoulli with *p* = 1/5', zh: '*p* = 1/5 的伯努利分布' },
    uniform: { en: 'uniform on [0, 1]', zh: '[0, 1] 上的均匀分布' },
  },
  why: {
    exponential: {
      en: 'It is skewed, so convergence is slow, but its variance is finite and the skewness of the sum of *k* falls like 1/√*k*.',
      zh: '指数分布是偏态的，收敛较慢，但方差有限，*k* 个数之和的偏度按 1/√*k* 减小。',
    },
    bernoulli: {
      en: 'The sum takes whole values only, but the jumps of its standardized distribution function tend to 0: the oldest case of the theorem.',
      zh: '和只取整数值，但标准化后分布函数的跳跃趋于 0，这正是该定理最早的情形。',
    },
    uniform: {
      en: 'Bounded, so the variance is finite. It has no skewness and no jumps, so convergence is quick.',
      zh: '均匀分布有界，所以方差有限；偏度又为 0，分布函数没有跳跃，所以收敛较快。',
    },
  },
  solution: {
    en: 'The Cauchy distribution has neither mean nor variance. The mean of *k* independent standard Cauchy numbers is standard Cauchy for every *k*.',
    zh: '柯西分布的均值和方差都不存在。对任意 *k*，*k* 个独立的标准柯西随机数的平均值仍服从标准柯西分布。',
  },
};
