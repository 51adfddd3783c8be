import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'drawbacks',
  points: ['parameters', 'sharing', 'overfitting', 'structure', 'fixed'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Drawbacks of fully connected networks', zh: '全连接网络的缺点' },
  question: {
    en: 'Name five drawbacks of a fully connected network on images, and what a convolution does instead.',
    zh: '简述用全连接网络处理图像的五个缺点，并说明卷积层是如何改进的。',
  },
  points: {
    parameters: {
      en: String.raw`Parameters: $(W^2C+1)\,n$, growing with the area of the image; a convolution has $(K^2C+1)\,C_\text{out}$ at any size.`,
      zh: String.raw`参数过多，共 $(W^2C+1)\,n$ 个，随图像面积增长；卷积层为 $(K^2C+1)\,C_\text{out}$ 个，与图像尺寸无关。`,
    },
    sharing: {
      en: 'No sharing: a pattern learned in one place is not recognized in another; a convolution uses one kernel everywhere.',
      zh: '没有参数共享，在一处学到的模式不能用于另一处；卷积层在所有位置使用同一个卷积核。',
    },
    overfitting: {
      en: 'Overfitting: many parameters need many samples; locality and sharing shrink the function family.',
      zh: '容易过拟合，参数多，需要的样本也多；局部连接和参数共享缩小了函数族。',
    },
    structure: {
      en: 'Spatial structure is not exploited: neighbors mean nothing, no translation equivariance; a convolution is local and equivariant (stride 1, away from the border).',
      zh: '没有利用空间结构，不区分相邻与不相邻的像素，没有平移等变性；卷积采用局部连接，步幅为 1 时具有平移等变性（边界附近除外）。',
    },
    fixed: {
      en: 'The input size is fixed by the weight matrix; a kernel slides over any size.',
      zh: '输入尺寸由权重矩阵固定；卷积核可以在任意尺寸的图像上滑动。',
    },
  },
  solution: {
    en: String.raw`Five drawbacks, for an image of $W\times W$ pixels with *C* channels and a layer of *n* units: $(W^2C+1)\,n$ parameters, growing with the area; no parameter sharing, so a pattern must be learned at each place; a high risk of overfitting with few samples; spatial structure not exploited (position is not lost: each weight has one), no translation equivariance; a fixed input size. A convolution is local and uses each $K\times K$ kernel everywhere: $(K^2C+1)\,C_\text{out}$ parameters for $C_\text{out}$ output channels, a smaller function family, any input size, equivariant with stride 1 away from the border.`,
    zh: String.raw`设图像为 $W\times W$ 像素、*C* 个通道，全连接层有 *n* 个神经元。五个缺点是：（1）参数过多，共 $(W^2C+1)\,n$ 个，随图像面积增长；（2）没有参数共享，同一模式在每个位置都要重新学习；（3）样本少时容易过拟合；（4）没有利用空间结构，不具有平移等变性（位置信息并未丢失，每个权重对应一个位置）；（5）输入尺寸固定。卷积层采用局部连接和参数共享，卷积核为 $K\times K$、输出 $C_\text{out}$ 个通道时，参数为 $(K^2C+1)\,C_\text{out}$ 个，函数族较小，可用于不同尺寸的输入，步幅为 1 时具有平移等变性（边界附近除外）。`,
  },
};
