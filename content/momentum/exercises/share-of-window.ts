import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { averagingWindow, massInWindow } from '../../../src/math/exponential-average/windows';
import { threeWindows } from './shared/weights-in-demo';

export const exercise = numeric({
  section: 'window',
  params: { beta: oneOf(0.5, 0.75, 0.8, 0.9, 0.95) },
  // At 0.95 the limit is 1.5 % from the answer.
  apart: 0.01,
  spots: ({ beta }) => ({ window: averagingWindow(beta), older: beta ** averagingWindow(beta) }),
  solve: ({ beta }) => massInWindow(beta),
  see: ({ beta }) => threeWindows(beta),
  slips: {
    all: { value: () => 1, pitfall: 'E0.14' },
    older: ({ beta }) => beta ** averagingWindow(beta),
    'one-too-few': ({ beta }) => 1 - beta ** (averagingWindow(beta) - 1),
    'the-limit': () => 1 - Math.exp(-1),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Weight of the last N gradients', zh: '最近 N 个梯度的权重' },
  question: {
    en: '$m_t$ is the exponentially weighted average with *β* = {beta}, long after the start. Which share of its total weight do the last *N* = 1/(1−*β*) = {window} gradients carry?',
    zh: '设 $m_t$ 是 *β* = {beta} 的指数加权移动平均，且 *t* 已足够大。最近 *N* = 1/(1−*β*) = {window} 个梯度占总权重的多少？',
  },
  solution: {
    en: String.raw`The last *N* gradients have the ages 0 to *N* − 1. The finite geometric sum gives

$$
\begin{aligned}
(1-\beta)\sum_{i=0}^{N-1}\beta^i&=1-\beta^N\\
&=1-\spot{beta}^{\spot{window}}\approx\spot{answer}
\end{aligned}
$$`,
    zh: String.raw`最近 *N* 个梯度距今 0 到 *N* − 1 步。由有限项等比数列求和，得

$$
\begin{aligned}
(1-\beta)\sum_{i=0}^{N-1}\beta^i&=1-\beta^N\\
&=1-\spot{beta}^{\spot{window}}\approx\spot{answer}
\end{aligned}
$$`,
  },
  slips: {
    all: {
      en: String.raw`The weights do not stop at the window: $\beta^N\approx\spot{older}$ of the total is older.`,
      zh: String.raw`权重并不止于窗口，总权重中还有 $\beta^N\approx\spot{older}$ 属于更早的梯度。`,
    },
    older: {
      en: String.raw`$\beta^N$ is the share of the gradients *before* the window. The window has the rest.`,
      zh: String.raw`$\beta^N$ 是窗口**之前**的梯度的占比，其余才是窗口内的占比。`,
    },
    'one-too-few': {
      en: 'One gradient is missing: the ages 0 to *N* − 1 are *N* terms, so the power is *N*.',
      zh: '少算了一个梯度。距今 0 到 *N* − 1 步共有 *N* 项，所以指数是 *N*。',
    },
    'the-limit': {
      en: '1 − 1/e is the limit for *β* → 1. For this *β* the share is larger.',
      zh: '1 − 1/e 是 *β* → 1 时的极限。对题中的 *β*，占比要大一些。',
    },
  },
};
