import { trueFalse } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = trueFalse({
  section: 'capacity',
  statements: {
    'learning-rate': {
      isTrue: false,
      see: () => ({ demo: 'lr-sweep', set: { learningRate: 0.001 } }),
      pitfall: 'E1.3',
    },
    deeper: {
      isTrue: false,
      see: () => ({ demo: 'param-count', set: { sizes: [784, 128, 128, 128, 10] } }),
      pitfall: 'E1.7',
    },
    batch: { isTrue: false, see: () => ({ demo: 'capacity-table' }), pitfall: 'E1.6' },
    affine: { isTrue: true, see: () => ({ demo: 'param-count', set: { sizes: [784, 10] } }) },
    kernel: {
      isTrue: true,
      see: () => ({ demo: 'param-count', set: { kernelSize: 5 } }),
    },
    decay: { isTrue: true, see: () => ({ demo: 'capacity-table' }) },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Claims about capacity', zh: '关于容量的说法' },
  question: { en: 'True or false?', zh: '判断下列说法是否正确。' },
  statements: {
    'learning-rate': {
      en: 'A well-tuned learning rate enlarges the family of functions that the model can represent.',
      zh: '学习率调得合适，模型能表示的函数族就会变大。',
    },
    deeper: {
      en: 'Of two fully connected networks with the same inputs and outputs, the deeper one has more parameters.',
      zh: '输入、输出相同的两个全连接网络，较深的一个参数一定更多。',
    },
    batch: {
      en: 'The batch size changes the representational capacity of a network.',
      zh: '批量大小会改变网络的表示容量。',
    },
    affine: {
      en: 'A model with more parameters can have exactly the same family of functions as one with fewer.',
      zh: '参数多的模型与参数少的模型，函数族可以完全相同。',
    },
    kernel: {
      en: 'A layer with 5×5 kernels can represent every function of a 3×3 layer with the same channels and stride 1, if padding keeps the size of the image.',
      zh: '在通道数相同、步幅为 1、填充使图像尺寸不变的条件下，5×5 卷积层能表示 3×3 卷积层的全部函数。',
    },
    decay: {
      en: 'A larger weight-decay coefficient lowers the effective capacity and leaves the representational capacity as it is.',
      zh: '增大权重衰减系数会降低有效容量，而表示容量不变。',
    },
  },
  why: {
    'learning-rate': {
      en: 'The family is fixed by the architecture. A good rate gets training nearer to what was representable before.',
      zh: '函数族由网络结构决定。合适的学习率只是使训练更接近原本就能表示的函数。',
    },
    deeper: {
      en: '784-128-128-128-10 has 134 794 parameters, 784-256-10 has 203 530.',
      zh: '784-128-128-128-10 有 134 794 个参数，784-256-10 则有 203 530 个。',
    },
    batch: {
      en: 'It changes the noise of the gradient and the number of updates, not the family.',
      zh: '批量大小改变梯度噪声和更新次数，不改变函数族。',
    },
    affine: {
      en: 'Without activation functions 784-256-10 represents the affine maps, all of which 784-10 has too.',
      zh: '没有激活函数时，784-256-10 只能表示仿射映射，而 784-10 能表示同样的全部映射。',
    },
    kernel: {
      en: 'Set the outer ring of the 5×5 kernel to 0.',
      zh: '把 5×5 卷积核最外一圈取为 0 即可。',
    },
    decay: {
      en: 'All functions are still in the family, but those with large weights cost more, so training prefers others.',
      zh: '函数族中的函数都还在，但权重大的函数代价更高，训练偏好其他函数。',
    },
  },
  solution: {
    en: 'Architecture (depth, width, kernel) fixes the representational capacity. Learning rate, momentum and batch size act on optimization, drop probability and weight decay on regularization; both limit the effective capacity. The number of parameters is neither.',
    zh: '表示容量由网络结构（深度、宽度、卷积核）决定。学习率、动量和批量大小影响优化，丢弃概率和权重衰减系数影响正则化，两者都限制有效容量。参数个数不等于容量。',
  },
};
