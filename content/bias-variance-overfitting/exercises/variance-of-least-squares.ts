import { single } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'decomposition',
  params: { parameters: oneOf(2, 4, 5), factor: oneOf(5, 10) },
  spots: ({ parameters, factor }) => ({
    samples: parameters * factor,
    rest: parameters * factor - parameters,
  }),
  see: ({ parameters, factor }) => ({
    demo: 'bias-variance',
    set: { degree: parameters - 1, samples: parameters * factor },
  }),
  options: { share: 'right', residual: 'wrong', 'one-mean': 'wrong', inverse: 'wrong' },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Variance of a least-squares fit', zh: '最小二乘拟合的方差' },
  question: {
    en: String.raw`A linear regression with $p=\spot{parameters}$ columns (full rank) is fitted to $n=\spot{samples}$ targets with independent noise of variance $\sigma^2$. What is the variance of the fitted values, averaged over the training inputs?`,
    zh: String.raw`线性回归的设计矩阵有 $p=\spot{parameters}$ 列（列满秩），用 $n=\spot{samples}$ 个目标值拟合，噪声相互独立、方差为 $\sigma^2$。各训练输入处拟合值的方差，平均为多少？`,
  },
  options: {
    share: {
      en: String.raw`$\frac{\spot{parameters}}{\spot{samples}}\sigma^2$`,
      zh: String.raw`$\frac{\spot{parameters}}{\spot{samples}}\sigma^2$`,
    },
    residual: {
      en: String.raw`$\frac{\spot{rest}}{\spot{samples}}\sigma^2$`,
      zh: String.raw`$\frac{\spot{rest}}{\spot{samples}}\sigma^2$`,
    },
    'one-mean': {
      en: String.raw`$\frac1{\spot{samples}}\sigma^2$`,
      zh: String.raw`$\frac1{\spot{samples}}\sigma^2$`,
    },
    inverse: {
      en: String.raw`$\frac{\spot{samples}}{\spot{parameters}}\sigma^2$`,
      zh: String.raw`$\frac{\spot{samples}}{\spot{parameters}}\sigma^2$`,
    },
  },
  why: {
    residual: {
      en: 'That is the share of the noise that is left in the residuals, not the share that went into the fit. In the picture *σ*² is the noise variance, and polynomials with this many coefficients scatter far less.',
      zh: '这是留在残差中的噪声，而不是进入拟合值的噪声。图中 *σ*² 为噪声方差，系数个数相同的多项式，离散程度要小得多。',
    },
    'one-mean': {
      en: 'That is the variance of a single mean, a model with one parameter. Each further parameter fits its share of the noise too.',
      zh: '这是单个均值（只有一个参数的模型）的方差。每增加一个参数，就多拟合一份噪声。',
    },
    inverse: {
      en: 'Then more samples would make the fit less certain. They make it more certain.',
      zh: '照此，样本越多，拟合就越不确定，而实际恰好相反。',
    },
  },
  solution: {
    en: String.raw`The fitted values are $Hy$ with the hat matrix $H$, a projection onto $p$ dimensions. Their variances add up to $\sigma^2\operatorname{tr}(HH^\top)=\sigma^2\operatorname{tr}H=\sigma^2p$; the mean over $n$ inputs is $\frac pn\sigma^2=\frac{\spot{parameters}}{\spot{samples}}\sigma^2$.`,
    zh: String.raw`拟合值为 $Hy$，帽子矩阵 $H$ 是到 $p$ 维子空间的投影。各拟合值的方差之和为 $\sigma^2\operatorname{tr}(HH^\top)=\sigma^2\operatorname{tr}H=\sigma^2p$，对 $n$ 个输入取平均得 $\frac pn\sigma^2=\frac{\spot{parameters}}{\spot{samples}}\sigma^2$。`,
  },
};
