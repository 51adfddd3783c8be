import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';
import { velocityAfter } from '../../../src/math/optimization/terminal-velocity';

export const exercise = formula({
  section: 'two-forms',
  variables: { g: between(0.5, 4), b: between(0.3, 0.95), t: whole(2, 12) },
  letters: { b: 'β' },
  answer: ({ g, b, t }) => g * velocityAfter(b, t),
  key: 'g*(1-b^t)/(1-b)',
  see: () => ({ demo: 'terminal-velocity', set: { momentum: 0.9 } }),
  slips: {
    settled: ({ g, b }) => g / (1 - b),
    'average-form': { value: ({ g, b, t }) => g * (1 - b ** t), pitfall: 'E0.15' },
    'one-term-too-many': ({ g, b, t }) => (g * (1 - b ** (t + 1))) / (1 - b),
    'no-friction': ({ g, t }) => g * t,
    'last-term': ({ g, b, t }) => g * b ** t,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The velocity after any number of steps', zh: '任意步之后的速度' },
  question: {
    en: String.raw`Momentum in sum form, $v\leftarrow\beta v+g$, starts from *v* = 0, and the gradient *g* is the same in every step. What is *v* after *t* steps? Write it in *g*, *β* and *t*.`,
    zh: String.raw`累加形式的动量法 $v\leftarrow\beta v+g$ 从 *v* = 0 出发，各步梯度 *g* 都相同。求 *t* 步之后的 *v*，用 *g*、*β* 和 *t* 写出。`,
  },
  solution: {
    en: String.raw`Unrolled, the velocity is $v=g\,(1+\beta+\dots+\beta^{t-1})$: the newest gradient has the factor 1, the oldest $\beta^{t-1}$. This is a finite geometric sum of *t* terms. For large *t* it tends to $g/(1-\beta)$.`,
    zh: String.raw`展开得 $v=g\,(1+\beta+\dots+\beta^{t-1})$，最新的梯度系数为 1，最旧的为 $\beta^{t-1}$。这是 *t* 项的等比数列之和，*t* 很大时趋于 $g/(1-\beta)$。`,
  },
  slips: {
    settled: {
      en: String.raw`This is the velocity in the limit. After *t* steps $\beta^t$ times this is still missing.`,
      zh: String.raw`这是速度的极限，*t* 步之后还要减去极限的 $\beta^t$ 倍。`,
    },
    'average-form': {
      en: 'This is the average form, in which each gradient enters with 1 − *β*.',
      zh: '这是平均形式，每个梯度计入时乘以 1 − *β*。',
    },
    'one-term-too-many': {
      en: String.raw`After *t* steps the sum has *t* terms; the highest power is $\beta^{t-1}$.`,
      zh: String.raw`*t* 步之后共有 *t* 项，最高次幂为 $\beta^{t-1}$。`,
    },
    'no-friction': {
      en: 'This forgets that each step multiplies what is there by *β*.',
      zh: '每一步都要把已有的速度乘以 *β*，这里没有乘。',
    },
    'last-term': {
      en: 'This is *g* times one power of *β*. The velocity is the sum of all gradients with their factors.',
      zh: '这只是 *g* 乘以 *β* 的某次幂。速度是各步梯度乘以系数之后的和。',
    },
  },
};
