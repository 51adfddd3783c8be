import { trueFalse } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { softmaxOf } from './shared/softmax-in-demo';

export const exercise = trueFalse({
  section: 'formats',
  statements: {
    'double-enough': { isTrue: false, see: () => softmaxOf([710, 0], 'naive'), pitfall: 'P16.3' },
    epsilon: { isTrue: false, see: () => softmaxOf([0, -40], 'shift'), pitfall: 'P16.4' },
    'sum-overflows': { isTrue: true, see: () => softmaxOf([11, 11, 11], 'naive', 'float16') },
    'underflow-spoils': { isTrue: false, see: () => softmaxOf([0, -800], 'naive') },
    'very-negative': { isTrue: true, see: () => softmaxOf([-1000, -1001], 'naive') },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Claims about formats', zh: '关于浮点格式的说法' },
  question: {
    en: 'A direct softmax computes the exponentials of the logits as they are. True or false?',
    zh: '直接计算的 softmax 对原来的得分取指数。判断下列说法是否正确。',
  },
  statements: {
    'double-enough': {
      en: 'In float64 a direct softmax works for logits up to 1000.',
      zh: '用 float64 直接计算 softmax，得分不超过 1000 时都能得到结果。',
    },
    epsilon: {
      en: 'In float64 a positive number below 10⁻¹⁶ is stored as 0.',
      zh: '在 float64 中，小于 10⁻¹⁶ 的正数存为 0。',
    },
    'sum-overflows': {
      en: 'In float16 three exponentials can be finite and their sum ∞.',
      zh: '在 float16 中，三个指数项都是有限数，和却可能是 ∞。',
    },
    'underflow-spoils': {
      en: 'Every exponential that underflows makes the result useless.',
      zh: '只要有指数项下溢，结果就没有用了。',
    },
    'very-negative': {
      en: 'If all logits are below −750, a direct softmax in float64 divides 0 by 0.',
      zh: '如果得分都小于 −750，用 float64 直接计算 softmax 就会出现 0 除以 0。',
    },
  },
  why: {
    'double-enough': {
      en: '$e^x$ overflows in float64 for *x* above about 710.',
      zh: '在 float64 中，*x* 大于约 710 时 $e^x$ 就上溢。',
    },
    epsilon: {
      en: 'That is about the spacing of numbers at 1. The smallest positive number is about 5 · 10⁻³²⁴.',
      zh: '10⁻¹⁶ 约为 1 附近相邻两数的间距，最小的正数约为 5 · 10⁻³²⁴。',
    },
    'sum-overflows': {
      en: '$e^{11}$ is about 59 874 and fits below 65 504; the sum of two of them does not.',
      zh: '$e^{11}$ 约为 59 874，小于 65 504，可以存下，而两项之和就超过了。',
    },
    'underflow-spoils': {
      en: 'Next to a much larger term a number so small makes no difference: (0, −800) gives *p* = (1, 0).',
      zh: '与大得多的项相加，这样小的数不影响结果，例如 (0, −800) 得到 *p* = (1, 0)。',
    },
    'very-negative': {
      en: 'Every exponential underflows, so numerator and denominator are 0.',
      zh: '所有指数项都下溢，分子与分母都是 0。',
    },
  },
  solution: {
    en: 'Overflow depends on the largest number of the format, underflow on the smallest, and rounding of a sum on the spacing: three different limits. An underflow does damage in a denominator or in a logarithm, not next to a 1.',
    zh: '上溢取决于格式中最大的数，下溢取决于最小的正数，求和时的舍入取决于相邻两数的间距，三者是不同的界限。下溢出现在分母或对数中时有害，与 1 相加时无害。',
  },
};
