import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { cancellationFactor } from '../../../src/math/floating-point/variance-forms';

export const exercise = numeric({
  section: 'cancellation',
  params: { power: whole(3, 7), deviation: oneOf(2, 5, 10, 20, 50) },
  spots: ({ power, deviation }) => ({
    mean: 10 ** power,
    factor: cancellationFactor(10 ** power, deviation),
  }),
  solve: ({ power, deviation }) => Math.log10(cancellationFactor(10 ** power, deviation)),
  tolerance: { relative: 0.01 },
  slips: {
    'not-squared': ({ power, deviation }) => power - Math.log10(deviation),
    'mean-alone': ({ power }) => 2 * power,
    'natural-logarithm': ({ power, deviation }) => Math.log(cancellationFactor(10 ** power, deviation)),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'How many digits does the subtraction cost?', zh: '相减会丢失多少位有效数字？' },
  question: {
    en: String.raw`Values have mean {mean} and standard deviation {deviation}. Their variance is computed as $\frac1n\sum x_i^2-\bar x^2$; the relative error grows by the factor $1+\bar x^2/\sigma^2$. About how many decimal digits are lost, that is, what is the logarithm of this factor to base 10?`,
    zh: String.raw`一组数的均值为 {mean}，标准差为 {deviation}。按 $\frac1n\sum x_i^2-\bar x^2$ 计算方差，相对误差放大为原来的 $1+\bar x^2/\sigma^2$ 倍。大约丢失多少位十进制有效数字，即这个倍数的常用对数是多少？`,
  },
  solution: {
    en: String.raw`The factor is $1+\bar x^2/\sigma^2\approx\spot{factor}$, and its logarithm to base 10 is about {answer}. A double has about 16 digits.`,
    zh: String.raw`倍数为 $1+\bar x^2/\sigma^2\approx\spot{factor}$，其常用对数约为 {answer}。双精度数约有 16 位十进制有效数字。`,
  },
  slips: {
    'not-squared': {
      en: 'The squares cancel, so mean over deviation counts twice.',
      zh: '相减的是平方，均值与标准差之比要平方。',
    },
    'mean-alone': {
      en: 'The error counts relative to the variance: divide the squared mean by it.',
      zh: '还要考虑结果本身的大小，即除以方差。',
    },
    'natural-logarithm': {
      en: 'Decimal digits are counted by the logarithm to base 10.',
      zh: '十进制位数要用常用对数计算，而不是自然对数。',
    },
  },
};
