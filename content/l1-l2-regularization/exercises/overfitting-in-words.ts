import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'generalization',
  points: ['overfitting', 'variance', 'directions', 'bayes', 'condition', 'choice'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Why penalties help against overfitting', zh: '惩罚项为什么能防止过拟合？' },
  question: {
    en: 'Explain why L1 and L2 regularization help against overfitting, whether smaller weights are a simpler model, and how λ is chosen.',
    zh: '说明 L1 与 L2 正则化为什么能够防止过拟合，权重越小模型是否越简单，以及如何选择 λ。',
  },
  points: {
    overfitting: {
      en: 'Overfitting: the noise of one sample is fitted; the weights vary strongly from sample to sample.',
      zh: '过拟合是指模型拟合了样本中的噪声，权重随样本变化很大，即方差大。',
    },
    variance: {
      en: 'The penalty confines the weights (a smaller hypothesis space): in general variance falls and bias rises; the test error falls if variance falls by more than squared bias rises.',
      zh: '惩罚项限制权重，缩小假设空间，一般方差减小、偏差增大；方差的减小量超过偏差平方的增加量时，测试误差下降。',
    },
    directions: {
      en: String.raw`L2 multiplies the component of the optimum along an eigenvector of the Hessian by $h/(h+2\lambda)$: poorly determined directions shrink most. L1 can remove inputs.`,
      zh: String.raw`L2 使最优解在海森矩阵特征方向上的分量乘以 $h/(h+2\lambda)$，数据难以确定的方向缩小得最多；L1 能去掉一部分输入。`,
    },
    bayes: {
      en: 'Bayes: MAP with the prior that weights are near 0.',
      zh: '从贝叶斯角度看，是以权重接近 0 为先验的最大后验估计。',
    },
    condition: {
      en: 'Small weights mean small slopes in a linear model; ReLU layers can be rescaled and batch normalization ignores the scale, so size alone is no measure of complexity.',
      zh: '权重小，只在线性模型中意味着斜率小；ReLU 网络的各层可以缩放，批归一化使输出与权重的大小无关，所以权重的大小不能衡量复杂度。',
    },
    choice: {
      en: 'λ too large underfits; choose it on validation data or by cross-validation (model selection).',
      zh: 'λ 过大会欠拟合，应当用验证集或交叉验证选择（模型选择）。',
    },
  },
  solution: {
    en: String.raw`An overfitted model has fitted the noise of its sample, so its weights have high variance. A penalty confines them (a smaller hypothesis space): in general variance falls and bias rises, and the test error falls if variance falls by more than squared bias rises. L2 multiplies the component along an eigenvector of the Hessian by $h/(h+2\lambda)$, so poorly determined directions shrink most; L1 can remove inputs. As MAP, it is the prior that weights are near 0. Small weights mean small slopes in a linear model; ReLU layers can be rescaled and batch normalization ignores the scale, so size alone is no measure of complexity. λ too large underfits; choose it on validation data.`,
    zh: String.raw`过拟合的模型拟合了样本中的噪声，权重的方差大。惩罚项限制权重，缩小假设空间，一般方差减小、偏差增大，方差的减小量超过偏差平方的增加量时，测试误差下降。L2 使最优解在海森矩阵特征方向上的分量乘以 $h/(h+2\lambda)$，数据难以确定的方向缩小得最多；L1 能去掉一部分输入。从贝叶斯角度看，这是以权重接近 0 为先验的最大后验估计。权重小，只在线性模型中意味着斜率小；ReLU 网络的各层可以缩放，批归一化使输出与权重的大小无关，所以权重的大小不能衡量复杂度。λ 过大会欠拟合，应当用验证集或交叉验证选择。`,
  },
};
