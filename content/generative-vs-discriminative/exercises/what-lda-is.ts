import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'lda',
  options: {
    form: 'right',
    identical: 'wrong',
    discriminative: { pitfall: 'P12.1' },
    nonlinear: 'wrong',
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'LDA and logistic regression', zh: '线性判别分析与逻辑回归' },
  question: {
    en: 'Which statement on linear discriminant analysis (as a classifier of two classes) and logistic regression is right?',
    zh: '关于线性判别分析（用作二分类器）与逻辑回归，下列说法正确的是哪一项？',
  },
  options: {
    form: {
      en: 'The form of the posterior is the same, the parameters are fitted by different criteria',
      zh: '后验概率的形式相同，参数按不同的准则拟合',
    },
    identical: {
      en: 'They give the same boundary for every data set',
      zh: '对任意数据集，两者的决策边界都相同',
    },
    discriminative: {
      en: 'Both are discriminative, since both have a linear rule',
      zh: '两者的判定规则都是线性的，所以都是判别模型',
    },
    nonlinear: {
      en: 'LDA has a quadratic boundary, since Gaussians contain squares',
      zh: '高斯密度含有平方项，所以线性判别分析的边界是二次的',
    },
  },
  why: {
    identical: {
      en: 'LDA maximizes the joint likelihood, logistic regression the conditional one; an outlier far on its own side, for instance, moves the boundary of LDA much more.',
      zh: '线性判别分析使联合似然最大，逻辑回归使条件似然最大。例如，位于本类一侧、离边界很远的离群点，对线性判别分析边界的影响要大得多。',
    },
    discriminative: {
      en: String.raw`The shape of the rule does not decide. LDA models $p(x\mid y)$ and $p(y)$.`,
      zh: String.raw`归类与判定规则的形状无关，线性判别分析对 $p(x\mid y)$ 与 $p(y)$ 建模。`,
    },
    nonlinear: {
      en: 'With a common covariance the squares cancel.',
      zh: '协方差矩阵相同时，平方项相互抵消。',
    },
  },
  solution: {
    en: String.raw`Both have $p(1\mid x)=\sigma(w^\top x+b)$. LDA computes $w$ and $b$ from estimated means, covariance and priors; logistic regression maximizes $\sum_i\ln p(y_i\mid x_i)$.`,
    zh: String.raw`两者都满足 $p(1\mid x)=\sigma(w^\top x+b)$。线性判别分析由估计的均值、协方差矩阵与先验概率计算 $w$ 和 $b$，逻辑回归则使 $\sum_i\ln p(y_i\mid x_i)$ 最大。`,
  },
};
