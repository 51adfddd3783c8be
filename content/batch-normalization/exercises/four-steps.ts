import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'four-steps',
  points: ['mean', 'variance', 'normalize', 'scale-and-shift', 'axes'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The four steps', zh: '四步公式' },
  question: {
    en: 'Write the four steps with formulas for one feature in training mode. Say over which values the mean is taken in a dense layer and in a convolution.',
    zh: '写出训练模式下批归一化对一个特征的四步公式，并说明全连接层和卷积层各在哪些值上求均值。',
  },
  points: {
    mean: { en: 'The mean with the factor 1/*m*.', zh: '均值，有系数 1/*m*。' },
    variance: {
      en: 'The biased variance, again with 1/*m*.',
      zh: '有偏方差，系数也是 1/*m*。',
    },
    normalize: {
      en: 'The difference from the mean, divided by the root of *σ*² + *ε*; the *ε* stands inside the root.',
      zh: '减去均值，再除以 *σ*² + *ε* 的平方根，*ε* 在根号里面。',
    },
    'scale-and-shift': {
      en: 'Scale and shift, with *γ* and *β* as learned parameters.',
      zh: '缩放与平移，*γ*、*β* 是可学习参数。',
    },
    axes: {
      en: 'Dense: over the samples, for each feature. Convolution: over *N*, *H*, *W*, for each channel.',
      zh: '全连接层的每个特征在各样本上求平均，卷积层的每个通道在 *N*、*H*、*W* 上求平均。',
    },
  },
  solution: {
    en: 'Mean *μ* = (1/*m*) Σ*xᵢ*; biased variance *σ*² = (1/*m*) Σ(*xᵢ* − *μ*)²; normalize, *x̂ᵢ* = (*xᵢ* − *μ*)/√(*σ*² + *ε*), where *ε* > 0 prevents a division by 0; scale and shift, *yᵢ* = *γx̂ᵢ* + *β* with learned *γ* and *β*. In a dense layer the mean goes over the *m* samples, for each feature. In a convolution it goes over *N*, *H* and *W*, for each channel, so that *m* = *NHW*.',
    zh: '（1）均值 *μ* = (1/*m*) Σ*xᵢ*；（2）有偏方差 *σ*² = (1/*m*) Σ(*xᵢ* − *μ*)²；（3）归一化 *x̂ᵢ* = (*xᵢ* − *μ*)/√(*σ*² + *ε*)，*ε* > 0 防止分母为 0；（4）缩放与平移 *yᵢ* = *γx̂ᵢ* + *β*，其中 *γ*、*β* 是可学习参数。全连接层的每个特征在 *m* 个样本上求均值；卷积层的每个通道在 *N*、*H*、*W* 上求均值，此时 *m* = *NHW*。',
  },
};
