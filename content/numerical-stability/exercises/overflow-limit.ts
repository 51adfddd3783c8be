import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = numeric({
  section: 'formats',
  params: { power: oneOf(8, 16, 32, 64, 128, 256, 512, 1024) },
  solve: ({ power }) => power * Math.LN2,
  slips: {
    'power-of-two': ({ power }) => power,
    'power-of-ten': ({ power }) => power * Math.log10(2),
    'wrong-way': ({ power }) => power * Math.LOG2E,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'From where on does the exponential overflow?', zh: '指数函数从哪里开始上溢？' },
  question: {
    en: String.raw`The largest number of a format is just below $2^{\spot{power}}$. Up to about which *x* is $e^x$ finite?`,
    zh: String.raw`某浮点格式最大的数略小于 $2^{\spot{power}}$。*x* 大约不超过多少时，$e^x$ 不上溢？`,
  },
  solution: {
    en: String.raw`$$
\begin{aligned}
e^x&\le2^{\spot{power}}\\
x&\le\spot{power}\ln2\approx\spot{answer}
\end{aligned}
$$`,
    zh: String.raw`$$
\begin{aligned}
e^x&\le2^{\spot{power}}\\
x&\le\spot{power}\ln2\approx\spot{answer}
\end{aligned}
$$`,
  },
  slips: {
    'power-of-two': {
      en: 'That is where $2^x$ overflows. The base is *e*, which is larger.',
      zh: '这是 $2^x$ 上溢的位置。底数 *e* 大于 2。',
    },
    'power-of-ten': {
      en: 'That is where $10^x$ overflows: use the natural logarithm.',
      zh: '这是 $10^x$ 上溢的位置，应当用自然对数。',
    },
    'wrong-way': {
      en: 'You divided by ln 2; solving for *x* multiplies by it.',
      zh: '这里除以了 ln 2，解出 *x* 应乘以 ln 2。',
    },
  },
};
