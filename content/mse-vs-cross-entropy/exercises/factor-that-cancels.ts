import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'two-gradients',
  pitfall: 'P15.3',
  see: () => ({ demo: 'single-neuron', set: { epochs: 1 } }),
  options: { slope: 'right', error: 'wrong', input: 'wrong', logarithm: { pitfall: 'P15.1' } },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The factor that cancels', zh: '约去的是哪个因子？' },
  question: {
    en: 'Which factor of the weight gradient of squared error is missing in that of cross-entropy (one sigmoid output)?',
    zh: '对一个 sigmoid 输出神经元，与均方误差相比，交叉熵对权重的梯度少了哪个因子？',
  },
  options: {
    slope: { en: '*a*(1 − *a*)', zh: '*a*(1 − *a*)' },
    error: { en: '*a* − *y*', zh: '*a* − *y*' },
    input: { en: 'the input *x*', zh: '输入 *x*' },
    logarithm: { en: 'ln *a*', zh: 'ln *a*' },
  },
  why: {
    error: {
      en: 'The error stays in both gradients; in cross-entropy it is all that is left besides *x*.',
      zh: '两种梯度中都有误差。交叉熵的梯度除了 *x*，只含误差。',
    },
    input: {
      en: String.raw`$\partial z/\partial w=x$ stands in both: it comes from the weighted sum, not from the loss.`,
      zh: String.raw`两种梯度中都有 $\partial z/\partial w=x$，来自加权求和，与损失无关。`,
    },
    logarithm: {
      en: 'No logarithm occurs in either gradient: the derivative of ln *a* is 1/*a*.',
      zh: '两种梯度中都没有对数，ln *a* 的导数是 1/*a*。',
    },
  },
  solution: {
    en: String.raw`MSE gives $(a-y)\,a(1-a)\,x$. In cross-entropy $\partial C/\partial a=\frac{a-y}{a(1-a)}$, whose denominator cancels $\sigma'(z)=a(1-a)$: $(a-y)\,x$ is left.`,
    zh: String.raw`MSE 的梯度是 $(a-y)\,a(1-a)\,x$。交叉熵的 $\partial C/\partial a=\frac{a-y}{a(1-a)}$，分母与 $\sigma'(z)=a(1-a)$ 约去，只留下 $(a-y)\,x$。`,
  },
};
