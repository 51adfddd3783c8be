import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';
import { classBoundaries } from '../../../src/math/generative/two-gaussian-classes';

export const exercise = formula({
  section: 'lda',
  variables: {
    mu_1: between(2, 5),
    mu_0: between(-2, 1),
    sigma: between(0.5, 2),
    p: between(0.05, 0.95),
  },
  letters: { mu_1: 'μ_1', mu_0: 'μ_0', sigma: 'σ' },
  answer: ({ mu_1, mu_0, sigma, p }) =>
    classBoundaries(
      { mean: mu_1, standardDeviation: sigma, prior: p },
      { mean: mu_0, standardDeviation: sigma, prior: 1 - p },
    )[0] ?? Number.NaN,
  key: '(mu_1+mu_0)/2+sigma^2/(mu_1-mu_0)*ln((1-p)/p)',
  slips: {
    'prior-left-out': {
      value: ({ mu_1, mu_0 }) => (mu_1 + mu_0) / 2,
      see: () => ({ demo: 'goat-sheep', set: { goatPrior: 0.1 } }),
      pitfall: 'E2.18',
    },
    'wrong-way': ({ mu_1, mu_0, sigma, p }) =>
      (mu_1 + mu_0) / 2 - (sigma ** 2 / (mu_1 - mu_0)) * Math.log((1 - p) / p),
    'not-squared': ({ mu_1, mu_0, sigma, p }) =>
      (mu_1 + mu_0) / 2 + (sigma / (mu_1 - mu_0)) * Math.log((1 - p) / p),
    'distance-left-out': ({ mu_1, mu_0, sigma, p }) => (mu_1 + mu_0) / 2 + sigma ** 2 * Math.log((1 - p) / p),
    weighted: ({ mu_1, mu_0, p }) => p * mu_1 + (1 - p) * mu_0,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The boundary with unequal priors', zh: '先验不等时的边界' },
  question: {
    en: String.raw`In one dimension class 1 is $N(\mu_1,\sigma^2)$ with prior *p*, class 0 is $N(\mu_0,\sigma^2)$ with prior $1-p$, and $\mu_1>\mu_0$. At which *x* are both posteriors equal? Write it in $\mu_1$, $\mu_0$, *σ* and *p*.`,
    zh: String.raw`一维情形下，类别 1 服从 $N(\mu_1,\sigma^2)$，先验为 *p*，类别 0 服从 $N(\mu_0,\sigma^2)$，先验为 $1-p$，$\mu_1>\mu_0$。*x* 取多少时两类的后验概率相等？请用 $\mu_1$、$\mu_0$、*σ* 和 *p* 写出。`,
  },
  solution: {
    en: String.raw`Set the log-odds to 0. The squares of *x* cancel, since the variances are equal:

$$
\ln\frac p{1-p}+\frac{\mu_1-\mu_0}{\sigma^2}\Big(x-\frac{\mu_1+\mu_0}2\Big)=0
$$

Solve for *x*. A rare class 1 (*p* < ½) makes the logarithm positive and moves the boundary towards $\mu_1$: its region shrinks.`,
    zh: String.raw`令对数几率为 0。方差相等，*x* 的平方项抵消：

$$
\ln\frac p{1-p}+\frac{\mu_1-\mu_0}{\sigma^2}\Big(x-\frac{\mu_1+\mu_0}2\Big)=0
$$

解出 *x*。类别 1 较少（*p* < ½）时，式中的对数 $\ln\frac{1-p}p$ 为正，边界移向 $\mu_1$，类别 1 的区域缩小。`,
  },
  slips: {
    'prior-left-out': {
      en: 'This compares the likelihoods only. It is right for equal priors, *p* = ½.',
      zh: '这里只比较了似然，只有先验相等、*p* = ½ 时才成立。',
    },
    'wrong-way': {
      en: 'The boundary moves the other way: the more frequent class gets the larger region.',
      zh: '移动方向反了，较多的一类应得到较大的区域。',
    },
    'not-squared': {
      en: String.raw`The exponents contain the variance $\sigma^2$, not the standard deviation.`,
      zh: String.raw`指数中是方差 $\sigma^2$。`,
    },
    'distance-left-out': {
      en: String.raw`The log-odds rise with the slope $(\mu_1-\mu_0)/\sigma^2$, so the logarithm is divided by the distance of the means, too.`,
      zh: String.raw`对数几率随 *x* 变化的系数是 $(\mu_1-\mu_0)/\sigma^2$，所以还要除以均值之差。`,
    },
    weighted: {
      en: 'This is the mean of all data, not the place where the weighted densities cross.',
      zh: '这是全部数据的均值，不是加权密度相等的位置。',
    },
  },
};
