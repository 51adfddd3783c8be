import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { decimalExponent } from '../../../src/math/scaling/decimal-exponent';
import { methodState } from './shared/five-numbers';

const listOf = ({ largest, small }: { largest: number; small: number }) => [small, -largest, 2 * small];

export const exercise = numeric({
  section: 'methods',
  params: { largest: oneOf(100, 200, 480, 725, 999, 1000), small: whole(2, 4) },
  spots: (values) => {
    const [first = 0, second = 0, third = 0] = listOf(values);
    return { first, second, third };
  },
  solve: (values) => decimalExponent(listOf(values)),
  see: (values) => methodState('decimal', [...listOf(values), 0, 0]),
  slips: {
    'with-sign': (values) => decimalExponent(listOf(values).filter((value) => value > 0)),
    'one-too-few': (values) => decimalExponent(listOf(values)) - 1,
    divisor: (values) => 10 ** decimalExponent(listOf(values)),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The exponent of decimal scaling', zh: '小数定标的指数' },
  question: {
    en: `A feature has the values {first}, {second} and {third}. Decimal scaling is $x'=x/10^j$. Which *j* does it take?`,
    zh: `某特征的取值为 {first}、{second} 和 {third}。小数定标为 $x'=x/10^j$，求 *j*。`,
  },
  solution: {
    en: String.raw`*j* ≥ 0 is the smallest whole number with $\max|x|/10^j<1$. The largest size is {largest}, so $j=\spot{answer}$. The inequality is strict: 100 needs *j* = 3.`,
    zh: String.raw`*j* ≥ 0 是满足 $\max|x|/10^j<1$ 的最小整数。绝对值的最大值是 {largest}，所以 $j=\spot{answer}$。不等式是严格的，100 要取 *j* = 3。`,
  },
  slips: {
    'with-sign': {
      en: 'This is enough for the positive values only. The negative value is the largest in size, and its absolute value counts.',
      zh: '这样只满足了正数。负数的绝对值最大，应按绝对值取 *j*。',
    },
    'one-too-few': {
      en: String.raw`Then $\max|x|/10^j$ is still 1 or more. It must be below 1: 100 needs *j* = 3, not 2.`,
      zh: String.raw`这时 $\max|x|/10^j$ 仍不小于 1。应严格小于 1，例如 100 要取 *j* = 3，不是 2。`,
    },
    divisor: {
      en: 'This is the divisor. The question asks for its exponent.',
      zh: '这是除数，题目求的是指数。',
    },
  },
};
