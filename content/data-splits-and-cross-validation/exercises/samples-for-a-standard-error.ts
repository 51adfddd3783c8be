import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = numeric({
  section: 'precision',
  params: { accuracy: oneOf(0.6, 0.8, 0.9, 0.95), error: oneOf(0.005, 0.01, 0.02) },
  solve: ({ accuracy, error }) => (accuracy * (1 - accuracy)) / error ** 2,
  slips: {
    linear: ({ accuracy, error }) => (accuracy * (1 - accuracy)) / error,
    root: ({ accuracy, error }) => Math.sqrt(accuracy * (1 - accuracy)) / error,
    errors: ({ accuracy, error }) => accuracy / error ** 2,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'How many test samples?', zh: '需要多少测试样本？' },
  question: {
    en: 'The accuracy of a classifier is about *p* = {accuracy}. How many independent test samples give it a standard error of *s* = {error}?',
    zh: '某分类器的准确率约为 *p* = {accuracy}。要使准确率的标准误为 *s* = {error}，需要多少个独立的测试样本？',
  },
  solution: {
    en: String.raw`Solve $\sqrt{p(1-p)/n}=s$ for *n*: $n=p(1-p)/s^2=\spot{accuracy}\cdot(1-\spot{accuracy})/\spot{error}^2\approx\spot{answer}$. Half the standard error needs four times as many samples.`,
    zh: String.raw`由 $\sqrt{p(1-p)/n}=s$ 解得 $n=p(1-p)/s^2=\spot{accuracy}\cdot(1-\spot{accuracy})/\spot{error}^2\approx\spot{answer}$。标准误要减半，样本数须增加到原来的四倍。`,
  },
  slips: {
    linear: {
      en: 'The standard error falls like 1/√*n*: its square stands in the denominator.',
      zh: '标准误与 1/√*n* 成正比，所以分母中应是标准误的平方。',
    },
    root: {
      en: 'That is √*n*. Square it.',
      zh: '这是 √*n*，还要平方。',
    },
    errors: {
      en: 'The variance of one answer is *p*(1 − *p*), not *p*.',
      zh: '单个样本判对与否的方差是 *p*(1 − *p*)，而不是 *p*。',
    },
  },
};
