import { derivation } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = derivation({
  section: 'scale-invariance',
  steps: ['statistics', 'normalized', 'loss', 'differentiate', 'at-one', 'pythagoras'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Step and length of the weights', zh: '更新量与权重的长度' },
  question: {
    en: String.raw`The pre-activations $x_i=w^\top h_i$ go straight into batch normalization, with negligible *ε*. *L*(*w*) is the loss on a fixed batch. Show, beginning with *aw* for *a* > 0, that a step of plain gradient descent never shortens *w*.`,
    zh: String.raw`净输入 $x_i=w^\top h_i$ 直接进入批归一化，*ε* 可忽略。*L*(*w*) 是在固定的一批上的损失。从 *aw*（*a* > 0）出发，证明普通梯度下降的一次更新不会使 *w* 变短。`,
  },
  steps: {
    statistics: {
      en: 'For *aw* the pre-activations are $ax_i$, so their mean is *aμ* and their standard deviation *aσ*.',
      zh: '权重为 *aw* 时，净输入是 $ax_i$，均值是 *aμ*，标准差是 *aσ*。',
    },
    normalized: {
      en: String.raw`$\dfrac{ax_i-a\mu}{a\sigma}=\hat x_i$: normalized, they are the same as for *w*.`,
      zh: String.raw`$\dfrac{ax_i-a\mu}{a\sigma}=\hat x_i$：归一化之后与 *w* 的结果相同。`,
    },
    loss: {
      en: '$L(aw)=L(w)$ for every *a* > 0.',
      zh: '对任何 *a* > 0，$L(aw)=L(w)$。',
    },
    differentiate: {
      en: String.raw`$w^\top\nabla L(aw)=0$ for every *a* > 0.`,
      zh: String.raw`对任何 *a* > 0，$w^\top\nabla L(aw)=0$。`,
    },
    'at-one': {
      en: String.raw`$w^\top\nabla L(w)=0$`,
      zh: String.raw`$w^\top\nabla L(w)=0$`,
    },
    pythagoras: {
      en: String.raw`$\|w-\eta\nabla L(w)\|^2=\|w\|^2+\eta^2\|\nabla L(w)\|^2\ge\|w\|^2$`,
      zh: String.raw`$\|w-\eta\nabla L(w)\|^2=\|w\|^2+\eta^2\|\nabla L(w)\|^2\ge\|w\|^2$`,
    },
  },
  solution: {
    en: 'Mean and standard deviation are multiplied by *a* like the values. In the quotient *a* cancels, as *ε* is negligible. The loss sees only normalized values. Differentiate with respect to *a*: the right side is constant, the chain rule gives the left side. Put *a* = 1. Update and weights form a right angle, so Pythagoras applies.',
    zh: '净输入乘以 *a*，均值和标准差也乘以 *a*。*ε* 可忽略，所以 *a* 在商中约去。损失只依赖归一化之后的值，所以不变。对 *a* 求导，右边是常数，左边用链式法则，再取 *a* = 1。更新量与权重正交，由勾股定理得到结论。',
  },
};
