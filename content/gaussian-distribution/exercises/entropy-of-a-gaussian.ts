import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { differentialEntropy } from '../../../src/math/gaussian/equal-variance';

const atOne = differentialEntropy('gaussian', 1);

export const exercise = numeric({
  section: 'maximum-entropy',
  params: { deviation: oneOf(0.5, 2, 3, 4, 5, 10) },
  solve: ({ deviation }) => differentialEntropy('gaussian', deviation ** 2),
  slips: {
    'log-variance': ({ deviation }) => atOne + 2 * Math.log(deviation),
    'no-e': ({ deviation }) => atOne - 0.5 + Math.log(deviation),
    bits: ({ deviation }) => differentialEntropy('gaussian', deviation ** 2) / Math.LN2,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Entropy of a Gaussian', zh: '高斯分布的微分熵' },
  question: {
    en: 'What is the differential entropy of a Gaussian with standard deviation *σ* = {deviation}, in nats?',
    zh: '高斯分布的标准差 *σ* = {deviation}，求微分熵，以 nat 为单位。',
  },
  solution: {
    en: String.raw`$h=\frac12\ln(2\pi e\sigma^2)=\frac12\ln(2\pi e)+\ln\spot{deviation}\approx\spot{answer}$.`,
    zh: String.raw`$h=\frac12\ln(2\pi e\sigma^2)=\frac12\ln(2\pi e)+\ln\spot{deviation}\approx\spot{answer}$。`,
  },
  slips: {
    'log-variance': {
      en: 'The ½ stands before the whole logarithm: ½ ln *σ*² = ln *σ*.',
      zh: '½ 乘的是整个对数，即 ½ ln *σ*² = ln *σ*。',
    },
    'no-e': {
      en: 'The ½ that the quadratic term contributes is missing, the *e* in the logarithm.',
      zh: '漏了二次项贡献的 ½，即对数中的 *e*。',
    },
    bits: {
      en: 'This is in bits. In nats the logarithm is the natural one.',
      zh: '这是以 bit 为单位的值，nat 应取自然对数。',
    },
  },
};
