import { fill } from '../../../src/exercise/define-exercise';
import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

interface Numbers {
  readonly first: number;
  readonly second: number;
  readonly third: number;
}

const meanOf = ({ first, second, third }: Numbers) => (first + second + third) / 3;
const left = (numbers: Numbers) => 1.5 * (numbers.first - meanOf(numbers));
const meanSquare = (numbers: Numbers) =>
  [numbers.first, numbers.second, numbers.third].reduce((sum, y) => sum + (y - meanOf(numbers)) ** 2, 0) / 3;

export const exercise = fill({
  section: 'leave-one-out',
  params: { first: whole(1, 12), second: whole(1, 12), third: whole(1, 12) },
  accept: (numbers) => Math.abs(left(numbers)) > 0.9 && numbers.second !== numbers.third,
  cells: {
    otherMean: {
      value: ({ second, third }) => (second + third) / 2,
      slips: { 'all-three': (numbers) => meanOf(numbers) },
    },
    leftOutResidual: {
      value: left,
      slips: { fitted: (numbers) => numbers.first - meanOf(numbers), sign: (numbers) => -left(numbers) },
    },
    error: {
      value: (numbers) => 2.25 * meanSquare(numbers),
      slips: {
        training: meanSquare,
        factor: (numbers) => 1.5 * meanSquare(numbers),
      },
    },
  },
  given: [],
  blanks: 2,
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Leave-one-out for a mean', zh: '均值模型的留一法' },
  question: {
    en: 'A model predicts the mean of its training targets. The targets are {first}, {second}, {third}; leave-one-out. Fill in what is missing, to at least three digits.',
    zh: '某模型以训练样本目标值的平均值作为预测。目标值为 {first}、{second}、{third}，用留一法评估。填写空缺的值，至少保留三位有效数字。',
  },
  cells: {
    otherMean: {
      en: 'prediction for the first sample when it is left out',
      zh: '留出第一个样本时，对该样本的预测',
    },
    leftOutResidual: {
      en: 'residual of the first sample when it is left out (target minus prediction)',
      zh: '留出第一个样本时，该样本的残差（目标值减预测值）',
    },
    error: { en: 'leave-one-out error (mean of the three squares)', zh: '留一法误差（三个残差平方的平均）' },
  },
  slips: {
    'otherMean.all-three': {
      en: 'The sample left out takes no part: average the other two.',
      zh: '留出的样本不参与训练，应取其余两个的平均。',
    },
    'leftOutResidual.fitted': {
      en: 'This is the residual for the mean of all three. Left out, it is further away by the factor 1/(1 − ⅓).',
      zh: '这是相对三个样本的平均值的残差，留出后要乘以 1/(1 − ⅓)。',
    },
    'leftOutResidual.sign': {
      en: 'Target minus prediction, not the other way round.',
      zh: '应是目标值减预测值，符号反了。',
    },
    'error.training': {
      en: 'This is the training error. Each residual grows by the factor 1/(1 − ⅓) when its sample is left out.',
      zh: '这是训练误差。留出相应的样本后，每个残差都要乘以 1/(1 − ⅓)。',
    },
    'error.factor': {
      en: 'The residuals grow by 1/(1 − ⅓), their squares by the square of it.',
      zh: '残差乘以 1/(1 − ⅓)，残差的平方就要乘以该系数的平方。',
    },
  },
  solution: {
    en: String.raw`The other two average to $\spot{otherMean}$, so the residual left out is $\spot{leftOutResidual}$. Each leverage is ⅓, so all residuals grow by $\frac1{1-1/3}=\frac32$, and the mean of their squares by $\frac94$, to $\spot{error}$.`,
    zh: String.raw`其余两个的平均值为 $\spot{otherMean}$，所以留一法残差为 $\spot{leftOutResidual}$。每个样本的杠杆值都是 ⅓，残差都乘以 $\frac1{1-1/3}=\frac32$，残差平方的平均乘以 $\frac94$，得 $\spot{error}$。`,
  },
};
