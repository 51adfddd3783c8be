import { multiple } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { geometricSum } from '../../../src/math/exponential-average/weights';
import {
  averagingWindow,
  halfLife,
  massInWindow,
  meanAge,
  noiseWindow,
} from '../../../src/math/exponential-average/windows';
import { percent } from './shared/percent';
import { halfLifeAndWindow, threeWindows } from './shared/weights-in-demo';

export const exercise = multiple({
  section: 'window',
  params: { beta: oneOf(0.8, 0.9, 0.95, 0.98) },
  spots: ({ beta }) => ({
    window: averagingWindow(beta),
    meanAge: meanAge(beta),
    halfLife: halfLife(beta),
    noiseWindow: noiseWindow(beta),
    finiteSum: geometricSum(beta, Math.round(averagingWindow(beta))),
    older: percent(1 - massInWindow(beta)),
  }),
  options: {
    'mean-age': 'right',
    noise: 'right',
    'finite-sum': {
      see: ({ beta }) => ({
        demo: 'ema-weights',
        set: { beta, shown: Math.round(averagingWindow(beta)) + 1 },
      }),
      pitfall: 'E0.13',
    },
    half: { see: ({ beta }) => halfLifeAndWindow(beta) },
    'little-older': { see: ({ beta }) => threeWindows(beta), pitfall: 'E0.14' },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Measures of the memory', zh: '移动平均的几种长度' },
  question: {
    en: 'The exponentially weighted average has *β* = {beta}, so *N* = 1/(1−*β*) = {window}. Which statements hold long after the start?',
    zh: '指数加权移动平均取 *β* = {beta}，即 *N* = 1/(1−*β*) = {window}。设 *t* 已足够大，下列说法哪些正确？',
  },
  options: {
    'mean-age': {
      en: 'Weighted by their weights, the gradients are {meanAge} steps old on average.',
      zh: '各梯度距今的步数按权重加权平均，等于 {meanAge}。',
    },
    noise: {
      en: 'With uncorrelated noise of equal variance, it is as noisy as a plain mean of {noiseWindow} gradients.',
      zh: '若噪声互不相关且方差相等，移动平均的噪声与 {noiseWindow} 个梯度的等权平均一样大。',
    },
    'finite-sum': {
      en: 'The powers of *β* from 0 to {window} sum to {window}.',
      zh: '*β* 的 0 到 {window} 次幂之和等于 {window}。',
    },
    half: {
      en: 'At age {window} a weight has fallen to half of the newest.',
      zh: '距今 {window} 步时，权重降到最新权重的一半。',
    },
    'little-older': {
      en: 'Gradients of age {window} and more carry less than a tenth of the weight together.',
      zh: '距今不少于 {window} 步的梯度，权重之和不到十分之一。',
    },
  },
  why: {
    'finite-sum': {
      en: 'Only all infinitely many powers sum to 1/(1−*β*). These sum to about {finiteSum}.',
      zh: '无穷多个幂之和才是 1/(1−*β*)，题中各幂之和约为 {finiteSum}。',
    },
    half: {
      en: 'Half is reached after about {halfLife} steps. At age *N* the weight is about 1/e of the newest.',
      zh: '约 {halfLife} 步就降到一半。距今 *N* 步时，权重约为最新权重的 1/e。',
    },
    'little-older': {
      en: String.raw`They carry $\beta^N$, here {older}.`,
      zh: String.raw`这些梯度占 $\beta^N$，题中为 {older}。`,
    },
  },
  solution: {
    en: String.raw`The mean age is $\beta/(1-\beta)=N-1=\spot{meanAge}$. The average keeps the share $\frac{1-\beta}{1+\beta}$ of the variance, as a plain mean of $\frac{1+\beta}{1-\beta}=\spot{noiseWindow}$ values does. The other statements confuse the window with the half-life, with a finite sum, or with a sharp edge.`,
    zh: String.raw`平均距今步数是 $\beta/(1-\beta)=N-1=\spot{meanAge}$。移动平均保留方差的 $\frac{1-\beta}{1+\beta}$，与 $\frac{1+\beta}{1-\beta}=\spot{noiseWindow}$ 个数的等权平均相同。其余说法把窗口与半衰期、有限和或突变的边界混为一谈。`,
  },
};
