import { numeric } from '../../../src/exercise/define-exercise';
import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = numeric({
  section: 'sigmoid',
  params: { power: whole(3, 15) },
  solve: ({ power }) => power * Math.LN10,
  slips: {
    decimal: ({ power }) => power,
    binary: ({ power }) => power * Math.log2(10),
    negative: ({ power }) => -power * Math.LN10,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The largest loss with clipping', zh: '截断之后最大的损失' },
  question: {
    en: String.raw`A program clips the probability of a binary classifier to [*δ*, 1 − *δ*] with $\delta=10^{-\spot{power}}$ before it takes the logarithm. Which cross-entropy (natural logarithm) can a sample have at most, however wrong it is?`,
    zh: String.raw`程序在取对数之前把二分类的概率截断到 [*δ*, 1 − *δ*]，$\delta=10^{-\spot{power}}$。无论错得多严重，一个样本的交叉熵（自然对数）最大是多少？`,
  },
  solution: {
    en: String.raw`The probability of the label is at least *δ*, so the loss is at most

$$
-\ln10^{-\spot{power}}=\spot{power}\ln10\approx\spot{answer}
$$

Beyond it the loss is constant and its derivative 0.`,
    zh: String.raw`标签所对应类别的概率不小于 *δ*，所以损失不超过

$$
-\ln10^{-\spot{power}}=\spot{power}\ln10\approx\spot{answer}
$$

超出之后损失为常数，导数为 0。`,
  },
  slips: {
    decimal: {
      en: 'That is the logarithm to base 10. Cross-entropy here uses the natural one.',
      zh: '这是常用对数，题中的交叉熵取自然对数。',
    },
    binary: {
      en: 'That is the logarithm to base 2, a loss in bits.',
      zh: '这是以 2 为底的对数，单位是 bit。',
    },
    negative: {
      en: 'The logarithm of a probability is negative; the loss is minus that.',
      zh: '概率的对数为负，损失是其相反数。',
    },
  },
};
