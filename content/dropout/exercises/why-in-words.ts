import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'why',
  points: ['ensemble', 'one-pass', 'adaptation', 'penalty', 'weights', 'price'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Why dropout helps, three explanations', zh: '丢弃法减轻过拟合的三种解释' },
  question: {
    en: 'Explain in three ways why dropout reduces overfitting. Say what evaluation computes, what happens to the weights, and what dropout costs.',
    zh: '从三个角度解释丢弃法为什么能减轻过拟合，并说明评估时计算的是什么、权重如何变化、丢弃法有什么代价。',
  },
  points: {
    ensemble: {
      en: 'Ensemble: $2^n$ sub-networks that share weights; each step trains those it draws. Averaging models whose errors differ lowers the variance.',
      zh: '集成：共享权重的 $2^n$ 个子网络，每步只训练抽中的子网络。对误差不完全相关的模型取平均，可降低方差。',
    },
    'one-pass': {
      en: 'Evaluation does not vote: one pass with all units stands for the average (exactly the normalized geometric mean for a single logistic or softmax layer, else an approximation).',
      zh: '评估时不投票，而是用全部神经元的一次前向传播代替平均（对单层 logistic 或 softmax 模型恰好是归一化几何平均，否则是近似）。',
    },
    adaptation: {
      en: 'Less co-adaptation: a partner may be missing, so features must be useful in many contexts.',
      zh: '减轻共适应：与之配合的神经元可能被丢弃，所以必须学习在多种组合下都有用的特征。',
    },
    penalty: {
      en: String.raw`Noise as a penalty: in linear regression the expected error gains $\frac{1-q}q\sum_jw_j^2\lVert X_j\rVert^2$, an L2 penalty scaled by the data.`,
      zh: String.raw`噪声相当于惩罚项：线性回归的期望误差增加 $\frac{1-q}q\sum_jw_j^2\lVert X_j\rVert^2$，即由数据缩放的 L2 正则化。`,
    },
    weights: {
      en: 'The penalized sum shrinks, not every weight; the classic form stores 1/*q* times the effective weights.',
      zh: '减小的是惩罚项的总和，并非每个权重；经典形式存储的权重是有效权重的 1/*q* 倍。',
    },
    price: {
      en: 'Price: noisier gradients and usually slower training; too much dropout underfits.',
      zh: '代价：梯度噪声增大，训练通常变慢；丢弃过多则欠拟合。',
    },
  },
  solution: {
    en: String.raw`Every mask is one of $2^n$ sub-networks with shared weights; a step trains those it draws. Averaging models whose errors differ lowers the variance, and one pass with all units stands for the average (exact as normalized geometric mean for one logistic or softmax layer, else approximate). Units can't rely on particular partners, so co-adaptation falls. In linear regression the noise is the penalty $\frac{1-q}q\sum_jw_j^2\lVert X_j\rVert^2$: the sum shrinks, not every weight, and the classic form stores 1/*q* times the effective weights. The price is noisier, usually slower training, and underfitting if too much is dropped.`,
    zh: String.raw`每个掩码对应一个子网络，共 $2^n$ 个，共享权重，每步只训练抽中的子网络。对误差不完全相关的模型取平均可降低方差，评估时用全部神经元的一次前向传播代替平均（对单层 logistic 或 softmax 模型恰好是归一化几何平均，否则是近似）。神经元不能依赖特定的其他神经元，共适应因此减轻。在线性回归中，噪声相当于惩罚项 $\frac{1-q}q\sum_jw_j^2\lVert X_j\rVert^2$，减小的是总和，而不是每个权重；经典形式存储的权重是有效权重的 1/*q* 倍。代价是梯度噪声增大，训练通常变慢，丢弃过多则欠拟合。`,
  },
};
