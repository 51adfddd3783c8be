import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';

export const exercise = formula({
  section: 'variance',
  variables: {
    a: between(-3, 3),
    b: between(-3, 3),
    s: between(0.5, 3),
    t: between(0.5, 3),
    r: between(-0.9, 0.9),
  },
  letters: { r: 'ρ' },
  answer: ({ a, b, s, t, r }) => a ** 2 * s ** 2 + b ** 2 * t ** 2 + 2 * a * b * r * s * t,
  key: 'a^2*s^2+b^2*t^2+2*a*b*r*s*t',
  slips: {
    'as-if-uncorrelated': { value: ({ a, b, s, t }) => a ** 2 * s ** 2 + b ** 2 * t ** 2, pitfall: 'P03.3' },
    'two-missing': ({ a, b, s, t, r }) => a ** 2 * s ** 2 + b ** 2 * t ** 2 + a * b * r * s * t,
    'factors-not-squared': ({ a, b, s, t, r }) => a * s ** 2 + b * t ** 2 + 2 * a * b * r * s * t,
    'correlation-for-covariance': ({ a, b, s, t, r }) => a ** 2 * s ** 2 + b ** 2 * t ** 2 + 2 * a * b * r,
    'fully-correlated': ({ a, b, s, t }) => (a * s + b * t) ** 2,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Variance of a linear combination', zh: '线性组合的方差' },
  question: {
    en: String.raw`*X* and *Y* have the standard deviations *s* and *t* and the correlation *ρ*. What is $\mathrm{Var}(aX+bY)$? Write it in *a*, *b*, *s*, *t* and *ρ*.`,
    zh: String.raw`*X* 与 *Y* 的标准差为 *s* 和 *t*，相关系数为 *ρ*。求 $\mathrm{Var}(aX+bY)$，用 *a*、*b*、*s*、*t* 和 *ρ* 写出。`,
  },
  solution: {
    en: String.raw`With centered variables the variance is the mean of the square:

$$
\begin{aligned}
E[(aX+bY)^2]={}&a^2E[X^2]+b^2E[Y^2]\\
&+2ab\,E[XY]
\end{aligned}
$$

The last mean is the covariance $\rho st$. It is 0 for uncorrelated variables only; then the variances add up, with squared factors.`,
    zh: String.raw`先减去均值，方差就是平方的均值：

$$
\begin{aligned}
E[(aX+bY)^2]={}&a^2E[X^2]+b^2E[Y^2]\\
&+2ab\,E[XY]
\end{aligned}
$$

最后一个均值是协方差 $\rho st$。只有不相关时协方差才为 0，此时方差相加，系数取平方。`,
  },
  slips: {
    'as-if-uncorrelated': {
      en: 'This holds for uncorrelated variables only. The term with the covariance is missing.',
      zh: '这只在不相关时成立，漏了协方差的一项。',
    },
    'two-missing': {
      en: 'The mixed term of a square has the factor 2.',
      zh: '平方展开的交叉项系数为 2。',
    },
    'factors-not-squared': {
      en: 'A factor comes out of a variance squared.',
      zh: '系数从方差中提出时要平方。',
    },
    'correlation-for-covariance': {
      en: 'The covariance is the correlation times both standard deviations.',
      zh: '协方差等于相关系数乘以两个标准差。',
    },
    'fully-correlated': {
      en: 'This is for *ρ* = 1.',
      zh: '这是 *ρ* = 1 时的结果。',
    },
  },
};
