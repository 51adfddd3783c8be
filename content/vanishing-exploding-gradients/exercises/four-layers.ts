import { derivation } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = derivation({
  section: 'jacobian-product',
  steps: ['output', 'last-delta', 'third-delta', 'second-delta', 'weights', 'conclusion'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The second weight matrix of four layers', zh: '四层网络的第二层权重' },
  question: {
    en: String.raw`For $a_l=f(z_l)$, $z_l=W_la_{l-1}$, $l=1,\dots,4$, and $D_l=\mathrm{diag}(f'(z_l))$: order the steps that lead from the output to $\partial E/\partial W_2$.`,
    zh: String.raw`设 $a_l=f(z_l)$，$z_l=W_la_{l-1}$，$l=1,\dots,4$，$D_l=\mathrm{diag}(f'(z_l))$。下列是推导 $\partial E/\partial W_2$ 的各步，请从输出层开始按顺序排列。`,
  },
  steps: {
    output: {
      en: String.raw`Compute $\partial E/\partial a_4$ from the loss.`,
      zh: String.raw`由损失求 $\partial E/\partial a_4$。`,
    },
    'last-delta': {
      en: String.raw`Through the activation of the last layer: $\delta_4=D_4\,\partial E/\partial a_4$.`,
      zh: String.raw`经过末层的激活函数：$\delta_4=D_4\,\partial E/\partial a_4$。`,
    },
    'third-delta': {
      en: String.raw`Through the weights and the activation before: $\delta_3=D_3W_4^\top\delta_4$.`,
      zh: String.raw`再经过权重和前一层的激活函数：$\delta_3=D_3W_4^\top\delta_4$。`,
    },
    'second-delta': {
      en: String.raw`Once more: $\delta_2=D_2W_3^\top\delta_3$.`,
      zh: String.raw`同理，$\delta_2=D_2W_3^\top\delta_3$。`,
    },
    weights: {
      en: String.raw`From the net input to its weights: $\partial E/\partial W_2=\delta_2a_1^\top$.`,
      zh: String.raw`由净输入到权重：$\partial E/\partial W_2=\delta_2a_1^\top$。`,
    },
    conclusion: {
      en: String.raw`So the gradient holds the product $D_2W_3^\top D_3W_4^\top D_4$: weights *and* derivatives, more of them the earlier the layer.`,
      zh: String.raw`所以梯度中含有乘积 $D_2W_3^\top D_3W_4^\top D_4$，既有权重又有导数，层越靠前因子越多。`,
    },
  },
  solution: {
    en: String.raw`Each layer contributes its transposed Jacobian. The update is $W_2\leftarrow W_2-\eta\,\delta_2a_1^\top$.`,
    zh: String.raw`每一层都贡献一个转置的雅可比矩阵，更新式为 $W_2\leftarrow W_2-\eta\,\delta_2a_1^\top$。`,
  },
};
