import { trueFalse } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = trueFalse({
  section: 'drawbacks',
  statements: {
    same: { isTrue: true, see: () => ({ demo: 'pixel-permutation' }) },
    convolution: {
      isTrue: false,
      see: () => ({ demo: 'pixel-permutation', set: { layer: 'convolution' } }),
    },
    lost: { isTrue: false, see: () => ({ demo: 'pixel-permutation' }), pitfall: 'E4.17' },
    each: false,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Permuted pixels', zh: '置换像素' },
  question: {
    en: 'A network is trained on images by gradient descent. Is this true?',
    zh: '用梯度下降在图像上训练网络。判断下列说法是否正确。',
  },
  statements: {
    same: {
      en: 'One fixed permutation of the pixels of *all* images makes no difference to a fully connected network whose initial first-layer weights are permuted alike.',
      zh: '对**全部**图像的像素作同一个固定的置换，并且第一层的初始权重同样置换，对全连接网络没有影响。',
    },
    convolution: {
      en: 'One fixed permutation of the pixels of all images makes no difference to a network of 3×3 convolutions: its kernels are only permuted.',
      zh: '对全部图像的像素作同一个固定的置换，对 3×3 卷积构成的网络没有影响，只是卷积核同样被置换。',
    },
    lost: {
      en: 'A fully connected unit cannot tell at which position a pixel stands.',
      zh: '全连接神经元无法区分像素的位置。',
    },
    each: {
      en: 'Even if every image is permuted in another way, nothing changes for a fully connected network.',
      zh: '即使每幅图像采用不同的置换，对全连接网络也没有影响。',
    },
  },
  why: {
    same: {
      en: 'A weighted sum does not change if weights and inputs are permuted alike, and neither do the gradients, up to the same permutation.',
      zh: '权重与输入作同样的置换时，加权和不变，梯度也只是同样地置换。',
    },
    convolution: {
      en: 'The nine weights of a kernel belong to places in the *window*, not in the image: in general no permutation of them undoes one of all the pixels.',
      zh: '卷积核的九个权重对应**窗口**中的位置，而不是图像中的位置，一般无法通过置换这九个权重抵消像素的置换。',
    },
    lost: {
      en: 'It has a weight for each position. What it does not use is which positions are neighbors.',
      zh: '每个位置都有各自的权重，没有利用的只是哪些位置相邻。',
    },
    each: {
      en: 'One set of weights can follow one permutation only. With another permutation for each image the position of a pattern is indeed destroyed.',
      zh: '一组权重只能适应一个置换。各图像的置换不同时，图案的位置信息才真正丢失。',
    },
  },
  solution: {
    en: String.raw`$\sum_iw_ix_i$ is the same sum in any order, so a fully connected layer is indifferent to one fixed permutation. A convolution is not: it assumes that neighbors belong together. The layer does know each position, though.`,
    zh: String.raw`$\sum_iw_ix_i$ 与求和次序无关，所以同一个固定的置换对全连接层没有影响。卷积则假设相邻像素有关联，会受影响。不过全连接层的每个权重都对应一个确定的位置，位置信息并未丢失。`,
  },
};
