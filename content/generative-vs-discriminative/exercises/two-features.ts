import { numeric } from '../../../src/exercise/define-exercise';
import { decimal } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

const odds = (p: number) => p / (1 - p);
const share = (ratio: number) => ratio / (1 + ratio);

export const exercise = numeric({
  section: 'naive-bayes',
  params: { first: decimal(0.55, 0.9, 0.05), second: decimal(0.2, 0.8, 0.05) },
  accept: ({ second }) => second !== 0.5,
  solve: ({ first, second }) => share(odds(first) * odds(second)),
  slips: {
    product: ({ first, second }) => first * second,
    mean: ({ first, second }) => (first + second) / 2,
    'first-alone': ({ first }) => first,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Two independent features', zh: '两个独立特征的后验概率' },
  question: {
    en: 'The priors are equal. One feature alone gives class 1 the posterior {first}, another alone {second}. The features are independent given the class. What is the posterior given both?',
    zh: '先验概率相等。第一个特征单独给出类别 1 的后验概率为 {first}，第二个特征单独给出 {second}。给定类别时两个特征相互独立。求同时已知两个特征时类别 1 的后验概率。',
  },
  solution: {
    en: String.raw`With equal priors the odds of each feature are its likelihood ratio, and independent ratios multiply:

$$
\begin{aligned}
&\frac{\spot{first}\cdot\spot{second}}{\spot{first}\cdot\spot{second}+(1-\spot{first})(1-\spot{second})}\\
&\approx\spot{answer}
\end{aligned}
$$`,
    zh: String.raw`先验概率相等时，每个特征单独给出的几率就等于该特征的似然比。给定类别时两个特征相互独立，似然比可以相乘，所以

$$
\begin{aligned}
&\frac{\spot{first}\cdot\spot{second}}{\spot{first}\cdot\spot{second}+(1-\spot{first})(1-\spot{second})}\\
&\approx\spot{answer}
\end{aligned}
$$`,
  },
  slips: {
    product: {
      en: 'The product has to be normalized by the sum over both classes.',
      zh: '乘积还应除以两类之和，进行归一化。',
    },
    mean: {
      en: 'Evidence multiplies odds; it does not average probabilities.',
      zh: '综合两个特征时应把几率相乘，而不是对概率取平均。',
    },
    'first-alone': {
      en: 'This uses the first feature alone.',
      zh: '只用了第一个特征。',
    },
  },
};
