import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { activation } from '../../../src/math/activations';

export const exercise = numeric({
  section: 'relu-family',
  params: { negative: whole(-5, -2), positive: whole(1, 4), slope: oneOf(0.1, 0.2, 0.25, 0.3) },
  solve: ({ negative, positive, slope }) => {
    const { parameterDerivative } = activation('prelu', { slope });
    return (parameterDerivative?.(negative) ?? Number.NaN) + (parameterDerivative?.(positive) ?? Number.NaN);
  },
  see: ({ negative, slope }) => ({
    demo: 'prelu-gradient',
    set: { x: negative, slope, target: slope * negative - 1 },
  }),
  slips: {
    misprint: {
      value: () => 1,
      see: ({ negative, slope }) => ({
        demo: 'prelu-gradient',
        set: { x: negative, slope, target: slope - 1, printed: true },
      }),
      pitfall: 'E1.52',
    },
    'input-derivative': ({ slope }) => slope + 1,
    slope: ({ slope }) => slope,
    'both-count': {
      value: ({ negative, positive }) => negative + positive,
      see: ({ positive, slope }) => ({
        demo: 'prelu-gradient',
        set: { x: positive, slope, target: positive - 1 },
      }),
    },
    'value-for-derivative': ({ negative, slope }) => slope * negative,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Derivative by the slope', zh: 'PReLU 对斜率求导' },
  question: {
    en: 'A PReLU unit has the slope *α* = {slope} for negative input. *S* is the sum of its outputs for the two inputs {negative} and {positive}. What is the derivative of *S* with respect to *α*?',
    zh: '某 PReLU 神经元在负半轴的斜率为 *α* = {slope}。*S* 是它在 {negative} 和 {positive} 这两个输入处的输出之和。*S* 对 *α* 的导数是多少？',
  },
  solution: {
    en: String.raw`The derivative of one output is $\min(0,x)$: the input itself on the left, 0 on the right. So only the negative input counts, and *α* does not matter: $\spot{negative}+0=\spot{answer}$.`,
    zh: String.raw`每个输出对 *α* 的导数为 $\min(0,x)$，在负半轴等于输入本身，在正半轴为 0。所以只有负的输入有贡献，且与 *α* 的值无关：$\spot{negative}+0=\spot{answer}$。`,
  },
  slips: {
    misprint: {
      en: 'That follows from the constant *f* = *α* for negative input. PReLU is *αx* there, with derivative *x*.',
      zh: '这是把负半轴写成常数 *f* = *α* 得出的结果。PReLU 在负半轴为 *αx*，对 *α* 的导数为 *x*。',
    },
    slope: {
      en: '*α* is the derivative with respect to the input *x*, for negative *x*. With respect to *α* the derivative is *x* there.',
      zh: '*α* 是 *x* 为负时输出对输入 *x* 的导数。此时输出对 *α* 的导数是 *x*。',
    },
    'input-derivative': {
      en: 'These are the derivatives with respect to the input, *α* and 1. Asked is the derivative with respect to *α*.',
      zh: '这是对输入的导数（*α* 与 1）之和。题目问的是对 *α* 的导数。',
    },
    'both-count': {
      en: 'The positive input passes unchanged. Its output does not depend on *α*, so it adds 0.',
      zh: '输入为正时原样输出，与 *α* 无关，所以贡献为 0。',
    },
    'value-for-derivative': {
      en: 'This is *αx*, the output at the negative input. Its derivative with respect to *α* is *x*.',
      zh: '这是负输入处的输出 *αx*，题目要求的是输出对 *α* 的导数 *x*。',
    },
  },
};
