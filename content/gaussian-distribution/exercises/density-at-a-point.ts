import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { normalDensity } from '../../../src/math/normal';

export const exercise = numeric({
  section: 'densities',
  params: { x: whole(-4, 6), mean: whole(-2, 3), deviation: oneOf(0.5, 2, 3, 4) },
  accept: ({ x, mean, deviation }) => x !== mean && Math.abs(x - mean) <= 2 * deviation,
  spots: ({ x, mean, deviation }) => ({ z: (x - mean) / deviation }),
  solve: ({ x, mean, deviation }) => normalDensity(x, mean, deviation),
  slips: {
    'no-scale': ({ x, mean, deviation }) => deviation * normalDensity(x, mean, deviation),
    'no-half': ({ x, mean, deviation }) =>
      Math.exp(-(((x - mean) / deviation) ** 2)) / (deviation * Math.sqrt(2 * Math.PI)),
    'variance-for-deviation': ({ x, mean, deviation }) => normalDensity(x, mean, Math.sqrt(deviation)),
    'not-centered': ({ x, deviation }) => normalDensity(x, 0, deviation),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Density at a point', zh: '一元高斯密度' },
  question: {
    en: 'What is the density of the Gaussian with mean *μ* = {mean} and standard deviation *σ* = {deviation} at *x* = {x}?',
    zh: '高斯分布的均值 *μ* = {mean}，标准差 *σ* = {deviation}，求 *x* = {x} 处的密度。',
  },
  solution: {
    en: String.raw`With $z=(x-\mu)/\sigma\approx\spot{z}$ the density is $\frac1{\sigma\sqrt{2\pi}}e^{-z^2/2}\approx\spot{answer}$.`,
    zh: String.raw`令 $z=(x-\mu)/\sigma\approx\spot{z}$，则密度为 $\frac1{\sigma\sqrt{2\pi}}e^{-z^2/2}\approx\spot{answer}$。`,
  },
  slips: {
    'no-scale': {
      en: 'This is the density of $N(0,1)$ at $z$. Dividing by *σ* keeps the area 1.',
      zh: '这是 $N(0,1)$ 在 $z$ 处的密度，还要除以 *σ*，曲线下的面积才等于 1。',
    },
    'no-half': {
      en: 'The exponent is $-z^2/2$; the ½ is missing.',
      zh: '指数应为 $-z^2/2$，漏了 ½。',
    },
    'variance-for-deviation': {
      en: '*σ* was taken for the variance. It is the standard deviation; the variance is its square.',
      zh: '把 *σ* 当作方差了。*σ* 是标准差，方差是 *σ*²。',
    },
    'not-centered': {
      en: 'The mean was not subtracted.',
      zh: '没有减去均值。',
    },
  },
};
