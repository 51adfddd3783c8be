import { derivation } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = derivation({
  section: 'two-paths',
  steps: ['loss', 'output-deltas', 'both-paths', 'hidden-delta', 'gradient', 'update'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'From the loss to a hidden weight', zh: '从损失到隐藏层权重' },
  question: {
    en: 'Derive the update of $w_1$ in the 2-2-2 network with sigmoid units and half the sum of squared errors. Put the steps in order.',
    zh: '2-2-2 网络的激活函数都是 sigmoid，损失为平方误差之和的一半。推导 $w_1$ 的更新公式，把各步排好次序。',
  },
  steps: {
    loss: {
      en: String.raw`$E=\tfrac12(\mathit{out}_{o1}-t_1)^2+\tfrac12(\mathit{out}_{o2}-t_2)^2$`,
      zh: String.raw`$E=\tfrac12(\mathit{out}_{o1}-t_1)^2+\tfrac12(\mathit{out}_{o2}-t_2)^2$`,
    },
    'output-deltas': {
      en: String.raw`$\delta_{ok}=\partial E/\partial\mathit{net}_{ok}=(\mathit{out}_{ok}-t_k)\,\mathit{out}_{ok}(1-\mathit{out}_{ok})$ for *k* = 1, 2`,
      zh: String.raw`$\delta_{ok}=\partial E/\partial\mathit{net}_{ok}=(\mathit{out}_{ok}-t_k)\,\mathit{out}_{ok}(1-\mathit{out}_{ok})$，*k* = 1、2`,
    },
    'both-paths': {
      en: String.raw`$\partial E/\partial\mathit{out}_{h1}=\delta_{o1}w_5+\delta_{o2}w_7$`,
      zh: String.raw`$\partial E/\partial\mathit{out}_{h1}=\delta_{o1}w_5+\delta_{o2}w_7$`,
    },
    'hidden-delta': {
      en: String.raw`$\delta_{h1}=\bigl(\partial E/\partial\mathit{out}_{h1}\bigr)\,\mathit{out}_{h1}(1-\mathit{out}_{h1})$`,
      zh: String.raw`$\delta_{h1}=\bigl(\partial E/\partial\mathit{out}_{h1}\bigr)\,\mathit{out}_{h1}(1-\mathit{out}_{h1})$`,
    },
    gradient: {
      en: String.raw`$\partial E/\partial w_1=\delta_{h1}\,i_1$`,
      zh: String.raw`$\partial E/\partial w_1=\delta_{h1}\,i_1$`,
    },
    update: {
      en: String.raw`$w_1\leftarrow w_1-\eta\,\partial E/\partial w_1$`,
      zh: String.raw`$w_1\leftarrow w_1-\eta\,\partial E/\partial w_1$`,
    },
  },
  solution: {
    en: String.raw`The loss is a sum over both outputs. Chain rule within each output: derivative of the square, then slope of the sigmoid. $h_1$ feeds both, so the chain rule for several variables adds the two paths; $w_5$ and $w_7$ are the old values. From there on there is one path again: the slope of $h_1$, then the input, because $\mathit{net}_{h1}$ is of first degree in $w_1$. Gradient descent subtracts *η* times the gradient.`,
    zh: String.raw`损失是两个输出的误差之和。在每个输出内用链式法则，先对平方求导，再乘以 sigmoid 的导数。$h_1$ 同时影响两个输出，由多元函数的链式法则，两条路径的贡献相加，其中 $w_5$ 和 $w_7$ 取旧值。再往前只有一条路径，先乘以 $h_1$ 的导数，再乘以输入，因为 $\mathit{net}_{h1}$ 是 $w_1$ 的一次函数。梯度下降减去 *η* 乘以梯度。`,
  },
};
