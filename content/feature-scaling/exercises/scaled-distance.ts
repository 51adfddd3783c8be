import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { applyScaler } from '../../../src/math/scaling/scaler';
import { vectorNorm } from '../../../src/math/scaling/unit-vector';

interface Two {
  readonly years: number;
  readonly money: number;
  readonly ageDeviation: number;
  readonly incomeDeviation: number;
}

/** A difference of two z-scores: the mean cancels. */
const part = (difference: number, unit: number) =>
  applyScaler({ center: 0, unit, low: 0, stretch: 1 }, difference);
const partsOf = ({ years, money, ageDeviation, incomeDeviation }: Two) => [
  part(years, ageDeviation),
  part(money, incomeDeviation),
];

export const exercise = numeric({
  section: 'who',
  params: {
    years: whole(5, 30),
    money: oneOf(1000, 2000, 3000, 5000),
    ageDeviation: oneOf(10, 12, 15),
    incomeDeviation: oneOf(4000, 5000, 8000),
  },
  solve: (values) => vectorNorm(partsOf(values), 'l2'),
  slips: {
    raw: ({ years, money }) => vectorNorm([years, money], 'l2'),
    sum: (values) => vectorNorm(partsOf(values), 'l1'),
    'one-unit': ({ years, money, ageDeviation, incomeDeviation }) =>
      vectorNorm([years, money], 'l2') / vectorNorm([ageDeviation, incomeDeviation], 'l2'),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Who is a neighbor?', zh: '标准化之后的距离' },
  question: {
    en: 'Two customers differ by {years} years of age and {money} yuan of income. In the training set the standard deviations are {ageDeviation} years and {incomeDeviation} yuan. What is their Euclidean distance after the z-score?',
    zh: '两位顾客的年龄相差 {years} 岁，收入相差 {money} 元。训练集上年龄的标准差为 {ageDeviation} 岁，收入的标准差为 {incomeDeviation} 元。求标准化之后两者的欧氏距离。',
  },
  solution: {
    en: String.raw`The means cancel in the differences:

$$
d=\sqrt{\Big(\frac{\spot{years}}{\spot{ageDeviation}}\Big)^2+\Big(\frac{\spot{money}}{\spot{incomeDeviation}}\Big)^2}\approx\spot{answer}
$$

Without scaling the income would decide almost alone.`,
    zh: String.raw`作差时均值相消：

$$
d=\sqrt{\Big(\frac{\spot{years}}{\spot{ageDeviation}}\Big)^2+\Big(\frac{\spot{money}}{\spot{incomeDeviation}}\Big)^2}\approx\spot{answer}
$$

不做缩放，距离几乎只由收入决定。`,
  },
  slips: {
    raw: {
      en: 'This is the distance in raw units: years and yuan are added, and the income rules.',
      zh: '这是原始单位下的距离，岁与元直接相加，收入占了绝大部分。',
    },
    sum: { en: 'This adds the parts without squares: the L1 distance.', zh: '这里没有平方，是 L1 距离。' },
    'one-unit': {
      en: 'Each feature is divided by its own deviation before squaring.',
      zh: '每个特征应先除以各自的标准差，再求平方和。',
    },
  },
};
