import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = numeric({
  section: 'central-limit',
  params: {
    count: oneOf(9, 16, 25, 36, 64, 100),
    mean: whole(1, 5),
    deviation: whole(2, 6),
    above: whole(5, 60),
  },
  accept: ({ count, deviation, above }) => {
    const z = above / (deviation * Math.sqrt(count));
    return z > 0.4 && z < 3;
  },
  spots: ({ count, mean, above }) => ({ sum: count * mean + above, expected: count * mean }),
  solve: ({ count, deviation, above }) => above / (deviation * Math.sqrt(count)),
  slips: {
    'no-root': ({ count, deviation, above }) => above / (deviation * count),
    'one-deviation': ({ deviation, above }) => above / deviation,
    variance: ({ count, deviation, above }) => above / (deviation ** 2 * count),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Standardize a sum', zh: '和的标准化' },
  question: {
    en: 'The sum of {count} independent numbers, each with mean {mean} and standard deviation {deviation}, is {sum}. What is its standardized value?',
    zh: '{count} 个独立的随机数，均值都为 {mean}，标准差都为 {deviation}，和为 {sum}。标准化后的值是多少？',
  },
  solution: {
    en: String.raw`The sum has the mean $\spot{expected}$ and the standard deviation $\spot{deviation}\sqrt{\spot{count}}$, because variances add. So $z=(\spot{sum}-\spot{expected})/(\spot{deviation}\sqrt{\spot{count}})\approx\spot{answer}$.`,
    zh: String.raw`和的均值为 $\spot{expected}$；方差可加，所以标准差为 $\spot{deviation}\sqrt{\spot{count}}$。于是 $z=(\spot{sum}-\spot{expected})/(\spot{deviation}\sqrt{\spot{count}})\approx\spot{answer}$。`,
  },
  slips: {
    'no-root': {
      en: 'Variances add, not standard deviations: the standard deviation of the sum of *k* numbers grows like √*k*.',
      zh: '可加的是方差而不是标准差，*k* 个数之和的标准差与 √*k* 成正比。',
    },
    'one-deviation': {
      en: 'Divided by the standard deviation of one summand. That of the sum of *k* numbers is √*k* times as large.',
      zh: '这里除以的是单个随机数的标准差，而 *k* 个数之和的标准差是单个标准差的 √*k* 倍。',
    },
    variance: {
      en: 'Divided by the variance of the sum. Take its root.',
      zh: '这里除以的是和的方差，应当开方，除以和的标准差。',
    },
  },
};
