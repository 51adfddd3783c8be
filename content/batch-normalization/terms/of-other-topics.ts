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
    id: 'channel',
    en: 'channel / feature map',
    zh: '通道 / 特征图',
    also: [{ zh: '特征映射' }],
    definition: {
      en: 'One of the images that make up an input or an activation: height × width values. In an activation each comes from one filter.',
      zh: '输入或激活值中的一幅二维图，共“高 × 宽”个数值。激活值的每个通道由一个卷积核得到。',
    },
    at: 'batch-normalization#axes',
  },
  {
    id: 'convolution',
    en: 'convolution / cross-correlation',
    zh: '卷积 / 互相关',
    definition: {
      en: 'Applies the same small set of weights at every position. Libraries compute the cross-correlation: they do not flip the kernel.',
      zh: '在每个位置使用同一组权重。各个库实际计算的是互相关，卷积核不翻转。',
    },
    at: 'batch-normalization#four-steps',
  },
  {
    id: 'fully-connected-layer',
    en: 'fully connected layer',
    zh: '全连接层',
    definition: {
      en: 'Each output depends on all inputs, with a weight of its own for each: z = Wx + b.',
      zh: '每个输出都与全部输入相连，各有各的权重，z = Wx + b。',
    },
    at: 'batch-normalization#four-steps',
    finds: { en: ['fully connected layer', 'dense layer'], zh: ['全连接层'] },
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
];
