import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { standardizedConditionNumber } from '../../../src/math/scaling/correlation';

export const exercise = numeric({
  section: 'why',
  params: { rho: oneOf(-0.9, -0.8, -0.6, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95) },
  spots: ({ rho }) => ({ size: Math.abs(rho) }),
  solve: ({ rho }) => standardizedConditionNumber(rho),
  see: () => ({ demo: 'gd-scaling', set: { scaling: 'zScore' } }),
  slips: {
    circles: { value: () => 1, see: () => ({ demo: 'gd-scaling', set: { scaling: 'whitened' } }) },
    // For ρ < 0 it is what (1 + ρ)/(1 − ρ) gives.
    'upside-down': ({ rho }) => 1 / standardizedConditionNumber(rho),
    'one-eigenvalue': ({ rho }) => 1 / (1 - Math.abs(rho)),
    largest: ({ rho }) => 1 + Math.abs(rho),
    determinant: ({ rho }) => 1 / (1 - rho * rho),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'What standardizing leaves', zh: '标准化之后的条件数' },
  question: {
    en: 'Two features with correlation *ρ* = {rho} are standardized; a linear model with bias is fitted by least squares. What is the condition number of the Hessian?',
    zh: '两个特征的相关系数为 *ρ* = {rho}，都已标准化。用最小二乘拟合带偏置的线性模型，求海森矩阵的条件数。',
  },
  solution: {
    en: String.raw`The Hessian has the rows $(1,\rho,0)$, $(\rho,1,0)$, $(0,0,1)$ and the eigenvalues $1\pm\rho$ and 1:

$$
\kappa=\frac{1+|\rho|}{1-|\rho|}=\frac{1+\spot{size}}{1-\spot{size}}\approx\spot{answer}
$$`,
    zh: String.raw`海森矩阵的三行为 $(1,\rho,0)$、$(\rho,1,0)$、$(0,0,1)$，特征值为 $1\pm\rho$ 和 1：

$$
\kappa=\frac{1+|\rho|}{1-|\rho|}=\frac{1+\spot{size}}{1-\spot{size}}\approx\spot{answer}
$$`,
  },
  slips: {
    circles: {
      en: 'Equal variances are not enough: with correlation the contours are still ellipses. Whitening gives 1.',
      zh: '只有方差相等还不够，特征相关时等高线仍是椭圆。白化之后条件数才是 1。',
    },
    'upside-down': {
      en: String.raw`The condition number is the largest eigenvalue divided by the smallest, so at least 1. For $\rho<0$ the largest is $1-\rho$: hence the bars in $|\rho|$.`,
      zh: String.raw`条件数是最大特征值与最小特征值之比，不小于 1。$\rho<0$ 时最大特征值是 $1-\rho$，所以公式中要取 $|\rho|$。`,
    },
    'one-eigenvalue': {
      en: String.raw`The largest eigenvalue is $1+|\rho|$, not 1.`,
      zh: String.raw`最大特征值是 $1+|\rho|$，不是 1。`,
    },
    largest: {
      en: String.raw`This is the largest eigenvalue. The smallest is $1-|\rho|$, not 1.`,
      zh: String.raw`这是最大特征值。最小特征值是 $1-|\rho|$，不是 1。`,
    },
    determinant: {
      en: String.raw`$1-\rho^2$ is the product of the two eigenvalues. The condition number is their ratio.`,
      zh: String.raw`$1-\rho^2$ 是两个特征值之积，条件数是两者之比。`,
    },
  },
};
