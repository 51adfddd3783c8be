import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'learning-rule',
  options: { zero: 'right', 'not-continuous': 'wrong', explodes: 'wrong', 'no-labels': 'wrong' },
  pitfall: 'E1.67',
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Why not the gradient of sign?', zh: '为什么不对 sign 求梯度？' },
  question: {
    en: String.raw`Why does gradient descent not train a perceptron through its output $\hat y=\mathrm{sign}(w^\top x+b)$?`,
    zh: String.raw`为什么不能对输出 $\hat y=\mathrm{sign}(w^\top x+b)$ 求梯度，用梯度下降训练感知机？`,
  },
  options: {
    zero: {
      en: 'Wherever the derivative of sign exists it is 0, so the gradient moves no weight.',
      zh: 'sign 在可导处导数都为 0，梯度为零，权重不会更新。',
    },
    'not-continuous': {
      en: 'Gradient descent needs a function that is differentiable everywhere.',
      zh: '梯度下降要求函数处处可导。',
    },
    explodes: { en: 'The gradient at the jump is too large.', zh: '跳变处的梯度过大。' },
    'no-labels': { en: 'The perceptron has no labels to compare with.', zh: '感知机没有可供比较的标签。' },
  },
  why: {
    'not-continuous': {
      en: 'ReLU is not differentiable at 0 and trains well. What is missing here is a derivative that is not 0.',
      zh: 'ReLU 在 0 处不可导，仍能正常训练。问题在于 sign 的导数凡是存在之处都为 0。',
    },
    explodes: {
      en: 'At the jump there is no derivative, and a score lies exactly there only on a line; elsewhere the gradient is 0.',
      zh: '跳变处没有导数，而得分恰好为 0 的点只在一个超平面上，其余各处梯度都为 0。',
    },
    'no-labels': {
      en: 'It learns with labels: the rule adds *yx*.',
      zh: '感知机的学习要用到标签，更新量就是 *yx*。',
    },
  },
  solution: {
    en: String.raw`By the chain rule the derivative of sign stands as a factor in the gradient, and it is 0. The perceptron rule uses the mistake instead; it is a subgradient step on $\max(0,-yz)$, a loss of the score *z*.`,
    zh: String.raw`由链式法则，梯度中含有 sign 的导数这一因子，而这个导数为 0。感知机直接利用错误来更新，等价于对得分 *z* 的损失 $\max(0,-yz)$ 作次梯度下降。`,
  },
};
