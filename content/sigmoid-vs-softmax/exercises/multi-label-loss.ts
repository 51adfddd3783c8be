import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { sigmoidLabelLoss } from '../../../src/math/output-layer/label-losses';

interface Drawn {
  readonly first: number;
  readonly second: number;
  readonly third: number;
}

const logOdds = (p: number) => Math.log(p / (1 - p));
const logitsOf = ({ first, second, third }: Drawn) => [first, second, third].map(logOdds);

export const exercise = numeric({
  section: 'several-labels',
  params: { first: oneOf(0.9, 0.8, 0.7), second: oneOf(0.6, 0.5, 0.3), third: oneOf(0.2, 0.1, 0.05) },
  spots: ({ third }) => ({ notThird: Number((1 - third).toPrecision(12)) }),
  solve: (values) => sigmoidLabelLoss(logitsOf(values), [1, 1, 0]).loss,
  slips: {
    'held-only': ({ first, second }) => -Math.log(first) - Math.log(second),
    'third-as-held': ({ first, second, third }) => -Math.log(first * second * third),
    mean: (values) => sigmoidLabelLoss(logitsOf(values), [1, 1, 0]).loss / 3,
    shares: ({ first, second, third }) => {
      const sum = first + second + third;
      return -Math.log(first / sum) / 2 - Math.log(second / sum) / 2;
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The loss of a label set', zh: '标签集合的损失' },
  question: {
    en: 'Three sigmoids give {first}, {second} and {third}. Labels 1 and 2 hold, label 3 does not. Compute the sum of the binary cross-entropies (natural logarithm).',
    zh: '三个 sigmoid 的输出为 {first}、{second}、{third}，标签 1、2 成立，标签 3 不成立。求各二元交叉熵之和（取自然对数）。',
  },
  solution: {
    en: String.raw`Labels that hold count $-\ln p$, the other one $-\ln(1-p)$:

$$
-\ln\spot{first}-\ln\spot{second}-\ln\spot{notThird}\approx\spot{answer}
$$`,
    zh: String.raw`成立的标签计 $-\ln p$，不成立的标签计 $-\ln(1-p)$，即

$$
-\ln\spot{first}-\ln\spot{second}-\ln\spot{notThird}\approx\spot{answer}
$$`,
  },
  slips: {
    'held-only': {
      en: String.raw`The label that does not hold is missing: it counts $-\ln(1-p)$. In a softmax the sum over classes takes care of it; sigmoids need the term.`,
      zh: String.raw`漏掉了不成立的标签，应计入 $-\ln(1-p)$。softmax 由归一化兼顾其他类别，sigmoid 则必须单独计入。`,
    },
    'third-as-held': {
      en: String.raw`For label 3 the term is $-\ln(1-p)$, because it does not hold.`,
      zh: String.raw`标签 3 不成立，应计 $-\ln(1-p)$。`,
    },
    mean: {
      en: 'This is the mean over the three labels; the sum was asked for.',
      zh: '这是三个标签的平均值，题目求的是和。',
    },
    shares: {
      en: 'Sigmoids are not divided by their sum; each is a probability by itself.',
      zh: 'sigmoid 的输出不必除以它们的和，每个输出本身就是概率。',
    },
  },
};
