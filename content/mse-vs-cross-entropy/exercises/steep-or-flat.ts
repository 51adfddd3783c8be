import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({ section: 'softmax', points: ['choice', 'steep', 'flat', 'convex'] });

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Steep or flat?', zh: '陡还是平缓？' },
  question: {
    en: 'Which loss do you choose for softmax regression, and where are the gradients of the two losses steep or flat?',
    zh: 'softmax 回归应选用哪种损失？比较两种损失的梯度，说明损失曲面在何处陡、何处平缓。',
  },
  points: {
    choice: {
      en: String.raw`Cross-entropy $-\sum_ky_k\ln p_k$, because it is the negative log-likelihood of the labels.`,
      zh: String.raw`选用交叉熵 $-\sum_ky_k\ln p_k$，即标签的负对数似然，等价于极大似然估计。`,
    },
    steep: {
      en: 'Its gradient by the logits is $p-y$: large as long as the true class has a small probability.',
      zh: '交叉熵对未归一化得分的梯度为 $p-y$，只要真实类别的概率小，梯度就大，损失曲面陡，学习快。',
    },
    flat: {
      en: String.raw`Squared error $\frac12\lVert p-y\rVert^2$ has $J(p-y)$, and $J=\mathrm{diag}(p)-pp^\top$ tends to 0 when softmax is sure of a wrong class: flat, slow.`,
      zh: String.raw`平方误差 $\frac12\lVert p-y\rVert^2$ 的梯度为 $J(p-y)$，softmax 确信错误类别时 $J=\mathrm{diag}(p)-pp^\top$ 趋于 0，梯度接近 0，损失曲面平缓，学习缓慢。`,
    },
    convex: {
      en: 'Cross-entropy is convex in the logits (and in the weights of softmax regression); squared error is not.',
      zh: '交叉熵对未归一化得分是凸的，在 softmax 回归中对权重也是凸的，平方误差不是。',
    },
  },
  solution: {
    en: String.raw`With softmax probabilities *p* and one-hot labels *y*: cross-entropy $-\sum_ky_k\ln p_k$, the negative log-likelihood of the labels. Its gradient by the logits, $p-y$, is large wherever the true class has a small probability: steep. Squared error $\frac12\lVert p-y\rVert^2$ multiplies it by $J=\mathrm{diag}(p)-pp^\top$, which tends to 0 when softmax is sure of a wrong class: the loss is flat there and learning slow. Cross-entropy is convex in the logits and, because they are linear in the weights of softmax regression, in these weights; squared error is not convex.`,
    zh: String.raw`设 *p* 为 softmax 概率，*y* 为独热标签。应选用交叉熵 $-\sum_ky_k\ln p_k$，即标签的负对数似然。交叉熵对未归一化得分的梯度为 $p-y$，真实类别的概率小时梯度就大，损失曲面陡。平方误差 $\frac12\lVert p-y\rVert^2$ 的梯度还要乘以 $J=\mathrm{diag}(p)-pp^\top$，softmax 确信错误类别时 $J$ 趋于 0，梯度接近 0，损失曲面平缓，学习缓慢。交叉熵对未归一化得分是凸的，softmax 回归中得分是权重的线性函数，所以对权重也是凸的，平方误差则不是凸的。`,
  },
};
