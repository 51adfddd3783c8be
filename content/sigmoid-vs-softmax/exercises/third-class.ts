import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { softmax } from '../../../src/math/softmax';

interface Drawn {
  readonly first: number;
  readonly gap: number;
}

/** Logits with which two classes have these probabilities, and a third one above the first by the gap. */
const logitsOf = ({ first, gap }: Drawn) => [Math.log(first), Math.log(1 - first), Math.log(first) + gap];

export const exercise = numeric({
  section: 'why-softmax',
  params: { first: oneOf(0.9, 0.8, 0.75, 0.6), gap: oneOf(-1, 0, 1, 2) },
  spots: ({ first, gap }) => ({
    second: Number((1 - first).toPrecision(12)),
    newcomer: first * Math.exp(gap),
  }),
  solve: (values) => softmax(logitsOf(values))[0]!,
  see: () => ({ demo: 'multi-label', set: { logit3: 3 } }),
  slips: {
    unchanged: ({ first }) => first,
    'takes-from-first': ({ first, gap }) => first / (1 + Math.exp(gap)),
    newcomer: (values) => softmax(logitsOf(values))[2]!,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A third class comes in', zh: '增加第三个类别' },
  question: {
    en: 'A softmax over two classes gives $p_1$ = {first} and $p_2$ = {second}. A third class is added with the logit $z_3=z_1$ + ({gap}); $z_1$ and $z_2$ stay as they are. How large is $p_1$ now?',
    zh: '某 softmax 对两个类别给出 $p_1$ = {first}、$p_2$ = {second}。现增加第三个类别，得分为 $z_3=z_1$ + ({gap})，$z_1$、$z_2$ 不变。求新的 $p_1$。',
  },
  solution: {
    en: String.raw`The ratios are fixed by the logits: $p_1:p_2:p_3=\spot{first}:\spot{second}:\spot{first}\,e^{\spot{gap}}$. Divide by the sum:

$$
p_1=\frac{\spot{first}}{1+\spot{newcomer}}\approx\spot{answer}
$$

$p_1/p_2$ is what it was: the new class takes from both in the same proportion.`,
    zh: String.raw`概率之比由得分决定，$p_1:p_2:p_3=\spot{first}:\spot{second}:\spot{first}\,e^{\spot{gap}}$。除以三者之和，得

$$
p_1=\frac{\spot{first}}{1+\spot{newcomer}}\approx\spot{answer}
$$

$p_1/p_2$ 不变，新的类别按相同的比例从两个类别中分走概率。`,
  },
  slips: {
    unchanged: {
      en: 'The ratio of two classes stays, their probabilities do not: the denominator has one term more.',
      zh: '不变的是两个类别的概率之比，而不是概率，因为分母多了一项。',
    },
    'takes-from-first': {
      en: 'Here the new class took from class 1 only. It takes from both in the same proportion.',
      zh: '这里新的类别只从类别 1 中分走概率。实际上从两个类别中按相同的比例分走。',
    },
    newcomer: { en: 'This is the probability of the new class.', zh: '这是新类别的概率。' },
  },
};
