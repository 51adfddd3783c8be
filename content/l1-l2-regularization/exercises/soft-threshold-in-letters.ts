import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';
import { penalizedMinimum } from '../../../src/math/regularization/penalized-weight';

export const exercise = formula({
  section: 'derivative',
  variables: { c: between(0.2, 3), h: between(0.5, 3), lambda: between(0.2, 3) },
  letters: { lambda: 'λ' },
  answer: ({ c, h, lambda }) => penalizedMinimum({ optimum: c, curvature: h, kind: 'l1', penalty: lambda }),
  key: 'max(c-lambda/h,0)',
  slips: {
    'below-zero': ({ c, h, lambda }) => c - lambda / h,
    'without-curvature': ({ c, lambda }) => Math.max(c - lambda, 0),
    'twice-the-threshold': ({ c, h, lambda }) => Math.max(c - (2 * lambda) / h, 0),
    'curvature-on-top': ({ c, h, lambda }) => Math.max(c - lambda * h, 0),
    'like-l2': ({ c, h, lambda }) => (h * c) / (h + 2 * lambda),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The soft threshold in letters', zh: '软阈值公式' },
  question: {
    en: String.raw`The loss of one weight is $\frac h2(w-c)^2$ with *h* > 0 and *c* > 0. Which *w* minimizes the loss plus $\lambda|w|$, for any *λ* > 0? Write one formula in *c*, *h* and *λ*; max(*a*, *b*) may be used.`,
    zh: String.raw`一个权重的损失为 $\frac h2(w-c)^2$，*h* > 0，*c* > 0。对任意 *λ* > 0，哪个 *w* 使损失加上 $\lambda|w|$ 最小？请用 *c*、*h* 和 *λ* 写成一个公式，可以使用 max(*a*, *b*)。`,
  },
  solution: {
    en: String.raw`For *w* > 0 the derivative is $h(w-c)+\lambda$. It is 0 at $w=c-\lambda/h$, as long as this is positive. If it is not, the derivative is positive for all *w* > 0. For *w* < 0 it is $h(w-c)-\lambda<0$ in any case. So the minimum is at the kink: *w* = 0.`,
    zh: String.raw`*w* > 0 时导数为 $h(w-c)+\lambda$，在 $w=c-\lambda/h$ 处为 0，前提是这个值为正。若不为正，则在 *w* > 0 处导数恒为正。而 *w* < 0 时，导数 $h(w-c)-\lambda$ 总为负，所以最小值点就是尖点 *w* = 0。`,
  },
  slips: {
    'below-zero': {
      en: String.raw`This holds for $c>\lambda/h$. For a larger penalty it would be negative, but the minimum stays at 0.`,
      zh: String.raw`这只在 $c>\lambda/h$ 时成立。惩罚更大时这个值为负，而最小值点停在 0。`,
    },
    'without-curvature': {
      en: String.raw`The derivative of the loss is $h(w-c)$, so the threshold is $\lambda/h$.`,
      zh: String.raw`损失的导数是 $h(w-c)$，所以阈值是 $\lambda/h$。`,
    },
    'twice-the-threshold': {
      en: String.raw`$\frac h2(w-c)^2$ has the derivative $h(w-c)$ and $\lambda|w|$ the derivative *λ*: there is no 2.`,
      zh: String.raw`$\frac h2(w-c)^2$ 的导数是 $h(w-c)$，$\lambda|w|$ 的导数是 *λ*，没有系数 2。`,
    },
    'curvature-on-top': {
      en: 'The steeper the loss, the less the penalty moves the weight: *λ* is divided by *h*.',
      zh: '损失的曲率越大，惩罚项使权重移动得越少，应当是 *λ* 除以 *h*。',
    },
    'like-l2': {
      en: String.raw`This is the minimum under the penalty $\lambda w^2$: it shrinks every weight, but never to 0.`,
      zh: String.raw`这是惩罚项为 $\lambda w^2$ 时的最小值点，权重缩小，但不会为 0。`,
    },
  },
};
