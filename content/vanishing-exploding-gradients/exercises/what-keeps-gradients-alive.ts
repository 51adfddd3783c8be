import { multiple } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = multiple({
  section: 'remedies',
  options: {
    paths: 'right',
    normalization: 'right',
    activations: 'right',
    initialization: 'right',
    'larger-rate': {
      see: () => ({ demo: 'lr-cannot-fix', set: { learningRate: 1000 } }),
      pitfall: 'E0.9',
    },
    clipping: {
      see: () => ({ demo: 'clip', set: { gradient: [0.3, 0.4] } }),
      pitfall: 'E3.11',
    },
    penalty: { see: () => ({ demo: 'grad-chain', set: { weight: 0.5 } }), pitfall: 'E3.14' },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'What keeps gradients alive', zh: '哪些方法缓解梯度消失' },
  question: {
    en: 'Which of these act against vanishing gradients in a deep network?',
    zh: '下列方法中，哪些能缓解深层网络的梯度消失？',
  },
  options: {
    paths: { en: 'residual connections or gated paths', zh: '残差连接或门控通路' },
    normalization: { en: 'normalization layers', zh: '归一化层' },
    activations: { en: 'activations that do not saturate for positive input', zh: '正半轴不饱和的激活函数' },
    initialization: { en: 'initialization that keeps the variance', zh: '保持方差的初始化' },
    'larger-rate': { en: 'a larger learning rate', zh: '增大学习率' },
    clipping: { en: 'gradient clipping', zh: '梯度裁剪' },
    penalty: { en: 'an L2 penalty', zh: 'L2 正则化' },
  },
  why: {
    'larger-rate': {
      en: 'It multiplies all layers alike; the ratio between them stays.',
      zh: '学习率对各层的作用相同，层间的比值不变。',
    },
    clipping: {
      en: 'It only ever makes gradients smaller: against explosion.',
      zh: '裁剪只会使梯度变小，用于抑制梯度爆炸。',
    },
    penalty: {
      en: 'It makes weights smaller, and with them the factors of the product.',
      zh: 'L2 正则化使权重变小，乘积中的系数也随之变小。',
    },
  },
  solution: {
    en: 'Four of them act on the product itself: on the derivatives (activations, normalization), on the weights (initialization), or by a path with factor 1 (residual, gate near 1). Learning rate and clipping come after the product; L2 shrinks the weights.',
    zh: '前四种作用于乘积本身，有的针对导数（激活函数、归一化），有的针对权重（初始化），有的提供系数接近 1 的通路（残差连接、接近 1 的门）。学习率和裁剪在乘积算完之后才起作用，L2 正则化则使权重变小。',
  },
};
