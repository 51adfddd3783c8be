import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = numeric({
  section: 'prior',
  params: { variance: oneOf(0.04, 0.1, 0.2, 0.25, 0.4, 2, 2.5, 5) },
  solve: ({ variance }) => 1 / (2 * variance),
  slips: {
    'no-half': ({ variance }) => 1 / variance,
    'from-deviation': ({ variance }) => 1 / (2 * Math.sqrt(variance)),
    inverted: ({ variance }) => 2 * variance,
    'half-variance': ({ variance }) => variance / 2,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'From the prior to λ', zh: '由先验求 λ' },
  question: {
    en: String.raw`The weights have independent priors $N(0,\tau^2)$ with variance $\tau^2$ = {variance}. MAP minimizes the summed negative log-likelihood plus $\lambda\lVert w\rVert_2^2$. What is *λ*?`,
    zh: String.raw`各权重的先验相互独立，均为 $N(0,\tau^2)$，方差 $\tau^2$ = {variance}。最大后验估计最小化负对数似然（对样本求和）加上 $\lambda\lVert w\rVert_2^2$，求 *λ*。`,
  },
  solution: {
    en: String.raw`The negative log of the density of one weight is $w^2/(2\tau^2)$ plus a constant, so $\lambda=1/(2\tau^2)=\spot{answer}$.`,
    zh: String.raw`一个权重的密度的负对数为 $w^2/(2\tau^2)$ 加一个常数，所以 $\lambda=1/(2\tau^2)=\spot{answer}$。`,
  },
  slips: {
    'no-half': {
      en: String.raw`The exponent of the Gaussian density is $-w^2/(2\tau^2)$. Without the 2 this is the *λ* of the notation $\frac\lambda2\lVert w\rVert^2$.`,
      zh: String.raw`高斯密度的指数是 $-w^2/(2\tau^2)$。没有这个 2，得到的是 $\frac\lambda2\lVert w\rVert^2$ 写法中的 *λ*。`,
    },
    'from-deviation': {
      en: 'The variance stands in the exponent, not the standard deviation.',
      zh: '指数中是方差，而不是标准差。',
    },
    inverted: {
      en: 'A narrow prior (small variance) is a strong penalty: *λ* goes with 1/variance.',
      zh: '先验越窄（方差越小），惩罚越强，*λ* 与方差成反比。',
    },
    'half-variance': {
      en: 'The variance stands in the denominator of $w^2/(2\\tau^2)$, so *λ* falls as it grows.',
      zh: '方差在 $w^2/(2\\tau^2)$ 的分母中，所以方差越大，*λ* 越小。',
    },
  },
};
