import { derivation } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = derivation({
  section: 'penalty',
  steps: ['masked', 'mean', 'split', 'variance', 'sum'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'From noise to a penalty', zh: '由噪声推导惩罚项' },
  question: {
    en: 'Put the steps in order that turn inverted dropout of the inputs of a linear regression into an L2 penalty.',
    zh: '将下列步骤排序，说明对线性回归的输入使用反向丢弃法相当于 L2 正则化。',
  },
  steps: {
    masked: {
      en: String.raw`The masked prediction of sample *i* is $\hat y_i=\frac1q\sum_jx_{ij}m_{ij}w_j$.`,
      zh: String.raw`样本 *i* 带掩码的预测值为 $\hat y_i=\frac1q\sum_jx_{ij}m_{ij}w_j$。`,
    },
    mean: {
      en: String.raw`From $E[m_{ij}]=q$ its mean is $x_i^\top w$.`,
      zh: String.raw`由 $E[m_{ij}]=q$，其均值为 $x_i^\top w$。`,
    },
    split: {
      en: String.raw`With this mean the expected squared error splits: $E(y_i-\hat y_i)^2=(y_i-x_i^\top w)^2+\operatorname{Var}(\hat y_i)$.`,
      zh: String.raw`利用这个均值，把期望平方误差分解为 $E(y_i-\hat y_i)^2=(y_i-x_i^\top w)^2+\operatorname{Var}(\hat y_i)$。`,
    },
    variance: {
      en: String.raw`The masks are independent, so that variance is $\frac{1-q}q\sum_jx_{ij}^2w_j^2$.`,
      zh: String.raw`掩码相互独立，所以上式中的方差为 $\frac{1-q}q\sum_jx_{ij}^2w_j^2$。`,
    },
    sum: {
      en: String.raw`Summed over the samples this is $\frac{1-q}q\sum_jw_j^2\lVert X_j\rVert^2$, added to $\lVert y-Xw\rVert^2$.`,
      zh: String.raw`对样本求和，得到 $\lVert y-Xw\rVert^2$ 加上 $\frac{1-q}q\sum_jw_j^2\lVert X_j\rVert^2$。`,
    },
  },
  solution: {
    en: 'An expected squared error is the squared error of the mean plus the variance; independent masks make the variance a weighted sum of squared weights.',
    zh: '期望平方误差等于均值的平方误差加上方差，而掩码相互独立，方差就是权重平方的加权和。',
  },
};
