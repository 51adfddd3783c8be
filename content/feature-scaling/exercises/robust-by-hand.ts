import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { scaled } from '../../../src/math/scaling/scaler';
import { methodState } from './shared/five-numbers';

interface Steps {
  readonly start: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly outlier: number;
}

/** Five numbers in ascending order, the last one far out. */
const listOf = ({ start, a, b, c, outlier }: Steps) => [
  start,
  start + a,
  start + a + b,
  start + a + b + c,
  outlier,
];

export const exercise = numeric({
  section: 'methods',
  params: {
    start: whole(1, 5),
    a: whole(1, 4),
    b: whole(1, 4),
    c: whole(1, 4),
    outlier: oneOf(60, 80, 120, 150),
  },
  spots: (values) => {
    const [first = 0, second = 0, third = 0, fourth = 0] = listOf(values);
    return { first, second, third, fourth };
  },
  solve: (values) => scaled('robust', listOf(values))[4] ?? Number.NaN,
  see: (values) => methodState('robust', listOf(values)),
  slips: {
    'z-score': {
      value: (values) => scaled('zScore', listOf(values))[4] ?? Number.NaN,
      see: (values) => methodState('zScore', listOf(values)),
    },
    'whole-range': ({ start, a, b, outlier }) => (outlier - start - a - b) / (outlier - start),
    'not-centered': ({ b, c, outlier }) => outlier / (b + c),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'An outlier, robustly scaled', zh: '离群点的稳健缩放' },
  question: {
    en: 'A feature has the values {first}, {second}, {third}, {fourth}, {outlier}. The quartiles are the second and the fourth of them. What does robust scaling, by median and interquartile range, make of {outlier}?',
    zh: '某特征的取值为 {first}、{second}、{third}、{fourth}、{outlier}，上、下四分位数是其中的第四个和第二个。用中位数与四分位距做稳健缩放，{outlier} 变为多少？',
  },
  solution: {
    en: String.raw`$$
x'=\frac{x-\mathrm{median}}{\mathrm{IQR}}=\frac{\spot{outlier}-\spot{third}}{\spot{fourth}-\spot{second}}\approx\spot{answer}
$$

The outlier stays far out; it only does not set the unit.`,
    zh: String.raw`$$
x'=\frac{x-\mathrm{median}}{\mathrm{IQR}}=\frac{\spot{outlier}-\spot{third}}{\spot{fourth}-\spot{second}}\approx\spot{answer}
$$

离群点仍然很远，只是不再影响缩放的尺度。`,
  },
  slips: {
    'z-score': {
      en: 'This is the z-score: mean and *σ* are both moved by the outlier.',
      zh: '这是标准化的结果，均值和 *σ* 都受离群点影响。',
    },
    'whole-range': {
      en: 'The unit is the interquartile range, not the distance from minimum to maximum.',
      zh: '分母应是四分位距，不是最大值与最小值之差。',
    },
    'not-centered': { en: 'Subtract the median first.', zh: '应先减去中位数。' },
  },
};
