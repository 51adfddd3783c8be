import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { sigmoidLoss } from '../../../src/math/classification-loss/sigmoid-loss';

const logit = (p: number) => Math.log(p / (1 - p));
const loss = (p: number, y: number) => sigmoidLoss('crossEntropy', logit(p), y).loss;

export const exercise = numeric({
  section: 'loss',
  params: { p: oneOf(0.1, 0.2, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9), y: oneOf(0, 1) },
  spots: ({ p, y }) => ({ given: y === 1 ? p : Number((1 - p).toPrecision(3)) }),
  solve: ({ p, y }) => loss(p, y),
  slips: {
    'other-label': ({ p, y }) => loss(p, 1 - y),
    minus: { value: ({ p, y }) => -loss(p, y), pitfall: 'E1.58' },
    'both-terms': ({ p }) => loss(p, 0) + loss(p, 1),
    'base-ten': ({ p, y }) => loss(p, y) / Math.LN10,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Cross-entropy of one sample', zh: '单个样本的交叉熵' },
  question: {
    en: 'Logistic regression gives class 1 the probability *p* = {p}; the label is *y* = {y}. How large is the cross-entropy of this sample (natural logarithm)?',
    zh: '逻辑回归给出类别 1 的概率 *p* = {p}，样本的标签为 *y* = {y}。该样本的交叉熵是多少（用自然对数）？',
  },
  solution: {
    en: String.raw`Only the term of the label that occurred is left: $-\ln$ of the probability that the model gave to it, $-\ln\spot{given}\approx\spot{answer}$.`,
    zh: String.raw`两项中只剩与标签对应的一项，即模型赋予该标签的概率取负对数，$-\ln\spot{given}\approx\spot{answer}$。`,
  },
  slips: {
    'other-label': {
      en: 'This is the loss for the other label. With *y* = 1 the term ln *p* counts, with *y* = 0 the term ln(1 − *p*).',
      zh: '这是另一个标签的损失。*y* = 1 时取 ln *p* 一项，*y* = 0 时取 ln(1 − *p*) 一项。',
    },
    minus: {
      en: 'The logarithm of a probability is negative; the loss has a minus before it.',
      zh: '概率的对数为负，损失前面还有一个负号。',
    },
    'both-terms': {
      en: 'Both terms were added. The factors *y* and 1 − *y* switch one of them off.',
      zh: '把两项都加上了。系数 *y* 与 1 − *y* 中有一个为 0，只剩一项。',
    },
    'base-ten': {
      en: 'This is the logarithm to base 10.',
      zh: '这里误用了以 10 为底的对数。',
    },
  },
};
