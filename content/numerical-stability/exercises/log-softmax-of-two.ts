import type { WordsOf } from '../../../src/exercise/exercise-words';
import { between, formula } from '../../../src/exercise/formula';
import { logSoftmax } from '../../../src/math/softmax';

export const exercise = formula({
  section: 'log-softmax',
  variables: { z_1: between(-4, 4), z_2: between(-4, 4) },
  answer: ({ z_1, z_2 }) => logSoftmax([z_1, z_2])[0] ?? Number.NaN,
  key: '-ln(1+exp(z_2-z_1))',
  slips: {
    'other-class': ({ z_1, z_2 }) => -Math.log(1 + Math.exp(z_1 - z_2)),
    'loss-for-logarithm': ({ z_1, z_2 }) => Math.log(1 + Math.exp(z_2 - z_1)),
    'logit-alone': ({ z_1 }) => z_1,
    'difference-alone': ({ z_1, z_2 }) => z_1 - z_2,
    probability: ({ z_1, z_2 }) => 1 / (1 + Math.exp(z_2 - z_1)),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Log-softmax of two logits', zh: '两个得分的 log-softmax' },
  question: {
    en: String.raw`A softmax has the two logits $z_1$ and $z_2$. What is $\ln p_1$? Write it in $z_1$ and $z_2$, with logarithm and exponential.`,
    zh: String.raw`softmax 有两个未归一化得分 $z_1$ 和 $z_2$。求 $\ln p_1$，用 $z_1$ 和 $z_2$ 写出，可以含对数和指数。`,
  },
  solution: {
    en: String.raw`$\ln p_1=z_1-\ln(e^{z_1}+e^{z_2})$. Taking $z_1$ out of the logarithm leaves

$$
\ln(e^{z_1}+e^{z_2})=z_1+\ln(1+e^{z_2-z_1})
$$

So only the difference counts. A program takes out the larger logit, so that no exponential overflows.`,
    zh: String.raw`$\ln p_1=z_1-\ln(e^{z_1}+e^{z_2})$。从对数中提出 $z_1$：

$$
\ln(e^{z_1}+e^{z_2})=z_1+\ln(1+e^{z_2-z_1})
$$

可见结果只与两个得分之差有关。程序中提出的是较大的得分，以免指数上溢。`,
  },
  slips: {
    'other-class': {
      en: String.raw`This is $\ln p_2$.`,
      zh: String.raw`这是 $\ln p_2$。`,
    },
    'loss-for-logarithm': {
      en: String.raw`This is the loss $-\ln p_1$; the logarithm of a probability is negative.`,
      zh: String.raw`这是损失 $-\ln p_1$，概率的对数应为负。`,
    },
    'logit-alone': {
      en: 'This is the logarithm of the numerator. The denominator is missing.',
      zh: '这只是分子的对数，漏了分母。',
    },
    'difference-alone': {
      en: String.raw`This is $\ln(p_1/p_2)$, the log-odds.`,
      zh: String.raw`这是 $\ln(p_1/p_2)$，即对数几率。`,
    },
    probability: {
      en: 'This is $p_1$ itself. Its logarithm is asked for.',
      zh: '这是 $p_1$ 本身，还要取对数。',
    },
  },
};
