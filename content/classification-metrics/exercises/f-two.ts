import { numeric } from '../../../src/exercise/define-exercise';
import { decimal, oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

const weighted = (precision: number, recall: number, weight: number) =>
  ((1 + weight) * precision * recall) / (weight * precision + recall);

export const exercise = numeric({
  section: 'harmonic-mean',
  params: {
    precision: decimal(0.2, 0.9, 0.05),
    recall: decimal(0.2, 0.9, 0.05),
    beta: oneOf(2, 3),
  },
  accept: ({ precision, recall }) => Math.abs(precision - recall) > 0.2,
  spots: ({ beta }) => ({ square: beta * beta, more: 1 + beta * beta }),
  solve: ({ precision, recall, beta }) => weighted(precision, recall, beta * beta),
  slips: {
    swapped: ({ precision, recall, beta }) => weighted(recall, precision, beta * beta),
    'no-square': ({ precision, recall, beta }) => weighted(precision, recall, beta),
    'f-one': ({ precision, recall }) => weighted(precision, recall, 1),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'F with another β', zh: 'β 不为 1 时的 F 值' },
  question: {
    en: String.raw`Precision is *P* = {precision}, recall *R* = {recall}. What is $F_\beta$ with *β* = {beta}?`,
    zh: String.raw`精确率 *P* = {precision}，召回率 *R* = {recall}，求 *β* = {beta} 时的 $F_\beta$。`,
  },
  solution: {
    en: String.raw`$$
F_\beta=\frac{(1+\beta^2)PR}{\beta^2P+R}=\frac{\spot{more}\cdot\spot{precision}\cdot\spot{recall}}{\spot{square}\cdot\spot{precision}+\spot{recall}}\approx\spot{answer}
$$

It lies between F1 and recall, since *β* > 1.`,
    zh: String.raw`$$
F_\beta=\frac{(1+\beta^2)PR}{\beta^2P+R}=\frac{\spot{more}\cdot\spot{precision}\cdot\spot{recall}}{\spot{square}\cdot\spot{precision}+\spot{recall}}\approx\spot{answer}
$$

由于 *β* > 1，结果介于 F1 与召回率之间。`,
  },
  slips: {
    swapped: {
      en: String.raw`In the denominator $\beta^2$ stands with *precision*: so a large *β* leaves recall.`,
      zh: String.raw`分母中 $\beta^2$ 应与**精确率**相乘，这样 *β* 很大时 $F_\beta$ 才趋于召回率。`,
    },
    'no-square': { en: 'It is *β* squared, in both places.', zh: '分子和分母中都应是 *β* 的平方。' },
    'f-one': { en: 'This is F1, with *β* = 1.', zh: '这是 F1，即 *β* = 1 时的值。' },
  },
};
