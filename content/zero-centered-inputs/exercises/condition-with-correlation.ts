import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';

export const exercise = formula({
  section: 'conditioning',
  variables: {
    d: whole(2, 12),
    mu: between(0.3, 3),
    sigma: between(0.5, 3),
    rho: between(0.05, 0.9),
  },
  letters: { mu: 'μ', sigma: 'σ', rho: 'ρ' },
  answer: ({ d, mu, sigma, rho }) => 1 + (d * (rho * sigma ** 2 + mu ** 2)) / (sigma ** 2 * (1 - rho)),
  key: '1+d*(rho*sigma^2+mu^2)/(sigma^2*(1-rho))',
  slips: {
    'mean-left-out': ({ d, rho }) => 1 + (d * rho) / (1 - rho),
    'correlation-left-out': ({ d, mu, sigma }) => 1 + (d * mu ** 2) / sigma ** 2,
    'correlation-below-only': ({ d, mu, sigma, rho }) => 1 + (d * mu ** 2) / (sigma ** 2 * (1 - rho)),
    'correlation-above-only': ({ d, mu, sigma, rho }) => 1 + (d * (rho * sigma ** 2 + mu ** 2)) / sigma ** 2,
    'largest-eigenvalue': ({ d, mu, sigma, rho }) =>
      sigma ** 2 * (1 - rho) + d * (rho * sigma ** 2 + mu ** 2),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Mean and correlation together', zh: '均值与相关性的共同影响' },
  question: {
    en: String.raw`A linear neuron without bias has $d\ge2$ inputs, all with mean *μ* and variance $\sigma^2$, and every pair has the correlation *ρ* with $0\lt\rho\lt1$. The loss is half the squared error, so the Hessian is $E[xx^\top]$. What is its condition number? Write it in *d*, *μ*, *σ* and *ρ*.`,
    zh: String.raw`没有偏置的线性神经元有 $d\ge2$ 个输入，均值都是 *μ*，方差都是 $\sigma^2$，任意两个输入的相关系数都是 *ρ*，$0\lt\rho\lt1$。损失为平方误差的一半，海森矩阵为 $E[xx^\top]$。求条件数，用 *d*、*μ*、*σ* 和 *ρ* 写出。`,
  },
  solution: {
    en: String.raw`All entries off the diagonal are $\rho\sigma^2+\mu^2$, those on it $\sigma^2+\mu^2$. So

$$
E[xx^\top]=\sigma^2(1-\rho)I+(\rho\sigma^2+\mu^2)\mathbf 1\mathbf 1^\top
$$

Orthogonal to $\mathbf 1$ the eigenvalue is $\sigma^2(1-\rho)$; along it $d\,(\rho\sigma^2+\mu^2)$ comes on top. Removing the mean takes off one part, the correlation stays.`,
    zh: String.raw`非对角元都是 $\rho\sigma^2+\mu^2$，对角元都是 $\sigma^2+\mu^2$，所以

$$
E[xx^\top]=\sigma^2(1-\rho)I+(\rho\sigma^2+\mu^2)\mathbf 1\mathbf 1^\top
$$

与 $\mathbf 1$ 垂直的方向特征值为 $\sigma^2(1-\rho)$，沿 $\mathbf 1$ 的方向还要加上 $d\,(\rho\sigma^2+\mu^2)$。去均值化只消去含 *μ* 的部分，相关性的影响仍在。`,
  },
  slips: {
    'mean-left-out': {
      en: 'This is the condition number after the mean has been removed.',
      zh: '这是去均值化之后的条件数。',
    },
    'correlation-left-out': {
      en: 'This is for uncorrelated inputs.',
      zh: '这是输入互不相关时的条件数。',
    },
    'correlation-below-only': {
      en: String.raw`The correlation also lengthens the direction of the mean: the entries off the diagonal are $\rho\sigma^2+\mu^2$.`,
      zh: String.raw`相关性也增大了均值方向的特征值，非对角元是 $\rho\sigma^2+\mu^2$。`,
    },
    'correlation-above-only': {
      en: String.raw`The smallest eigenvalue is not $\sigma^2$: correlation lowers it to $\sigma^2(1-\rho)$.`,
      zh: String.raw`最小特征值不是 $\sigma^2$，相关性使其减小到 $\sigma^2(1-\rho)$。`,
    },
    'largest-eigenvalue': {
      en: 'This is the largest eigenvalue; divide it by the smallest.',
      zh: '这是最大特征值，还要除以最小特征值。',
    },
  },
};
