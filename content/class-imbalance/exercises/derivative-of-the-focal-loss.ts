import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';

export const exercise = formula({
  section: 'focal-loss',
  variables: { p: between(0.1, 0.9), g: between(0.5, 4) },
  letters: { g: 'γ' },
  answer: ({ p, g }) => g * (1 - p) ** (g - 1) * Math.log(p) - (1 - p) ** g / p,
  key: 'g*(1-p)^(g-1)*ln(p)-(1-p)^g/p',
  slips: {
    'factor-held-constant': ({ p, g }) => -((1 - p) ** g) / p,
    'inner-sign': ({ p, g }) => -g * (1 - p) ** (g - 1) * Math.log(p) - (1 - p) ** g / p,
    'product-of-derivatives': ({ p, g }) => (g * (1 - p) ** (g - 1)) / p,
    'cross-entropy': ({ p }) => -1 / p,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The derivative of the focal loss', zh: '焦点损失的导数' },
  question: {
    en: String.raw`The focal loss of a sample whose right class has the probability *p* is $\ell=-(1-p)^\gamma\ln p$. What is $\mathrm d\ell/\mathrm dp$? Write it in *p* and *γ*.`,
    zh: String.raw`正确类别的概率为 *p* 时，焦点损失为 $\ell=-(1-p)^\gamma\ln p$。求 $\mathrm d\ell/\mathrm dp$，用 *p* 和 *γ* 写出。`,
  },
  solution: {
    en: String.raw`The product rule has two terms. The derivative of $(1-p)^\gamma$ is $-\gamma(1-p)^{\gamma-1}$, and with the minus before the loss the first term gets $+\gamma(1-p)^{\gamma-1}\ln p$; the second is $-(1-p)^\gamma/p$. Both are negative: the loss falls with *p*. For *γ* = 0 it is the cross-entropy, $-1/p$.`,
    zh: String.raw`由乘积的求导法则得两项。$(1-p)^\gamma$ 的导数为 $-\gamma(1-p)^{\gamma-1}$，与损失前的负号相乘，第一项为 $+\gamma(1-p)^{\gamma-1}\ln p$；第二项为 $-(1-p)^\gamma/p$。两项都为负，损失随 *p* 增大而减小。*γ* = 0 时即交叉熵的导数 $-1/p$。`,
  },
  slips: {
    'factor-held-constant': {
      en: String.raw`The factor $(1-p)^\gamma$ depends on *p* too: the product rule has a second term.`,
      zh: String.raw`因子 $(1-p)^\gamma$ 也与 *p* 有关，由乘积的求导法则，还有一项。`,
    },
    'inner-sign': {
      en: String.raw`The inner derivative of $1-p$ is −1; with the minus of the loss it makes the first term $+\gamma(1-p)^{\gamma-1}\ln p$.`,
      zh: String.raw`$1-p$ 的内导数是 −1，与损失前的负号相乘，第一项为 $+\gamma(1-p)^{\gamma-1}\ln p$。`,
    },
    'product-of-derivatives': {
      en: 'The derivative of a product is not the product of the derivatives.',
      zh: '乘积的导数不等于导数的乘积。',
    },
    'cross-entropy': {
      en: 'This is the derivative of the cross-entropy, for *γ* = 0.',
      zh: '这是交叉熵的导数，即 *γ* = 0 的情形。',
    },
  },
};
