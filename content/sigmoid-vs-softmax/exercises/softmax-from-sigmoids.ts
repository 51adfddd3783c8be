import { derivation } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = derivation({
  section: 'several-labels',
  steps: ['only-one', 'rewrite', 'product', 'condition', 'cancel'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Softmax from sigmoids', zh: '由 sigmoid 推导 softmax' },
  question: {
    en: String.raw`Labels $1,\dots,K$ hold with probabilities $\sigma(z_k)$, independently given the input. Derive the probability of label $k$ given that exactly one holds.`,
    zh: String.raw`给定输入，标签 $1,\dots,K$ 相互独立，成立的概率为 $\sigma(z_k)$。推导已知恰有一个标签成立时标签 $k$ 成立的概率。`,
  },
  steps: {
    'only-one': {
      en: String.raw`$P(\text{only }k)=\sigma(z_k)\prod_{j\ne k}\sigma(-z_j)$, because the labels are independent`,
      zh: String.raw`由独立性，只有 $k$ 成立的概率为 $\sigma(z_k)\prod_{j\ne k}\sigma(-z_j)$`,
    },
    rewrite: {
      en: String.raw`Insert $\sigma(z_k)=e^{z_k}\sigma(-z_k)$ into the first factor`,
      zh: String.raw`把 $\sigma(z_k)=e^{z_k}\sigma(-z_k)$ 代入第一个因子`,
    },
    product: {
      en: String.raw`$P(\text{only }k)=e^{z_k}C$ with $C=\prod_j\sigma(-z_j)$, common to all $k$`,
      zh: String.raw`该概率为 $e^{z_k}C$，其中 $C=\prod_j\sigma(-z_j)$ 对所有 $k$ 相同`,
    },
    condition: {
      en: String.raw`Divide by $P(\text{exactly one})=\sum_je^{z_j}C$ (conditional probability)`,
      zh: String.raw`由条件概率的定义，除以恰有一个标签成立的概率 $\sum_je^{z_j}C$`,
    },
    cancel: {
      en: String.raw`$e^{z_k}/\sum_je^{z_j}$: the constant $C$ cancels, and softmax is left`,
      zh: String.raw`约去常数 $C$，得 $e^{z_k}/\sum_je^{z_j}$，即 softmax`,
    },
  },
  solution: {
    en: String.raw`Independence gives a product; $\sigma(z)=e^z\sigma(-z)$ makes all its factors common but $e^{z_k}$; the condition divides by the sum.`,
    zh: String.raw`由独立性得到乘积，利用 $\sigma(z)=e^z\sigma(-z)$，除 $e^{z_k}$ 外的因子都相同，再由条件概率除以总和。`,
  },
};
