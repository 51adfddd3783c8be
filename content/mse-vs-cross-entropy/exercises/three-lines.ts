import { derivation } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = derivation({
  section: 'two-gradients',
  steps: ['loss', 'by-output', 'common', 'chain', 'cancel'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The gradient of cross-entropy', zh: '推导交叉熵的梯度' },
  question: {
    en: 'Derive the gradient of cross-entropy by the net input of a sigmoid output.',
    zh: '推导交叉熵对 sigmoid 输出神经元净输入的梯度。',
  },
  steps: {
    loss: {
      en: String.raw`$C=-y\ln a-(1-y)\ln(1-a)$ with $a=\sigma(z)$`,
      zh: String.raw`$C=-y\ln a-(1-y)\ln(1-a)$，其中 $a=\sigma(z)$`,
    },
    'by-output': {
      en: String.raw`$\frac{\partial C}{\partial a}=-\frac ya+\frac{1-y}{1-a}$`,
      zh: String.raw`$\frac{\partial C}{\partial a}=-\frac ya+\frac{1-y}{1-a}$`,
    },
    common: {
      en: String.raw`$\frac{\partial C}{\partial a}=\frac{a-y}{a(1-a)}$`,
      zh: String.raw`$\frac{\partial C}{\partial a}=\frac{a-y}{a(1-a)}$`,
    },
    chain: {
      en: String.raw`$\frac{\partial C}{\partial z}=\frac{a-y}{a(1-a)}\cdot\sigma'(z)=\frac{a-y}{a(1-a)}\cdot a(1-a)$`,
      zh: String.raw`$\frac{\partial C}{\partial z}=\frac{a-y}{a(1-a)}\cdot\sigma'(z)=\frac{a-y}{a(1-a)}\cdot a(1-a)$`,
    },
    cancel: {
      en: String.raw`$\frac{\partial C}{\partial z}=a-y$`,
      zh: String.raw`$\frac{\partial C}{\partial z}=a-y$`,
    },
  },
  solution: {
    en: String.raw`Differentiate the logarithms, bring both fractions to the denominator $a(1-a)$, multiply by $\sigma'(z)=a(1-a)$ (chain rule), cancel.`,
    zh: String.raw`先对对数求导，再通分，公分母为 $a(1-a)$，由链式法则乘以 $\sigma'(z)=a(1-a)$，最后约去。`,
  },
};
