import { numeric } from '../../../src/exercise/define-exercise';
import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { fillMissing } from '../../../src/math/probability/fill-missing';
import { variance } from '../../../src/math/statistics';

interface Drawn {
  first: number;
  second: number;
  last: number;
}
const column = ({ first, second, last }: Drawn) => [first, second, null, null, last];
const varianceBy = (values: Drawn, method: 'drop' | 'mean' | 'linear') =>
  variance(fillMissing(column(values), method));

/** The variances that two mistakes give. */
const zerosFilled = (values: Drawn) => variance(column(values).map((value) => value ?? 0));
const ofSample = (values: Drawn) => (5 / 4) * varianceBy(values, 'mean');

export const exercise = numeric({
  section: 'filling-gaps',
  params: { first: whole(-4, 9), second: whole(-4, 9), last: whole(-4, 9) },
  accept: (values) =>
    varianceBy(values, 'drop') > 0.5 &&
    Math.abs(zerosFilled(values) - ofSample(values)) > 0.02 * ofSample(values),
  see: ({ first, second, last }) => ({
    demo: 'missing-values',
    set: { values: [first, second, 0, 0, last] },
  }),
  pitfall: 'E1.24',
  spots: (values) => ({ observed: varianceBy(values, 'drop') }),
  solve: (values) => varianceBy(values, 'mean'),
  slips: {
    observed: (values) => varianceBy(values, 'drop'),
    interpolated: (values) => varianceBy(values, 'linear'),
    'zeros-filled': zerosFilled,
    sample: ofSample,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The variance after imputation', zh: '均值插补后的方差' },
  question: {
    en: 'A column holds {first}, {second}, –, –, {last}. The two gaps are filled with the mean of the observed values. Compute the population variance (1/*n*) of the filled column.',
    zh: '某列数据为 {first}、{second}、–、–、{last}，两个缺失值用观测值的均值填补。求填补后的总体方差（除以 *n*）。',
  },
  solution: {
    en: String.raw`With their mean $\bar x$ the three observed values have the variance $\frac13\sum(x-\bar x)^2\approx\spot{observed}$. Filled values add 0 to the sum of squared deviations, and the count goes from 3 to 5: $\frac35\cdot\spot{observed}\approx\spot{answer}$.`,
    zh: String.raw`设三个观测值的均值为 $\bar x$，则观测值的方差为 $\frac13\sum(x-\bar x)^2\approx\spot{observed}$。填入的值不增加离差平方和，个数由 3 变为 5，所以方差为 $\frac35\cdot\spot{observed}\approx\spot{answer}$。`,
  },
  slips: {
    observed: {
      en: 'This is the variance of the three observed values. The two filled ones count too.',
      zh: '这是三个观测值的方差，没有计入填补的两个值。',
    },
    interpolated: {
      en: 'Here the gaps were interpolated between their neighbors.',
      zh: '这里用相邻值作了线性插值，而不是填入均值。',
    },
    'zeros-filled': { en: 'Here the gaps were filled with 0.', zh: '这里填入的是 0，而不是均值。' },
    sample: {
      en: 'Divided by *n* − 1 = 4; the question asks for 1/*n*.',
      zh: '除以的是 *n* − 1 = 4，题目要求除以 *n*。',
    },
  },
};
