import { numeric } from '../../../src/exercise/define-exercise';
import { decimal } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

const third = ({ first, second }: { first: number; second: number }) => 1 - first - second;

export const exercise = numeric({
  section: 'codes-as-numbers',
  params: { first: decimal(-0.3, -0.05, 0.05), second: decimal(0.25, 0.45, 0.05) },
  see: () => ({ demo: 'labels-as-numbers', set: { method: 'oneHot' } }),
  solve: third,
  slips: {
    'sum-zero': ({ first, second }) => -first - second,
    'second-forgotten': ({ first }) => 1 - first,
    'absolute-values': ({ first, second }) => 1 - Math.abs(first) - second,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'The third line', zh: '第三条直线的值' },
  question: {
    en: 'Least squares with a constant term fits one line for each of three classes to one-hot targets. At some *x* the line of A has the value {first} and that of B {second}. What does the line of C have there?',
    zh: '对三个类别的独热标签分别作最小二乘拟合，模型含常数项。在某个 *x* 处，类别 A 的直线取值 {first}，类别 B 的直线取值 {second}。求类别 C 的直线在该处的值。',
  },
  solution: {
    en: String.raw`The targets of the three classes add up to 1 at each point, and the fit is linear in the targets: the sum of the lines is the fit to the constant 1, which is 1 everywhere. So $1-(\spot{first})-\spot{second}=\spot{answer}$. The values need not lie between 0 and 1; they are no probabilities.`,
    zh: String.raw`每个样本处三个类别的目标之和为 1，而拟合值是目标的线性函数，三条直线之和就是对常数 1 的拟合，处处等于 1。所以该值为 $1-(\spot{first})-\spot{second}=\spot{answer}$。这些值不一定在 0 与 1 之间，并不是概率。`,
  },
  slips: {
    'sum-zero': {
      en: 'The three lines add up to 1, not to 0: at each point exactly one of the targets is 1.',
      zh: '三条直线之和为 1，而不是 0，因为每个样本处恰有一个目标为 1。',
    },
    'second-forgotten': {
      en: 'This leaves out the line of B.',
      zh: '漏掉了类别 B 的直线。',
    },
    'absolute-values': {
      en: 'The values are added with their signs: a line may be negative.',
      zh: '各值应连同符号相加，直线的值可以为负。',
    },
  },
};
