import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { applyScaler, fitScaler } from '../../../src/math/scaling/scaler';

const train = [2, 4, 6, 8, 100];

export const exercise = numeric({
  section: 'leakage',
  params: { value: oneOf(120, 150, 180, 200, 250, 300) },
  solve: ({ value }) => applyScaler(fitScaler('minMax', train), value),
  see: ({ value }) => ({ demo: 'scaling-leak', set: { testValue: value } }),
  slips: {
    clipped: {
      value: () => 1,
      see: ({ value }) => ({ demo: 'scaling-leak', set: { testValue: value, fitOn: 'all' } }),
      pitfall: 'E4.10',
    },
    'z-score': ({ value }) => applyScaler(fitScaler('zScore', train), value),
    'without-outlier': ({ value }) => applyScaler(fitScaler('minMax', train.slice(0, -1)), value),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A test value outside', zh: '超出范围的测试值' },
  question: {
    en: 'The training values of a feature are 2, 4, 6, 8, 100. Min–max scaling to [0, 1] is fitted as it should be. What becomes of the test value {value}?',
    zh: '某特征的训练值为 2、4、6、8、100，按正确的做法归一化到 [0, 1]。测试值 {value} 变为多少？',
  },
  solution: {
    en: String.raw`Minimum and maximum come from the training set:

$$
x'=\frac{\spot{value}-2}{100-2}\approx\spot{answer}
$$

It lies outside [0, 1], because the value lies outside the training data.`,
    zh: String.raw`最小值与最大值取自训练集：

$$
x'=\frac{\spot{value}-2}{100-2}\approx\spot{answer}
$$

测试值在训练数据的范围之外，所以结果超出 [0, 1]。`,
  },
  slips: {
    clipped: {
      en: 'It becomes 1 only if the test value takes part in the fit, which is a leak, or if it is clipped, which min–max scaling does not do by itself.',
      zh: '只有测试值参与了求最值（数据泄漏），或者结果被截断，才会得到 1。最小-最大归一化本身并不截断。',
    },
    'z-score': {
      en: 'This is the z-score. Min–max takes minimum and maximum − minimum.',
      zh: '这是标准化的结果。最小-最大归一化用的是最小值以及最大值与最小值之差。',
    },
    'without-outlier': {
      en: 'This leaves 100 out. The maximum of the training set is 100, outlier or not.',
      zh: '这里漏掉了 100。无论是不是离群点，训练集的最大值都是 100。',
    },
  },
};
