import { numeric } from '../../../src/exercise/define-exercise';
import { whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { rootMeanSquare } from '../../../src/math/statistics';

const errorsOf = ({
  f1,
  f2,
  f3,
  y1,
  y2,
  y3,
}: Readonly<Record<'f1' | 'f2' | 'f3' | 'y1' | 'y2' | 'y3', number>>) => [f1 - y1, f2 - y2, f3 - y3];

export const exercise = numeric({
  section: 'elements',
  params: {
    f1: whole(1, 9),
    f2: whole(1, 9),
    f3: whole(1, 9),
    y1: whole(1, 9),
    y2: whole(1, 9),
    y3: whole(1, 9),
  },
  accept: (values) => errorsOf(values).every((error) => error !== 0),
  solve: (values) => rootMeanSquare(errorsOf(values)) ** 2,
  slips: {
    sum: (values) => 3 * rootMeanSquare(errorsOf(values)) ** 2,
    root: (values) => rootMeanSquare(errorsOf(values)),
    absolute: (values) => errorsOf(values).reduce((sum, error) => sum + Math.abs(error), 0) / 3,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'An empirical risk', zh: '计算经验风险' },
  question: {
    en: String.raw`A model predicts {f1}, {f2}, {f3} for three samples whose targets are {y1}, {y2}, {y3}. What is its empirical risk $\hat R$ with the loss $\ell=(f-y)^2$?`,
    zh: String.raw`模型对三个样本的预测值为 {f1}、{f2}、{f3}，目标值为 {y1}、{y2}、{y3}，损失为 $\ell=(f-y)^2$。求经验风险 $\hat R$。`,
  },
  solution: {
    en: String.raw`The empirical risk is the *mean* loss over the samples: $\frac13\big[(\spot{f1}-\spot{y1})^2+(\spot{f2}-\spot{y2})^2+(\spot{f3}-\spot{y3})^2\big]\approx\spot{answer}$.`,
    zh: String.raw`经验风险是各样本损失的**均值**，即 $\frac13\big[(\spot{f1}-\spot{y1})^2+(\spot{f2}-\spot{y2})^2+(\spot{f3}-\spot{y3})^2\big]\approx\spot{answer}$。`,
  },
  slips: {
    sum: {
      en: 'This is the sum. The empirical risk divides by the number of samples.',
      zh: '这是损失之和。经验风险还要除以样本数。',
    },
    root: {
      en: 'No root: the loss is the square, and the risk is its mean.',
      zh: '不必开方。损失就是平方，经验风险是损失的均值。',
    },
    absolute: {
      en: 'These are absolute errors. The loss here is the square.',
      zh: '这里用了绝对误差，题中的损失是平方误差。',
    },
  },
};
