import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';
import { logit } from '../../../src/math/imbalance/prior-shift';
import { softmax } from '../../../src/math/softmax';

export const exercise = formula({
  section: 'several-labels',
  variables: { a: between(0.05, 0.95), b: between(0.05, 0.95) },
  answer: ({ a, b }) => softmax([logit(a), logit(b)])[0] ?? Number.NaN,
  key: 'a*(1-b)/(a*(1-b)+b*(1-a))',
  slips: {
    'sigmoids-divided': { value: ({ a, b }) => a / (a + b), pitfall: 'P10.3' },
    'not-divided': ({ a, b }) => a * (1 - b),
    'at-least-one': ({ a, b }) => a / (a + b - a * b),
    unconditional: ({ a }) => a,
    'other-label': ({ a, b }) => (b * (1 - a)) / (a * (1 - b) + b * (1 - a)),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'One of two labels', zh: '恰有一个标签成立时的概率' },
  question: {
    en: 'Two sigmoids give the probabilities *a* and *b* for two labels that are independent, given the input. Now you learn that exactly one label holds. How probable is label 1, the one with *a*? Write it in *a* and *b*.',
    zh: '两个 sigmoid 对两个标签给出概率 *a* 和 *b*，给定输入时两个标签相互独立。现已知恰有一个标签成立，标签 1（概率为 *a*）成立的概率是多少？请用 *a* 和 *b* 写出。',
  },
  solution: {
    en: String.raw`Let $P_k$ be the probability that label *k* alone holds. By independence

$$
\begin{aligned}
P_1&=a(1-b)\\
P_2&=b(1-a)
\end{aligned}
$$

Exactly one label holds with probability $P_1+P_2$: divide $P_1$ by it. With $a=\sigma(z_1)$ and $b=\sigma(z_2)$ this is $e^{z_1}/(e^{z_1}+e^{z_2})$, the softmax.`,
    zh: String.raw`设 $P_k$ 为只有标签 *k* 成立的概率。由独立性，

$$
\begin{aligned}
P_1&=a(1-b)\\
P_2&=b(1-a)
\end{aligned}
$$

恰有一个标签成立的概率为 $P_1+P_2$，用 $P_1$ 除以该值。代入 $a=\sigma(z_1)$、$b=\sigma(z_2)$，就是 softmax 的 $e^{z_1}/(e^{z_1}+e^{z_2})$。`,
  },
  slips: {
    'sigmoids-divided': {
      en: 'Dividing the sigmoids by their sum is not conditioning: “only label 1” needs that label 2 does *not* hold, the factor $1-b$.',
      zh: '把 sigmoid 除以两者之和并不是条件概率。“只有标签 1 成立”要求标签 2 **不**成立，要乘以 $1-b$。',
    },
    'not-divided': {
      en: 'This is the probability that only label 1 holds. Given that exactly one holds, divide by the probability of that.',
      zh: '这是只有标签 1 成立的概率。已知恰有一个标签成立，还要除以该条件的概率。',
    },
    'at-least-one': {
      en: 'This is the probability given that *at least* one label holds. Given exactly one, the case of both must be excluded.',
      zh: '这是已知**至少**有一个标签成立时的概率。恰有一个成立时，应排除两个都成立的情形。',
    },
    unconditional: {
      en: 'This is the probability before one learns anything. The condition changes it.',
      zh: '这是没有条件时的概率，给定条件后概率会改变。',
    },
    'other-label': { en: 'This is the probability of label 2.', zh: '这是标签 2 成立的概率。' },
  },
};
