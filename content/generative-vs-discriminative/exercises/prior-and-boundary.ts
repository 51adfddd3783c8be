import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'lda',
  see: () => ({ demo: 'lda-logistic', set: { goatPrior: 0.1 } }),
  options: { intercept: 'right', weights: 'wrong', both: 'wrong', nothing: { pitfall: 'E2.18' } },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A new prior', zh: '先验概率改变时的边界' },
  question: {
    en: String.raw`Two Gaussian classes with a common covariance have the boundary $w^\top x+b=0$. The prior of class 1 falls from one half to one tenth, means and covariance stay. What changes?`,
    zh: String.raw`两类服从协方差矩阵相同的高斯分布，决策边界为 $w^\top x+b=0$。类别 1 的先验概率由二分之一降为十分之一，均值与协方差矩阵不变。哪些量会改变？`,
  },
  options: {
    intercept: {
      en: 'Only the intercept $b$: the boundary moves parallel to itself',
      zh: '只有截距 $b$ 改变，边界平行移动',
    },
    weights: { en: 'Only the weights $w$: the boundary turns', zh: '只有权重 $w$ 改变，边界转动' },
    both: { en: 'Both $w$ and $b$', zh: '$w$ 与 $b$ 都改变' },
    nothing: {
      en: 'Nothing: the densities stay the same',
      zh: '都不变，因为类条件密度没有改变',
    },
  },
  why: {
    weights: {
      en: String.raw`$w=\Sigma^{-1}(\mu_1-\mu_0)$ does not contain the prior.`,
      zh: String.raw`$w=\Sigma^{-1}(\mu_1-\mu_0)$ 与先验概率无关。`,
    },
    both: {
      en: String.raw`The prior enters $b$ by $\ln(\pi_1/\pi_0)$; $w$ holds means and covariance alone.`,
      zh: String.raw`先验概率只通过 $\ln(\pi_1/\pi_0)$ 影响 $b$，$w$ 只取决于均值与协方差矩阵。`,
    },
    nothing: {
      en: 'The decision compares density times prior, so the boundary moves towards the class that became rare.',
      zh: '判定时比较的是密度与先验概率的乘积，所以边界会移向变得少见的类别。',
    },
  },
  solution: {
    en: String.raw`$b=-\frac12(\mu_1^\top\Sigma^{-1}\mu_1-\mu_0^\top\Sigma^{-1}\mu_0)+\ln\frac{\pi_1}{\pi_0}$ is the only place of the prior. Here it falls by $\ln9$.`,
    zh: String.raw`先验概率只出现在 $b=-\frac12(\mu_1^\top\Sigma^{-1}\mu_1-\mu_0^\top\Sigma^{-1}\mu_0)+\ln\frac{\pi_1}{\pi_0}$ 中，本题中 $b$ 减小 $\ln9$。`,
  },
};
