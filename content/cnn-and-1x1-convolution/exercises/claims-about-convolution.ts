import { trueFalse } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = trueFalse({
  section: 'convolution',
  statements: {
    equivariant: {
      isTrue: true,
      see: () => ({ demo: 'pixel-permutation', set: { layer: 'convolution', rearrangement: 'shift' } }),
    },
    'pooling-weights': {
      isTrue: false,
      see: () => ({ demo: 'conv-by-hand', view: 2 }),
      pitfall: 'P31.2',
    },
    turned: {
      isTrue: false,
      see: () => ({ demo: 'conv-by-hand', set: { flip: true } }),
      pitfall: 'P31.3',
    },
    'image-size': {
      isTrue: false,
      see: () => ({ demo: 'conv-params', set: { size: 112 } }),
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Claims about convolution', zh: '关于卷积的说法' },
  question: {
    en: 'A convolutional layer as deep-learning frameworks have it. Is this true?',
    zh: '对于深度学习框架中的卷积层，判断下列说法是否正确。',
  },
  statements: {
    equivariant: {
      en: 'With stride 1, away from the border, the output moves with the image.',
      zh: '步幅为 1 时，除边界附近外，输出随图像一起平移。',
    },
    'pooling-weights': {
      en: 'A max-pooling layer learns one weight for each cell of its window.',
      zh: '最大池化层为窗口的每个元素学习一个权重。',
    },
    turned: {
      en: 'The kernel is turned by 180° before it is multiplied with the window.',
      zh: '卷积核先旋转 180°，再与窗口相乘。',
    },
    'image-size': {
      en: 'With images of twice the side a convolutional layer has four times as many parameters.',
      zh: '图像边长加倍时，卷积层的参数个数变为原来的四倍。',
    },
  },
  why: {
    equivariant: {
      en: 'The same kernel meets the same pixels, one place further on: the layer is translation-equivariant.',
      zh: '同样的像素与同样的卷积核相乘，只是位置随之移动，这就是平移等变性。',
    },
    'pooling-weights': {
      en: 'A maximum has nothing to learn.',
      zh: '取最大值没有可学习的参数。',
    },
    turned: {
      en: 'That is the convolution of mathematics. Frameworks compute the cross-correlation.',
      zh: '这是数学意义上的卷积，框架计算的是互相关。',
    },
    'image-size': {
      en: 'All positions share the parameters, so their number stays. The computation grows about four times.',
      zh: '各位置共享参数，参数个数不变，而计算量约变为原来的四倍。',
    },
  },
  solution: {
    en: 'One kernel as it is, at all positions: that gives parameters independent of the image size, and with stride 1 equivariance away from the border. Pooling has no weights.',
    zh: '同一个卷积核不经旋转，用于所有位置，所以参数个数与图像尺寸无关，步幅为 1 时具有平移等变性（边界附近除外）。池化没有权重。',
  },
};
