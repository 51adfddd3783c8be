import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'remedies',
  points: ['product', 'derivatives', 'weights', 'normalization', 'paths', 'clipping', 'penalty'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Remedies, factor by factor', zh: '各种方法的作用' },
  question: {
    en: 'List the remedies for vanishing and for exploding gradients. Say for each on what it acts.',
    zh: '列举缓解梯度消失和梯度爆炸的方法，并分别说明作用于什么。',
  },
  points: {
    product: {
      en: 'The gradient is a product of weights and derivatives, one factor per layer.',
      zh: '梯度是各层权重与导数的乘积。',
    },
    derivatives: {
      en: 'Derivatives: ReLU and relatives, 1 on the active side.',
      zh: '针对导数：ReLU 及其变体，激活时导数为 1。',
    },
    weights: {
      en: 'Weights: Glorot or He initialization keeps the variance.',
      zh: '针对权重：Glorot、He 初始化，保持方差。',
    },
    normalization: {
      en: 'Net inputs: batch or layer normalization, less saturation.',
      zh: '针对净输入：批归一化、层归一化，减轻饱和。',
    },
    paths: {
      en: 'Paths: residual connection (Jacobian *I* + *F*′), LSTM (additive cell state).',
      zh: '针对结构：残差连接（雅可比矩阵为 *I* + *F*′），LSTM（记忆单元状态相加）。',
    },
    clipping: { en: 'Clipping by norm: explosion only.', zh: '按范数裁剪梯度，只抑制爆炸。' },
    penalty: {
      en: 'L2 penalty: smaller weights, against explosion; can worsen vanishing.',
      zh: 'L2 正则化使权重变小，抑制爆炸，但可能加重消失。',
    },
  },
  solution: {
    en: String.raw`The gradient is a product with one factor $W^\top D$ per layer. On the derivatives $D$ act ReLU and its relatives (1 where active); on the weights $W$ Glorot or He initialization, which keeps the variance; on the net inputs batch or layer normalization, which keeps them out of saturation. A residual connection makes the Jacobian $I+F'$, an LSTM adds to its cell state: both give the gradient a direct path. Clipping by norm limits the step and helps against explosion only. An L2 penalty keeps weights small: against explosion, but it can worsen vanishing.`,
    zh: String.raw`梯度是各层因子 $W^\top D$ 的乘积。针对导数 $D$，可用 ReLU 及其变体，激活时导数为 1；针对权重 $W$，可用 Glorot 或 He 初始化，保持方差；针对净输入，可用批归一化或层归一化，减轻饱和。残差连接使雅可比矩阵变为 $I+F'$，LSTM 的记忆单元状态以相加的方式更新，两者都为梯度提供直接的通路。按范数裁剪限制更新量，只能抑制爆炸。L2 正则化使权重变小，可以抑制爆炸，但可能加重消失。`,
  },
};
