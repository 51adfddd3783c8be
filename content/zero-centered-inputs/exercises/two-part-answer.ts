import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'same-sign',
  points: ['gradient', 'same-sign', 'zigzag', 'batch', 'hessian', 'slow', 'remedy'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The whole answer, in two parts', zh: '两方面的完整解答' },
  question: {
    en: 'A neuron is trained by gradient descent. Explain in two parts, signs and conditioning, why it converges more slowly if its inputs are always positive than if they have mean 0. Say where the first argument no longer holds.',
    zh: '用梯度下降训练一个神经元。从梯度的符号和条件数两方面说明，为什么输入恒为正时的收敛速度比输入为零均值时慢，并指出前一方面的局限。',
  },
  points: {
    gradient: {
      en: String.raw`$\partial L/\partial w_i=\delta x_i$ with $\delta=\partial L/\partial z$, common to all weights of the neuron.`,
      zh: String.raw`写出 $\partial L/\partial w_i=\delta x_i$，其中 $\delta=\partial L/\partial z$ 为该神经元各权重所共有。`,
    },
    'same-sign': {
      en: 'Positive inputs: all components have the sign of *δ*; all weights rise together or fall together.',
      zh: '输入为正时各分量都与 *δ* 同号，权重只能同时增大或同时减小。',
    },
    zigzag: {
      en: 'If some weights must rise and others fall, the path zigzags and needs more steps; inputs with mean 0 have both signs.',
      zh: '若有的权重需要增大、有的需要减小，更新路径就呈之字形，步数增多；零均值的输入有正有负，没有这一限制。',
    },
    batch: {
      en: 'Limit: strict for one sample only; in a batch *δ* may have both signs.',
      zh: '局限是只对单个样本严格成立，批量中的 *δ* 可能有正有负。',
    },
    hessian: {
      en: String.raw`Linear neuron, squared error: $H=E[xx^\top]=\Sigma+\boldsymbol\mu\boldsymbol\mu^\top$; the mean enlarges an eigenvalue, $\kappa=1+d\mu^2/\sigma^2$ for $\Sigma=\sigma^2I$.`,
      zh: String.raw`对线性神经元和平方误差，$H=E[xx^\top]=\Sigma+\boldsymbol\mu\boldsymbol\mu^\top$，均值使一个特征值变大；$\Sigma=\sigma^2I$ 时 $\kappa=1+d\mu^2/\sigma^2$。`,
    },
    slow: {
      en: String.raw`The large eigenvalue limits *η*, so the other directions creep: best factor $\frac{\kappa-1}{\kappa+1}$.`,
      zh: String.raw`最大特征值限制了学习率，其余方向收敛缓慢，每步的最优收敛因子为 $\frac{\kappa-1}{\kappa+1}$。`,
    },
    remedy: {
      en: 'Remedy: subtract the mean; zero-centered activations (tanh) or normalization in hidden layers.',
      zh: '对策是输入去均值，隐藏层使用零均值的激活函数（如 tanh）或归一化。',
    },
  },
  solution: {
    en: String.raw`(1) $\partial L/\partial w_i=\delta x_i$ with the same $\delta=\partial L/\partial z$ for all weights of the neuron. If all inputs are positive, all components have the sign of *δ*, and a sample moves all weights up or all down. Weights that must part can do so only in a zigzag, in more steps. Inputs of mean 0 have both signs. This is strict for one sample; in a batch *δ* may have both signs. (2) For a linear neuron with half the squared error the Hessian is $\Sigma+\boldsymbol\mu\boldsymbol\mu^\top$, with the covariance matrix $\Sigma$ and the mean $\boldsymbol\mu$ of the inputs. For $\Sigma=\sigma^2I$ and $d\ge2$ inputs of mean $\mu$ its condition number *κ* is $1+d\mu^2/\sigma^2$ instead of 1. The largest eigenvalue limits the learning rate *η*, so the other directions creep: even with the best *η* the error in the worst direction shrinks only by the factor $\frac{\kappa-1}{\kappa+1}$ a step. So center the inputs, and prefer tanh or normalization in hidden layers.`,
    zh: String.raw`（1）符号方面，$\partial L/\partial w_i=\delta x_i$，其中 $\delta=\partial L/\partial z$ 为该神经元各权重所共有。输入全为正时，各分量都与 *δ* 同号，一个样本使所有权重同时增大或同时减小。变化方向相反的权重只能沿之字形到达最优值，步数增多。零均值的输入有正有负，没有这一限制。这一论证只对单个样本严格成立，批量中的 *δ* 可能有正有负。（2）条件数方面，对线性神经元和平方误差的一半，海森矩阵为 $\Sigma+\boldsymbol\mu\boldsymbol\mu^\top$，其中 $\Sigma$ 为输入的协方差矩阵，$\boldsymbol\mu$ 为均值向量。当 $\Sigma=\sigma^2I$、$d\ge2$ 个输入的均值都是 $\mu$ 时，条件数 *κ* 由 1 变为 $1+d\mu^2/\sigma^2$。最大特征值限制了学习率，其余方向收敛缓慢，即使取最优学习率，在最不利的方向上误差每步也只能缩小到原来的 $\frac{\kappa-1}{\kappa+1}$。所以输入应去均值，隐藏层宜用 tanh 或归一化。`,
  },
};
