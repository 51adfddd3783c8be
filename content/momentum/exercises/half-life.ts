import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { averagingWindow, halfLife, stepsToOneOverE } from '../../../src/math/exponential-average/windows';
import { halfLifeAndWindow } from './shared/weights-in-demo';

export const exercise = numeric({
  section: 'window',
  params: { beta: oneOf(0.6, 0.7, 0.8, 0.9, 0.95, 0.98) },
  // At 0.98 the window and the steps to 1/e differ by 1 %.
  apart: 0.01,
  solve: ({ beta }) => halfLife(beta),
  see: ({ beta }) => halfLifeAndWindow(beta),
  slips: {
    window: { value: ({ beta }) => averagingWindow(beta), pitfall: 'E0.14' },
    'half-the-window': ({ beta }) => averagingWindow(beta) / 2,
    'one-over-e': ({ beta }) => stepsToOneOverE(beta),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Half-life of a weight', zh: '权重的半衰期' },
  question: {
    en: 'After how many steps has the weight of a gradient in the exponentially weighted average with *β* = {beta} fallen to half of what it was at first? Give a real number, not rounded to whole steps.',
    zh: '指数加权移动平均取 *β* = {beta}。一个梯度的权重经过多少步降到最初的一半？按实数作答，不取整。',
  },
  solution: {
    en: String.raw`After *h* steps the weight has been multiplied by $\beta^h$. Take logarithms of $\beta^h=\frac12$:

$$
h=\frac{\ln\frac12}{\ln\beta}=\frac{\ln\frac12}{\ln\spot{beta}}\approx\spot{answer}
$$`,
    zh: String.raw`*h* 步之后，权重乘了 $\beta^h$。对 $\beta^h=\frac12$ 两边取对数，得

$$
h=\frac{\ln\frac12}{\ln\beta}=\frac{\ln\frac12}{\ln\spot{beta}}\approx\spot{answer}
$$`,
  },
  slips: {
    window: {
      en: 'This is the window 1/(1−*β*). There the weight has already fallen below 1/e of what it was at first, which is less than half.',
      zh: '这是窗口 1/(1−*β*)。经过这么多步，权重已降到原来的 1/e 以下，不足一半。',
    },
    'half-the-window': {
      en: 'Half the window would be right if the weights fell along a straight line to zero. They fall by a constant factor.',
      zh: '只有权重沿直线降到零时，答案才是窗口的一半。实际上权重每步乘以同一个因子。',
    },
    'one-over-e': {
      en: String.raw`This is $-1/\ln\beta$, the age at which the weight has fallen to 1/e of what it was at first. For one half the numerator is $\ln\frac12$.`,
      zh: String.raw`这是 $-1/\ln\beta$，即权重降到原来的 1/e 所需的步数。降到一半时，分子是 $\ln\frac12$。`,
    },
  },
};
