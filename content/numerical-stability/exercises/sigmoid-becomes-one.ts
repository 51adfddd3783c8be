import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = numeric({
  section: 'sigmoid',
  params: { bits: oneOf(8, 11, 16, 20, 24, 32, 53) },
  // At 53 bits one bit less is 1.9 % from the answer.
  apart: 0.015,
  solve: ({ bits }) => bits * Math.LN2,
  slips: {
    bits: ({ bits }) => bits,
    decimal: ({ bits }) => bits * Math.log10(2),
    'whole-spacing': ({ bits }) => (bits - 1) * Math.LN2,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'When is the sigmoid 1?', zh: 'sigmoid 何时舍入为 1？' },
  question: {
    en: String.raw`A format has {bits} significant bits, so $1+e^{-z}$ is rounded to 1 as soon as $e^{-z}\le2^{-\spot{bits}}$. From which *z* on is $\sigma(z)=1/(1+e^{-z})$ stored as 1?`,
    zh: String.raw`某浮点格式有 {bits} 位有效数字（二进制），当 $e^{-z}\le2^{-\spot{bits}}$ 时 $1+e^{-z}$ 舍入为 1。*z* 从多少开始，$\sigma(z)=1/(1+e^{-z})$ 存为 1？`,
  },
  solution: {
    en: String.raw`$$
\begin{aligned}
e^{-z}&\le2^{-\spot{bits}}\\
z&\ge\spot{bits}\ln2\approx\spot{answer}
\end{aligned}
$$

From there on $1-\sigma(z)$ is 0 and its logarithm −∞.`,
    zh: String.raw`$$
\begin{aligned}
e^{-z}&\le2^{-\spot{bits}}\\
z&\ge\spot{bits}\ln2\approx\spot{answer}
\end{aligned}
$$

此后 $1-\sigma(z)$ 为 0，其对数为 −∞。`,
  },
  slips: {
    bits: {
      en: 'That would hold for $2^{-z}$; the base is *e*.',
      zh: '这是 $2^{-z}$ 的结果，题中的底数是 *e*。',
    },
    decimal: {
      en: 'Take the natural logarithm, not the one to base 10.',
      zh: '应取自然对数，而不是常用对数。',
    },
    'whole-spacing': {
      en: String.raw`$2^{1-\spot{bits}}$ is the whole spacing at 1. Rounding to nearest gives 1 only up to half of it.`,
      zh: String.raw`$2^{1-\spot{bits}}$ 是 1 处的整个间距，就近舍入时不超过间距的一半才得到 1。`,
    },
  },
};
