import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'six-losses',
  points: ['margin', 'surrogate', 'perceptron', 'logistic', 'svm', 'support', 'squared'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Compare three linear classifiers', zh: '比较三种线性分类器' },
  question: {
    en: 'Write down labels, loss and training of perceptron, logistic regression and SVM, and compare the losses. Why is the 0/1 loss not minimized itself? What is wrong with the squared loss?',
    zh: '写出感知机、逻辑回归与支持向量机的标签约定、损失函数和训练方法，并比较各种损失。为什么不直接最小化 0-1 损失？平方损失有什么问题？',
  },
  points: {
    margin: {
      en: String.raw`Labels ±1, margin $m=yz$ with $z=w^\top x+b$; right if $m\gt0$.`,
      zh: String.raw`标签取 ±1，间隔 $m=yz$，其中 $z=w^\top x+b$，$m\gt0$ 表示分类正确。`,
    },
    surrogate: {
      en: 'The 0/1 loss has derivative 0 wherever it exists and is not convex: convex surrogates.',
      zh: '0-1 损失在可导处导数都为 0，且非凸，所以改用凸的替代损失。',
    },
    perceptron: {
      en: String.raw`Perceptron $\max(0,-m)$, SGD: only mistakes move *w* by $\eta yx$; not unique, $w=0$, $b=0$ is a minimum.`,
      zh: String.raw`感知机损失 $\max(0,-m)$，用随机梯度下降训练，只有误分类样本引起更新 $\eta yx$，解不唯一，$w=0$、$b=0$ 也是极小值点。`,
    },
    logistic: {
      en: String.raw`Logistic $\ln(1+e^{-m})$, gradient descent or Newton: every sample pulls, right ones less; probabilities.`,
      zh: String.raw`对数损失 $\ln(1+e^{-m})$，用梯度下降或牛顿法训练，所有样本都有梯度，分类正确的样本梯度较小，模型能输出概率。`,
    },
    svm: {
      en: String.raw`SVM $\frac12\lVert w\rVert^2+C\sum_i\max(0,1-m_i)$: margin 1 and short *w* make the distance large; quadratic programming, for instance SMO.`,
      zh: String.raw`支持向量机最小化 $\frac12\lVert w\rVert^2+C\sum_i\max(0,1-m_i)$，要求间隔达到 1 且 *w* 尽量短，使到边界的距离尽量大。这是二次规划问题，可用 SMO 求解。`,
    },
    support: {
      en: String.raw`Only samples with $m\le1$ can be support vectors.`,
      zh: String.raw`只有 $m\le1$ 的样本才可能是支持向量。`,
    },
    squared: {
      en: String.raw`The squared loss $(1-m)^2$ also punishes right samples with $m\gt1$.`,
      zh: String.raw`平方损失 $(1-m)^2$ 连分类正确且 $m\gt1$ 的样本也惩罚。`,
    },
  },
  solution: {
    en: String.raw`Labels are ±1, the margin is $m=y(w^\top x+b)$, positive for a right sample. The 0/1 loss $1[m\le0]$ gives no gradient and is not convex, so a convex surrogate is minimized. Perceptron: $\max(0,-m)$ by SGD, $w\leftarrow w+\eta yx$ and $b\leftarrow b+\eta y$ on mistakes only; $w=0$, $b=0$ and every separating line are minima. Logistic regression: $\ln(1+e^{-m})$ by gradient descent or Newton's method; every sample pulls, right ones less and less, and $\sigma(w^\top x+b)$ is the probability of the label 1. SVM: $\frac12\lVert w\rVert^2+C\sum_i\max(0,1-m_i)$ with $C\gt0$, a convex quadratic program solved for instance by SMO; margin 1 lies at the distance $1/\lVert w\rVert$ from the boundary, and a short *w* makes it large; only samples with $m\le1$ can be support vectors. The squared loss $(1-m)^2$ pulls right samples with $m\gt1$ back.`,
    zh: String.raw`标签取 ±1，间隔 $m=y(w^\top x+b)$，$m\gt0$ 表示分类正确。0-1 损失 $1[m\le0]$ 在可导处导数为 0，且非凸，所以改为最小化凸的替代损失。感知机损失为 $\max(0,-m)$，用随机梯度下降训练，只对误分类样本更新 $w\leftarrow w+\eta yx$、$b\leftarrow b+\eta y$，$w=0$、$b=0$ 以及任何能够分开两类的直线都是极小值点。逻辑回归的损失为 $\ln(1+e^{-m})$，用梯度下降或牛顿法训练，所有样本都有梯度，分类正确的样本梯度较小，并由 $\sigma(w^\top x+b)$ 给出标签为 1 的概率。支持向量机最小化 $\frac12\lVert w\rVert^2+C\sum_i\max(0,1-m_i)$（$C\gt0$），这是凸二次规划问题，可用 SMO 求解。间隔为 1 处到边界的距离为 $1/\lVert w\rVert$，*w* 越短，该距离越大。只有 $m\le1$ 的样本才可能是支持向量。平方损失 $(1-m)^2$ 则会使分类正确且 $m\gt1$ 的样本的间隔减小。`,
  },
};
