import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { posteriorMean } from '../../../src/math/bias-variance/coin';

export const exercise = numeric({
  section: 'more-data',
  params: { tosses: oneOf(4, 5, 8, 10, 20), heads: whole(0, 20) },
  accept: ({ tosses, heads }) => heads <= tosses,
  spots: ({ tosses, heads }) => ({ top: heads + 1, bottom: tosses + 2 }),
  solve: ({ tosses, heads }) => posteriorMean({ heads, tosses }, 1, 1),
  see: ({ tosses, heads }) => ({ demo: 'coin', set: { tosses, heads } }),
  slips: {
    likelihood: ({ tosses, heads }) => heads / tosses,
    one: ({ tosses, heads }) => (heads + 1) / (tosses + 1),
    tails: ({ tosses, heads }) => heads / (tosses + 2),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Posterior mean of a coin', zh: '硬币的后验均值' },
  question: {
    en: 'A coin shows heads in *h* = {heads} of *n* = {tosses} tosses. With a uniform prior for its probability of heads, what is the posterior mean?',
    zh: '一枚硬币抛 *n* = {tosses} 次，出现 *h* = {heads} 次正面。正面概率的先验取均匀分布，后验均值为多少？',
  },
  solution: {
    en: String.raw`The uniform prior is Beta(1, 1), the posterior Beta($h+1$, $n-h+1$), and its mean is

$$
\frac{h+1}{n+2}=\frac{\spot{top}}{\spot{bottom}}\approx\spot{answer}
$$`,
    zh: String.raw`均匀先验即 Beta(1, 1)，后验为 Beta($h+1$, $n-h+1$)，均值为

$$
\frac{h+1}{n+2}=\frac{\spot{top}}{\spot{bottom}}\approx\spot{answer}
$$`,
  },
  slips: {
    likelihood: {
      en: 'That is the maximum-likelihood estimate: the prior is left out.',
      zh: '这是极大似然估计，没有用到先验。',
    },
    one: {
      en: 'The prior adds one head *and* one tail, so two to the number of tosses.',
      zh: '先验相当于一次正面**和**一次反面，所以抛掷次数要加 2。',
    },
    tails: {
      en: 'The two tosses that the prior adds are one head and one tail; here both count as tails.',
      zh: '先验相当于增加一次正面和一次反面，这里却把两次都算成了反面。',
    },
  },
};
