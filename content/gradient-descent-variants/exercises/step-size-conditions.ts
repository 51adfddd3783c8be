import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'schedules',
  options: {
    inverse: 'right',
    constant: { see: () => ({ demo: 'sgd-noise-floor', set: {} }) },
    square: {
      see: () => ({ demo: 'sgd-noise-floor', set: { schedule: 'inverseSquare', learningRate: 0.01 } }),
    },
    geometric: {
      see: () => ({ demo: 'sgd-noise-floor', set: { schedule: 'inverseSquare', learningRate: 0.01 } }),
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Step sizes that reach the minimum', zh: '能够收敛的学习率' },
  question: {
    en: 'SGD minimizes a smooth, strongly convex loss with unbiased gradients whose variance is bounded but does not vanish. Which step sizes meet the Robbins–Monro conditions, so that it converges to the minimum?',
    zh: 'SGD 最小化光滑的强凸损失，梯度无偏，方差有界但不消失。哪一种学习率满足 Robbins–Monro 条件，从而收敛到最小值？',
  },
  options: {
    inverse: { en: String.raw`$\eta_t=1/(t+10)$`, zh: String.raw`$\eta_t=1/(t+10)$` },
    constant: {
      en: String.raw`a small constant $\eta_t=\frac1{100}$`,
      zh: String.raw`较小的常数 $\eta_t=\frac1{100}$`,
    },
    square: { en: String.raw`$\eta_t=1/(t+10)^2$`, zh: String.raw`$\eta_t=1/(t+10)^2$` },
    geometric: {
      en: String.raw`$\eta_t=\frac1{10}\cdot2^{-t}$`,
      zh: String.raw`$\eta_t=\frac1{10}\cdot2^{-t}$`,
    },
  },
  why: {
    constant: {
      en: String.raw`$\sum\eta_t^2=\infty$: the noise keeps coming in at full strength, and a floor proportional to *η* stays.`,
      zh: String.raw`$\sum\eta_t^2=\infty$，噪声不断引入，最终停在与 *η* 成正比的噪声下限。`,
    },
    square: {
      en: String.raw`$\sum\eta_t\lt\infty$: all steps together reach only so far, so a distant start is never left behind.`,
      zh: String.raw`$\sum\eta_t\lt\infty$，全部步长之和有限，从较远的初值出发到不了最小值。`,
    },
    geometric: {
      en: String.raw`A geometric series has a finite sum: $\sum\eta_t\lt\infty$, so the walk stops short, like $1/t^2$ in the demo.`,
      zh: String.raw`等比级数之和有限，即 $\sum\eta_t\lt\infty$，因此提前停下，与演示中的 $1/t^2$ 类似。`,
    },
  },
  solution: {
    en: String.raw`$\sum\eta_t=\infty$ lets the walk reach any distance, $\sum\eta_t^2\lt\infty$ keeps the variance of all noise finite. $1/(t+10)$ has both: the harmonic series diverges, that of the squares converges.`,
    zh: String.raw`$\sum\eta_t=\infty$ 保证可以移动任意远，$\sum\eta_t^2\lt\infty$ 保证噪声的总方差有限。$1/(t+10)$ 两者都满足，因为调和级数发散，而平方的级数收敛。`,
  },
};
