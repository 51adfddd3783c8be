import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'comparison',
  points: ['task', 'model', 'losses', 'likelihood', 'surrogate', 'divergence'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Two regressions compared', zh: '比较线性回归与 softmax 回归' },
  question: {
    en: 'Compare linear regression with softmax regression: task, model, loss, and what is wanted against what is minimized.',
    zh: '从任务、模型、损失以及目标与优化对象几方面，比较线性回归与 softmax 回归。',
  },
  points: {
    task: {
      en: 'Linear regression predicts a real number, softmax regression a class.',
      zh: '线性回归预测连续值，softmax 回归预测类别。',
    },
    model: {
      en: String.raw`$\hat y=w^\top x+b$ against *K* affine functions $z=Wx+b$ followed by softmax; both are a single layer.`,
      zh: String.raw`线性回归为 $\hat y=w^\top x+b$，softmax 回归为 *K* 个仿射函数 $z=Wx+b$ 再加 softmax，两者都是单层模型。`,
    },
    losses: {
      en: String.raw`Squared error $\frac12(\hat y-y)^2$ against cross-entropy $-\sum_ky_k\ln p_k$.`,
      zh: String.raw`损失分别为平方误差 $\frac12(\hat y-y)^2$ 与交叉熵 $-\sum_ky_k\ln p_k$。`,
    },
    likelihood: {
      en: 'Both are maximum likelihood: Gaussian noise with constant variance, categorical label.',
      zh: '两者都是极大似然估计，分别假设方差恒定的高斯噪声与类别分布。',
    },
    surrogate: {
      en: 'Softmax regression wants high accuracy, but that is piecewise constant, with gradient 0 wherever it has one; so cross-entropy is minimized as a surrogate.',
      zh: 'softmax 回归的目标是准确率高，但准确率是分段常数函数，在可导处梯度为 0，所以用交叉熵作替代损失。',
    },
    divergence: {
      en: 'Minimizing cross-entropy minimizes KL, because the entropy of the label distribution does not depend on the weights.',
      zh: '标签分布的熵与权重无关，所以最小化交叉熵等价于最小化 KL 散度。',
    },
  },
  solution: {
    en: String.raw`Linear regression predicts a number by $\hat y=w^\top x+b$ and minimizes the squared error $\frac12(\hat y-y)^2$, maximum likelihood for Gaussian noise of constant variance. Softmax regression predicts a class by *K* affine functions $z=Wx+b$ and softmax, and minimizes the cross-entropy $-\sum_ky_k\ln p_k$, maximum likelihood for a categorical label. Wanted is high accuracy, but accuracy is piecewise constant in the weights and its gradient is 0 wherever it exists, so cross-entropy is the surrogate. Because $H(q,p)=H(q)+\mathrm{KL}(q\Vert p)$ and the entropy $H(q)$ of the label distribution *q* does not depend on the weights, this also minimizes KL. Both models are one layer with a convex loss and the gradient (prediction − target) times input.`,
    zh: String.raw`线性回归用 $\hat y=w^\top x+b$ 预测连续值，最小化平方误差 $\frac12(\hat y-y)^2$，这等价于方差恒定的高斯噪声下的极大似然估计。softmax 回归用 *K* 个仿射函数 $z=Wx+b$ 加 softmax 预测类别，最小化交叉熵 $-\sum_ky_k\ln p_k$，这等价于类别分布下的极大似然估计。分类的目标是准确率高，但准确率是权重的分段常数函数，在可导处梯度为 0，所以用交叉熵作替代损失。由于 $H(q,p)=H(q)+\mathrm{KL}(q\Vert p)$，而标签分布 *q* 的熵 $H(q)$ 与权重无关，最小化交叉熵等价于最小化 KL 散度。两者都是单层模型，损失都是凸的，梯度都是“预测减目标”乘以输入。`,
  },
};
