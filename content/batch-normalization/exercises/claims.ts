import { multiple } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = multiple({
  section: 'benefits',
  options: {
    scale: 'right',
    neighbors: 'right',
    fold: 'right',
    'shift-removed': { see: () => ({ demo: 'bn-scale-invariance', set: { scale: 100 } }), pitfall: 'E2.1' },
    insensitive: { pitfall: 'E2.3' },
    explosion: {
      see: () => ({ demo: 'bn-backward', set: { gamma: 3 } }),
      pitfall: 'E3.26',
    },
    recurrent: {
      see: () => ({ demo: 'norm-axes', set: { kind: 'layer', height: 1, width: 1 } }),
      pitfall: 'E3.28',
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Claims about batch normalization', zh: '关于批归一化的说法' },
  question: {
    en: 'Which of these statements on batch normalization are correct? Take *ε* as negligible.',
    zh: '关于批归一化，下列说法正确的有哪些？设 *ε* 可忽略。',
  },
  options: {
    scale: {
      en: 'In training mode, multiplying all weights of the linear layer directly before it by 10 leaves its output as it was.',
      zh: '在训练模式下，把紧接在前面的线性层的权重全部乘以 10，批归一化的输出不变。',
    },
    neighbors: {
      en: 'In training mode the output for a sample depends on the other samples of the mini-batch.',
      zh: '在训练模式下，一个样本的输出与同批的其他样本有关。',
    },
    fold: {
      en: 'In evaluation mode a linear layer directly before it can take it over, so that it needs no computation of its own.',
      zh: '在评估模式下，批归一化可以并入紧接在前面的线性层，不再增加任何计算量。',
    },
    'shift-removed': {
      en: 'It is proven that it works by removing internal covariate shift.',
      zh: '已经证明，批归一化有效是因为消除了内部协变量偏移。',
    },
    insensitive: {
      en: 'It makes a layer insensitive to its incoming weights, their direction included.',
      zh: '批归一化使一层对输入权重不敏感，连权重的方向也不重要。',
    },
    explosion: {
      en: 'With it gradients can no longer explode, however deep the network is.',
      zh: '使用批归一化后，网络再深，梯度也不会爆炸。',
    },
    recurrent: {
      en: 'It cannot be used in recurrent networks.',
      zh: '循环神经网络不能使用批归一化。',
    },
  },
  why: {
    'shift-removed': {
      en: 'That is the hypothesis of 2015. With shifting noise added after the normalization, training hardly suffers, so it cannot be the main reason.',
      zh: '这是 2015 年的假说。在归一化之后再加入会漂移的噪声，训练几乎不受影响，可见这不是主要原因。',
    },
    insensitive: {
      en: 'Only their scale drops out. Their direction decides the output as before, and training has to find it.',
      zh: '不起作用的只是权重的尺度。方向仍然决定输出，要通过训练来确定。',
    },
    explosion: {
      en: 'The scale of the weights drops out of the gradient passed back, but *γ* multiplies it. In very deep plain networks it can grow from layer to layer at initialization.',
      zh: '反传的梯度与权重的尺度无关，但要乘以 *γ*。在很深的普通网络中，初始化时梯度还可能逐层增大。',
    },
    recurrent: {
      en: 'It is awkward, not impossible: separate statistics for each time step and a small initial *γ*. Layer normalization is the usual choice.',
      zh: '只是不便，并非不能。可以对每个时间步分别统计，并取很小的 *γ* 作为初值。通常改用层归一化。',
    },
  },
  solution: {
    en: 'Three are correct: the scale of the incoming weights cancels, in training the samples share their statistics, and with stored statistics the layer is affine and can be folded. The other four claim too much.',
    zh: '有三条正确。输入权重的尺度会消去；训练时各样本共用统计量；统计量固定后这一层是仿射变换，可以合并。其余四条都过于绝对。',
  },
};
