import { numeric } from '../../../src/exercise/define-exercise';
import { decimal, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { rreluEvaluation } from '../../../src/math/rrelu-slopes';

export const exercise = numeric({
  section: 'relu-family',
  params: { lower: decimal(0.1, 0.2, 0.05), upper: decimal(0.3, 0.5, 0.05), x: whole(-5, -1) },
  spots: ({ lower, upper }) => ({ mean: (lower + upper) / 2 }),
  solve: ({ lower, upper, x }) => rreluEvaluation([x], lower, upper).outputs[0] ?? Number.NaN,
  see: ({ lower, upper, x }) => ({ demo: 'rrelu', set: { mode: 'evaluate', lower, upper, x } }),
  slips: {
    upper: ({ upper, x }) => upper * x,
    lower: ({ lower, x }) => lower * x,
    divisors: { value: ({ lower, upper, x }) => (2 * x) / (1 / lower + 1 / upper) },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'RReLU in evaluation', zh: 'RReLU 在评估时的输出' },
  question: {
    en: 'In training RReLU draws its slope for negative input uniformly between {lower} and {upper}. What is its output for *x* = {x} in evaluation?',
    zh: '训练时，RReLU 负半轴的斜率在 {lower} 与 {upper} 之间均匀抽取。评估时，输入 *x* = {x} 的输出是多少？',
  },
  solution: {
    en: String.raw`Evaluation uses the mean of the two limits *l* and *u* as slope, $(l+u)/2=\spot{mean}$, for every negative element:

$$
\spot{mean}\cdot(\spot{x})=\spot{answer}
$$`,
    zh: String.raw`设斜率的下限与上限为 *l* 与 *u*。评估时每个负元素都用平均斜率 $(l+u)/2=\spot{mean}$：

$$
\spot{mean}\cdot(\spot{x})=\spot{answer}
$$`,
  },
  slips: {
    upper: {
      en: 'This is the steepest slope that training can draw. Evaluation uses the mean of both limits.',
      zh: '这里用的是训练时可能抽到的最大斜率。评估时应取上下限的平均值。',
    },
    lower: {
      en: 'This is the flattest slope that training can draw. Evaluation uses the mean of both limits.',
      zh: '这里用的是训练时可能抽到的最小斜率。评估时应取上下限的平均值。',
    },
    divisors: {
      en: 'You averaged the divisors 1/*l* and 1/*u* and divided by the result. That is not the mean slope.',
      zh: '这是先求除数 1/*l* 与 1/*u* 的平均值再作除法，得到的并不是平均斜率。',
    },
  },
};
