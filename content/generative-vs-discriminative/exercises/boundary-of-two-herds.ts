import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { lineOf } from './shared/two-herds';

const shift = (distance: number, deviation: number, odds: number) =>
  (deviation ** 2 / distance) * Math.log(odds);

export const exercise = numeric({
  section: 'lda',
  params: { one: whole(56, 62), distance: whole(6, 12), deviation: oneOf(4, 5, 6), others: oneOf(4, 9, 19) },
  see: ({ one, distance, deviation, others }) => ({
    demo: 'lda-logistic',
    set: {
      goatMean: one,
      sheepMean: one + distance,
      standardDeviation: deviation,
      goatPrior: 1 / (others + 1),
    },
  }),
  solve: ({ one, distance, deviation, others }) => {
    const { weight, bias } = lineOf(one, one + distance, deviation, 1 / (others + 1));
    return -bias / weight;
  },
  slips: {
    middle: { value: ({ one, distance }) => one + distance / 2, pitfall: 'E2.18' },
    'wrong-way': ({ one, distance, deviation, others }) =>
      one + distance / 2 + shift(distance, deviation, others),
    'not-squared': ({ one, distance, deviation, others }) =>
      one + distance / 2 - (deviation / distance) * Math.log(others),
  },
  spots: ({ one, distance, others }) => ({
    zero: one + distance,
    middle: one + distance / 2,
    total: others + 1,
  }),
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Where is the boundary?', zh: '求决策边界' },
  question: {
    en: 'Goats have the mean height {one}, sheep {zero}, both the standard deviation {deviation}. One animal in {total} is a goat, the others are sheep. At which height are both equally probable?',
    zh: '山羊身高的均值为 {one}，绵羊身高的均值为 {zero}，标准差都是 {deviation}。每 {total} 只动物中有一只山羊，其余为绵羊。求两类后验概率相等处的身高。',
  },
  solution: {
    en: String.raw`Log-odds of a goat equal to 0. The middle between the means is {middle}, the prior odds are $1/\spot{others}$:

$$
x^*=\spot{middle}-\frac{\spot{deviation}^2}{\spot{distance}}\ln\spot{others}\approx\spot{answer}
$$

The boundary moves towards the mean of the rare class, and may pass it.`,
    zh: String.raw`令山羊的对数几率为 0。两类均值的中点为 {middle}，先验几率为 $1/\spot{others}$，所以

$$
x^*=\spot{middle}-\frac{\spot{deviation}^2}{\spot{distance}}\ln\spot{others}\approx\spot{answer}
$$

边界移向少见类别的均值一侧，甚至可能越过均值。`,
  },
  slips: {
    middle: {
      en: 'This is the boundary for equal priors.',
      zh: '这是先验概率相等时的边界。',
    },
    'wrong-way': {
      en: 'The boundary moves towards the rare class, so that less is called a goat.',
      zh: '边界应移向少见的山羊一侧，判为山羊的范围变小。',
    },
    'not-squared': {
      en: 'The shift has the variance in it, not the standard deviation.',
      zh: '移动量与方差成正比，公式中应当用方差，而不是标准差。',
    },
  },
};
