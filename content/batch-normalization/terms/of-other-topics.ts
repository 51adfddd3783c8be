import type { Term } from '../../../src/note/term';

/** The terms that this topic explains only until the topic to which they belong is written. */
export const termsOfOtherTopics: readonly Term[] = [
  {
    id: 'batch-size',
    en: 'batch size',
    zh: '批量大小',
    also: [{ zh: '批大小' }],
    definition: {
      en: 'Number of samples in a mini-batch: m in batch normalization, B elsewhere.',
      zh: '一个小批量中的样本数，在批归一化中记作 m，在别处记作 B。',
    },
    at: 'batch-normalization#small-batches',
  },
  {
    id: 'dropout',
    en: 'dropout',
    zh: '丢弃法',
    also: [{ zh: '暂退法', in: ['d2l'] }, { zh: '随机失活' }],
    definition: {
      en: 'In training sets each unit to 0 with probability p; the inverted form divides the others by 1 − p, which keeps the expectation. Off at inference.',
      zh: '训练时以概率 p 把每个神经元置 0；反向丢弃法（inverted dropout）再把其余输出除以 1 − p，使期望不变。推理时不启用。',
    },
    at: 'batch-normalization#wrong-answers',
    finds: { en: ['dropout'], zh: ['丢弃法', 'dropout'] },
  },
  {
    id: 'recurrent-neural-network',
    en: 'recurrent neural network (RNN)',
    zh: '循环神经网络',
    definition: {
      en: 'Applies the same weights at every time step, to the input of the step and the state of the step before.',
      zh: '在每个时间步用同一组权重，作用于该步的输入和前一步的状态。',
    },
    at: 'batch-normalization#recurrent',
    finds: { en: ['recurrent neural network', 'recurrent network'], zh: ['循环神经网络', '循环网络'] },
  },
  {
    id: 'regularization',
    en: 'regularization',
    zh: '正则化',
    definition: {
      en: 'Whatever is meant to lower the error on new data rather than on the training data: a penalty, noise, early stopping.',
      zh: '旨在减小泛化误差而不是训练误差的做法，如惩罚项、噪声、早停法。',
    },
    at: 'batch-normalization#small-batches',
    finds: { en: ['regularization', 'regularizer', 'regularize'], zh: ['正则化'] },
  },
  {
    id: 'residual-connection',
    en: 'residual connection',
    zh: '残差连接',
    definition: {
      en: 'Adds the input of a block to its output, y = x + F(x), so that signal and gradient also have a path around F.',
      zh: '把一个模块的输入加到输出上，y = x + F(x)，使信号和梯度另有一条绕过 F 的通路。',
    },
    at: 'batch-normalization#benefits',
  },
  {
    id: 'step-size',
    en: 'step size',
    zh: '步长',
    note: {
      en: 'In plain gradient descent the same as the learning rate.',
      zh: '在普通梯度下降中等于学习率。',
    },
    definition: {
      en: 'The factor before the direction of a step. In plain gradient descent it is the learning rate.',
      zh: '更新方向前面的系数，在普通梯度下降中就是学习率。',
    },
    at: 'batch-normalization#scale-invariance',
    finds: { en: ['step size'], zh: [] },
  },
  {
    id: 'validation-set',
    en: 'validation set',
    zh: '验证集',
    definition: {
      en: 'Samples kept out of training, on which hyper-parameters are chosen. The final error is measured on a test set that took no part in any choice.',
      zh: '不参与训练、用来选择超参数的样本。最终误差要在没有参与任何选择的测试集上估计。',
    },
    at: 'batch-normalization#scale-and-shift',
  },
  {
    id: 'weight-decay',
    en: 'weight decay',
    zh: '权重衰减',
    definition: {
      en: 'Shrinks the weights in every update: w ← (1 − ηλ)w − η∇L. For plain SGD the same as the penalty (λ/2)‖w‖²; for Adam not.',
      zh: '每次更新都缩小权重，w ← (1 − ηλ)w − η∇L。对普通 SGD 等价于加惩罚项 (λ/2)‖w‖²，对 Adam 则不等价。',
    },
    at: 'batch-normalization#scale-invariance',
  },
];
