import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';

export const exercise = formula({
  section: 'scaling',
  variables: { mu: between(0.5, 3), sigma: between(0.5, 3), q: between(0.2, 0.9) },
  letters: { mu: 'μ', sigma: 'σ' },
  answer: ({ mu, sigma, q }) => (sigma ** 2 + mu ** 2) / q - mu ** 2,
  key: '(sigma^2+mu^2)/q-mu^2',
  slips: {
    'mean-square': ({ mu, sigma, q }) => (sigma ** 2 + mu ** 2) / q,
    'variance-over-keep': ({ sigma, q }) => sigma ** 2 / q,
    'mask-at-the-mean': ({ mu, q }) => (mu ** 2 * (1 - q)) / q,
    'both-added': ({ mu, sigma, q }) => sigma ** 2 + (mu ** 2 * (1 - q)) / q,
    classic: ({ mu, sigma, q }) => q * (sigma ** 2 + mu ** 2) - q ** 2 * mu ** 2,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Variance of a random activation', zh: '激活值随机时的方差' },
  question: {
    en: String.raw`An activation *a* varies over the data with mean *μ* and variance $\sigma^2$. Inverted dropout passes on $\tilde a=\frac mqa$; the mask *m* is independent of *a* and is 1 with probability *q*, else 0. What is the variance of $\tilde a$ over data and masks? Write it in *μ*, *σ* and *q*.`,
    zh: String.raw`激活值 *a* 在数据上的均值为 *μ*，方差为 $\sigma^2$。反向丢弃法输出 $\tilde a=\frac mqa$，掩码 *m* 与 *a* 独立，以概率 *q* 取 1，否则取 0。$\tilde a$ 对数据和掩码的方差是多少？请用 *μ*、*σ* 和 *q* 写出。`,
  },
  solution: {
    en: String.raw`The mean stays: $E[\tilde a]=\frac1qE[m]\,E[a]=\mu$. For the square use $m^2=m$ and independence:

$$
E[\tilde a^2]=\frac{E[m]\,E[a^2]}{q^2}=\frac{\sigma^2+\mu^2}q
$$

The variance is this less $\mu^2$. It is larger than $\sigma^2$: a following batch normalization would see another variance in training than in evaluation.`,
    zh: String.raw`均值不变，$E[\tilde a]=\frac1qE[m]\,E[a]=\mu$。求平方的均值时，用 $m^2=m$ 和独立性：

$$
E[\tilde a^2]=\frac{E[m]\,E[a^2]}{q^2}=\frac{\sigma^2+\mu^2}q
$$

再减去 $\mu^2$ 即为方差。方差大于 $\sigma^2$，如果后面接批归一化，训练与评估时的方差就不一致。`,
  },
  slips: {
    'mean-square': {
      en: String.raw`This is the mean of the square; the square of the mean, $\mu^2$, is still to be taken off.`,
      zh: String.raw`这是平方的均值，还要减去均值的平方 $\mu^2$。`,
    },
    'variance-over-keep': {
      en: 'The mask also makes noise out of the mean: even for *σ* = 0 the output varies.',
      zh: '掩码也使均值产生波动，即使 *σ* = 0，输出仍有方差。',
    },
    'mask-at-the-mean': {
      en: 'This is the variance for *a* = *μ* in all samples. *a* itself varies, too.',
      zh: '这是各样本都有 *a* = *μ* 时的方差，而 *a* 本身也有方差。',
    },
    'both-added': {
      en: String.raw`The variance of the mask is multiplied by the mean of $a^2$, which is $\sigma^2+\mu^2$, not $\mu^2$ alone.`,
      zh: String.raw`掩码的方差要乘以 $a^2$ 的均值 $\sigma^2+\mu^2$，不能只乘以 $\mu^2$。`,
    },
    classic: {
      en: 'This is the classic form, which does not divide by *q* in training.',
      zh: '这是经典形式，训练时不除以 *q*。',
    },
  },
};
