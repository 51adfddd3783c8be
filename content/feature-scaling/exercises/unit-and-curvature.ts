import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { regressionDescent } from '../../../src/math/scaling/regression-descent';

export const exercise = numeric({
  section: 'why',
  params: { first: oneOf(20, 30, 40, 60), second: oneOf(2, 4, 5) },
  // Four samples with mean 0, these deviations and no correlation; the targets do not matter.
  solve: ({ first, second }) =>
    regressionDescent(
      [
        [first, second],
        [-first, second],
        [first, -second],
        [-first, -second],
      ],
      [1, 0, 0, 0],
    ).conditionNumber,
  slips: {
    'not-squared': ({ first, second }) => first / second,
    fourth: ({ first, second }) => (first / second) ** 4,
    product: ({ first, second }) => first * second,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Units and curvatures', zh: '量纲与曲率' },
  question: {
    en: 'Two uncorrelated features have mean 0 and standard deviations $\\sigma_1$ = {first} and $\\sigma_2$ = {second}. A linear model without bias is fitted by least squares. What is the condition number of the Hessian?',
    zh: '两个互不相关的特征均值为 0，标准差分别为 $\\sigma_1$ = {first} 和 $\\sigma_2$ = {second}。用最小二乘拟合不带偏置的线性模型，求海森矩阵的条件数。',
  },
  solution: {
    en: String.raw`The Hessian is diagonal, with the variances on the diagonal:

$$
\kappa=\Big(\frac{\sigma_1}{\sigma_2}\Big)^2=\Big(\frac{\spot{first}}{\spot{second}}\Big)^2=\spot{answer}
$$`,
    zh: String.raw`海森矩阵是对角矩阵，对角元是方差：

$$
\kappa=\Big(\frac{\sigma_1}{\sigma_2}\Big)^2=\Big(\frac{\spot{first}}{\spot{second}}\Big)^2=\spot{answer}
$$`,
  },
  slips: {
    'not-squared': {
      en: 'The curvatures are the mean squares of the features: the ratio of the deviations is squared.',
      zh: '曲率是特征的均方，所以标准差之比还要平方。',
    },
    fourth: {
      en: 'One square too many: the variances are the eigenvalues.',
      zh: '多平方了一次，方差本身就是特征值。',
    },
    product: { en: 'The condition number is a ratio of eigenvalues.', zh: '条件数是特征值之比，不是乘积。' },
  },
};
