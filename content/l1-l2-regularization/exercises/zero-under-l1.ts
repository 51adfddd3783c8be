import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'derivative',
  options: {
    'at-most': 'right',
    'is-zero': { see: () => ({ demo: 'soft-threshold', set: { optimum: 0.3 } }) },
    'at-least': { see: () => ({ demo: 'soft-threshold', set: { optimum: 2 } }) },
    always: { see: () => ({ demo: 'soft-threshold', view: 3 }), pitfall: 'E2.7' },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'When is 0 the minimum?', zh: '0 何时是最小值点？' },
  question: {
    en: String.raw`$L(w)$ is a convex, differentiable loss of one weight with $L'(0)=d_0$, and $\lambda>0$. Exactly when is $w=0$ a minimum of $L(w)+\lambda|w|$?`,
    zh: String.raw`$L(w)$ 是一个权重的可导凸损失，$L'(0)=d_0$，$\lambda>0$。$w=0$ 是 $L(w)+\lambda|w|$ 的最小值点的充要条件是什么？`,
  },
  options: {
    'at-most': { en: String.raw`$|d_0|\le\lambda$`, zh: String.raw`$|d_0|\le\lambda$` },
    'is-zero': { en: '$d_0=0$', zh: '$d_0=0$' },
    'at-least': { en: String.raw`$|d_0|\ge\lambda$`, zh: String.raw`$|d_0|\ge\lambda$` },
    always: { en: 'For every $d_0$, because of the kink', zh: '对任何 $d_0$ 都成立，因为 0 处有尖点' },
  },
  why: {
    'is-zero': {
      en: String.raw`That is the condition for L2, whose penalty is flat at 0. With L1 a slope of the loss of size up to $\lambda$ is held by the kink.`,
      zh: String.raw`这是 L2 的条件，因为 L2 惩罚在 0 处的导数为 0。对于 L1，只要损失的导数的绝对值不超过 $\lambda$，权重就停在 0。`,
    },
    'at-least': {
      en: 'Then (except for equality) the loss falls faster than the penalty rises, and 0 is left.',
      zh: '此时（除取等号外）损失下降得比惩罚项上升得快，权重会离开 0。',
    },
    always: {
      en: String.raw`If $|d_0|>\lambda$, both one-sided derivatives have the same sign, kink or not: the sum falls through 0.`,
      zh: String.raw`如果 $|d_0|>\lambda$，左、右导数同号，尽管有尖点，目标函数经过 0 时仍继续下降。`,
    },
  },
  solution: {
    en: String.raw`The one-sided derivatives at 0 are $d_0-\lambda$ and $d_0+\lambda$. A convex function has its minimum at 0 exactly if the left one is at most 0 and the right one at least 0, that is, $-\lambda\le d_0\le\lambda$.`,
    zh: String.raw`0 处的左、右导数为 $d_0-\lambda$ 与 $d_0+\lambda$。凸函数在 0 处取最小值的充要条件是左导数不大于 0、右导数不小于 0，即 $-\lambda\le d_0\le\lambda$。`,
  },
};
