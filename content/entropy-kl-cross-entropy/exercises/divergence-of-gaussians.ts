import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { gaussianDivergence } from '../../../src/math/information/gaussian';

interface Two {
  readonly mean: number;
  readonly deviation: number;
}
const p = { mean: 0, standardDeviation: 1 };
const q = ({ mean, deviation }: Two) => ({ mean, standardDeviation: deviation });

export const exercise = numeric({
  section: 'gaussians',
  params: { mean: oneOf(1, 1.5, 2, 3), deviation: oneOf(0.5, 2, 3, 4) },
  see: ({ mean, deviation }) => ({
    demo: 'kl-gaussian',
    set: { secondMean: mean, secondDeviation: deviation },
  }),
  spots: ({ deviation }) => ({ variance: deviation ** 2 }),
  solve: (two) => gaussianDivergence(p, q(two)),
  slips: {
    swapped: { value: (two) => gaussianDivergence(q(two), p), pitfall: 'P06.3' },
    'half-missing': (two) => gaussianDivergence(p, q(two)) + 0.5,
    'mean-missing': ({ deviation }) => gaussianDivergence(p, q({ mean: 0, deviation })),
    'not-squared': ({ mean, deviation }) => Math.log(deviation) + (1 + mean ** 2) / (2 * deviation) - 0.5,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'KL of two Gaussians', zh: '两个高斯分布的 KL 散度' },
  question: {
    en: 'Let *p* be the standard normal distribution and *q* the normal distribution with mean {mean} and standard deviation {deviation}. Compute KL(*p*‖*q*) in nats.',
    zh: '设 *p* 为标准正态分布，*q* 为均值 {mean}、标准差 {deviation} 的正态分布。求 KL(*p*‖*q*)，以 nat 为单位。',
  },
  solution: {
    en: String.raw`$\ln\frac{\sigma_2}{\sigma_1}+\frac{\sigma_1^2+(\mu_1-\mu_2)^2}{2\sigma_2^2}-\frac12=\ln\spot{deviation}+\frac{1+\spot{mean}^2}{2\cdot\spot{variance}}-\frac12\approx\spot{answer}$ nat, with the index 1 for *p* and 2 for *q*.`,
    zh: String.raw`$\ln\frac{\sigma_2}{\sigma_1}+\frac{\sigma_1^2+(\mu_1-\mu_2)^2}{2\sigma_2^2}-\frac12=\ln\spot{deviation}+\frac{1+\spot{mean}^2}{2\cdot\spot{variance}}-\frac12\approx\spot{answer}$ nat，其中下标 1、2 分别指 *p*、*q*。`,
  },
  slips: {
    swapped: {
      en: 'This is KL(*q*‖*p*), the other direction.',
      zh: '这是 KL(*q*‖*p*)，方向反了。',
    },
    'half-missing': {
      en: 'The ½ is missing. Check with *q* = *p*: the divergence must be 0.',
      zh: '漏减了 ½。令 *q* = *p* 检验，KL 散度应为 0。',
    },
    'mean-missing': {
      en: 'The distance of the means is missing: the expectation under *p* of the squared deviation from the mean of *q* has it.',
      zh: '漏了均值之差。对 *p* 求期望时，*x* 到 *q* 的均值的距离平方中含有这一项。',
    },
    'not-squared': {
      en: 'The variance stands in the denominator, not the standard deviation.',
      zh: '分母应为方差，而不是标准差。',
    },
  },
};
