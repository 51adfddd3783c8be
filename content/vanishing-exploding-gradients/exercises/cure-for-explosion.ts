import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'clipping',
  options: {
    'clip-norm': 'right',
    'larger-rate': {
      see: () => ({ demo: 'lr-cannot-fix', set: { learningRate: 1000 } }),
      pitfall: 'E0.9',
    },
    relu: {
      see: () => ({ demo: 'grad-chain', set: { weight: 2, activation: 'relu' } }),
      pitfall: 'E3.13',
    },
    residual: { see: () => ({ demo: 'grad-chain', set: { weight: 4, residual: true } }) },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Explosion in a recurrent network', zh: '循环神经网络的梯度爆炸' },
  question: {
    en: 'The training of a recurrent network is stable most of the time; now and then one gradient is a thousand times larger than usual and ruins the weights. What is the usual remedy?',
    zh: '某循环神经网络的训练过程大多平稳，但偶尔某一步的梯度比平时大一千倍，破坏已学到的权重。通常采用什么方法？',
  },
  options: {
    'clip-norm': { en: 'Clip the gradient by its norm.', zh: '按范数裁剪梯度。' },
    'larger-rate': { en: 'Raise the learning rate.', zh: '增大学习率。' },
    relu: { en: 'Use ReLU as the activation.', zh: '激活函数换成 ReLU。' },
    residual: {
      en: 'Add a residual connection, and nothing else.',
      zh: '只增加残差连接，其他不变。',
    },
  },
  why: {
    'larger-rate': {
      en: 'It multiplies the huge step by a larger number.',
      zh: '这会使过大的更新量变得更大。',
    },
    relu: {
      en: 'ReLU passes on factors above 1 from the weights unchanged where it is active.',
      zh: 'ReLU 激活时导数为 1，权重带来的大于 1 的系数原样保留。',
    },
    residual: {
      en: 'It adds 1 to each factor. That helps small factors, not large ones.',
      zh: '残差连接使每个系数加 1，对小的系数有用，对大的系数没有用。',
    },
  },
  solution: {
    en: String.raw`Clipping by norm, $g\leftarrow g\min(1,c/\lVert g\rVert)$, limits the length of the step and keeps its direction; ordinary gradients stay as they are.`,
    zh: String.raw`按范数裁剪 $g\leftarrow g\min(1,c/\lVert g\rVert)$ 限制更新量的大小，方向不变，平时的梯度也不受影响。`,
  },
};
