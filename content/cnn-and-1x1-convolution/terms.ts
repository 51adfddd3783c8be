import type { Term } from '../../src/note/term';

export const terms: readonly Term[] = [
  {
    id: '1x1-convolution',
    en: '1×1 convolution',
    zh: '1×1 卷积',
    definition: {
      en: 'A convolution with a kernel of one pixel: at each pixel the same affine map of its channels.',
      zh: '卷积核只有一个像素大小的卷积，在每个像素处对各通道作同一个仿射变换。',
    },
    at: 'cnn-and-1x1-convolution#pointwise',
  },
  {
    id: 'bottleneck',
    en: 'bottleneck',
    zh: '瓶颈结构',
    definition: {
      en: 'A layer with few channels between wider ones, often made by 1×1 convolutions, which saves computation.',
      zh: '夹在较宽的层之间、通道数较少的层，常用 1×1 卷积构造，以减少计算量。',
    },
    at: 'cnn-and-1x1-convolution#when-it-saves',
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
    at: 'cnn-and-1x1-convolution#convolution',
  },
  {
    id: 'convolution',
    en: 'convolution / cross-correlation',
    zh: '卷积 / 互相关',
    definition: {
      en: 'Applies the same small set of weights at every position. Libraries compute the cross-correlation: they do not flip the kernel.',
      zh: '在每个位置使用同一组权重。深度学习库实际计算的是互相关，卷积核不翻转。',
    },
    at: 'cnn-and-1x1-convolution#convolution',
  },
  {
    id: 'fully-connected-layer',
    en: 'fully connected layer',
    zh: '全连接层',
    definition: {
      en: 'Each output depends on all inputs, with a weight of its own for each: z = Wx + b.',
      zh: '每个输出都与全部输入相连，每个连接各有一个权重，z = Wx + b。',
    },
    at: 'cnn-and-1x1-convolution#drawbacks',
    finds: { en: ['fully connected layer', 'dense layer'], zh: ['全连接层'] },
  },
  {
    id: 'kernel',
    en: 'kernel (filter)',
    zh: '卷积核',
    definition: {
      en: 'The small array of weights of a convolution that is moved over the input.',
      zh: '卷积中在输入上滑动的小型权重数组。',
    },
    at: 'cnn-and-1x1-convolution#convolution',
    finds: { en: [], zh: [] },
  },
  {
    id: 'parameter-sharing',
    en: 'parameter sharing',
    zh: '参数共享',
    definition: {
      en: 'The same parameters used at several places, as a kernel at all positions of an image.',
      zh: '同一组参数用于多个位置，例如卷积核用于图像的所有位置。',
    },
    at: 'cnn-and-1x1-convolution#drawbacks',
    also: [{ zh: '权值共享' }],
  },
  {
    id: 'pooling',
    en: 'pooling',
    zh: '池化',
    definition: {
      en: 'Replacing each window of a feature map by one number, its maximum or its mean.',
      zh: '用最大值或平均值概括特征图的每个窗口。',
    },
    at: 'cnn-and-1x1-convolution#pooling',
    also: [{ zh: '汇聚' }],
  },
  {
    id: 'receptive-field',
    en: 'receptive field',
    zh: '感受野',
    definition: {
      en: 'The part of the input that a unit of a layer can depend on.',
      zh: '某层神经元的取值所能依赖的输入区域。',
    },
    at: 'cnn-and-1x1-convolution#convolution',
    also: [{ zh: '接受域', in: ['goodfellow'] }],
  },
  {
    id: 'stride',
    en: 'stride / padding',
    zh: '步幅 / 填充',
    definition: {
      en: 'Stride: how far the window moves each time. Padding: values, mostly zeros, added around the input.',
      zh: '步幅是窗口每次移动的距离；填充是在输入四周补上的值，通常为 0。',
    },
    at: 'cnn-and-1x1-convolution#convolution',
    also: [{ zh: '步长' }],
  },
  {
    id: 'translation-equivariance',
    en: 'translation equivariance',
    zh: '平移等变性',
    definition: {
      en: 'Shifting the input shifts the output by the same amount, as for a convolution of stride 1 away from the borders.',
      zh: '输入平移时，输出平移同样的距离；步幅为 1 的卷积具有此性质（边界附近除外）。',
    },
    at: 'cnn-and-1x1-convolution#drawbacks',
  },
];
