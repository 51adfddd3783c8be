import { trueFalse } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { leakyAsMaximum } from '../../../src/math/activations/piecewise-linear';
import { gallery } from './shared/gallery';

export const exercise = trueFalse({
  section: 'wrong-answers',
  params: { small: oneOf(0.01, 0.1, 0.25, 0.5), large: oneOf(1.2, 1.5, 1.8, 2), x: whole(1, 5) },
  spots: ({ large, x }) => ({ maximum: leakyAsMaximum(large, x) }),
  pitfall: 'E1.51',
  statements: {
    small: {
      isTrue: true,
      see: ({ small }) =>
        gallery('maximum', { functions: ['leakyRelu', 'maximum'], alpha: small, cursor: -2 }),
    },
    large: {
      isTrue: false,
      see: ({ large, x }) =>
        gallery('maximum', { functions: ['leakyRelu', 'maximum'], alpha: large, cursor: x }),
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Leaky ReLU as a maximum', zh: 'Leaky ReLU 的最大值形式' },
  question: {
    en: 'Leaky ReLU and PReLU are often written as a maximum. True or false?',
    zh: 'Leaky ReLU 与 PReLU 常写成取最大值的形式。判断下列说法是否正确。',
  },
  statements: {
    small: {
      en: String.raw`For every *x*, $\max(\spot{small}\,x,\ x)$ is Leaky ReLU with the slope {small}.`,
      zh: String.raw`对每个 *x*，$\max(\spot{small}\,x,\ x)$ 就是斜率为 {small} 的 Leaky ReLU。`,
    },
    large: {
      en: String.raw`For every *x*, $\max(\spot{large}\,x,\ x)$ is PReLU with the slope {large}.`,
      zh: String.raw`对每个 *x*，$\max(\spot{large}\,x,\ x)$ 就是斜率为 {large} 的 PReLU。`,
    },
  },
  why: {
    small: {
      en: 'The slope is below 1, so for negative *x* the leak is the larger of the two, and for positive *x* it is *x*.',
      zh: '斜率小于 1，所以 *x* 为负时带斜率的一项较大，*x* 为正时 *x* 较大。',
    },
    large: {
      en: 'At *x* = {x} the maximum is {maximum}, but PReLU gives {x}.',
      zh: '在 *x* = {x} 处，最大值为 {maximum}，而 PReLU 的输出为 {x}。',
    },
  },
  solution: {
    en: 'The maximum picks the right branch only as long as the slope is at most 1. Above 1 it picks the wrong branch on both sides. The form max(0, *x*) + *α* min(0, *x*) is right for every slope.',
    zh: '斜率不超过 1 时，取最大值能选对分支；斜率大于 1 时，两侧都会选错。写成 max(0, *x*) + *α* min(0, *x*)，则对任何斜率都成立。',
  },
};
