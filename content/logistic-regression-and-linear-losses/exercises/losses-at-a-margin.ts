import { fill } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { type MarginLossName, marginLosses } from '../../../src/math/linear-losses/margin-loss';

const at = (name: MarginLossName, m: number) => marginLosses[name].value(m);

export const exercise = fill({
  section: 'six-losses',
  params: { z: oneOf(-2, -1.5, -0.75, -0.5, -0.25, 0.25, 0.5, 0.75, 1.5, 2) },
  see: ({ z }) => ({ demo: 'margin-losses', set: { margin: -z } }),
  cells: {
    margin: {
      value: ({ z }) => -z,
      slips: { 'label-forgotten': ({ z }) => z },
    },
    hinge: {
      value: ({ z }) => at('hinge', -z),
      slips: {
        'label-forgotten': ({ z }) => at('hinge', z),
      },
    },
    logistic: {
      value: ({ z }) => at('logistic', -z),
      slips: {
        'label-forgotten': ({ z }) => at('logistic', z),
        'base-two': ({ z }) => at('logisticBits', -z),
      },
    },
    squared: {
      value: ({ z }) => at('squared', -z),
      slips: { 'label-forgotten': ({ z }) => at('squared', z), 'score-squared': ({ z }) => z * z },
    },
  },
  given: [],
  blanks: 3,
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Three losses of one sample', zh: '一个样本的三种损失' },
  question: {
    en: String.raw`A sample has the label *y* = −1 and the score *z* = {z}. Fill in what is missing: margin, hinge loss, logistic loss $\ln(1+e^{-m})$ and squared loss $(1-m)^2$.`,
    zh: String.raw`某样本的标签为 *y* = −1，得分为 *z* = {z}。填写缺少的间隔、合页损失、对数损失 $\ln(1+e^{-m})$ 与平方损失 $(1-m)^2$。`,
  },
  cells: {
    margin: { en: '*m*', zh: '*m*' },
    hinge: { en: 'hinge', zh: '合页损失' },
    logistic: { en: 'logistic', zh: '对数损失' },
    squared: { en: 'squared', zh: '平方损失' },
  },
  slips: {
    'margin.label-forgotten': {
      en: 'Margin: this is the score. The margin is label times score, *m* = *yz*.',
      zh: '间隔处填的是得分，间隔等于标签乘以得分，*m* = *yz*。',
    },
    'hinge.label-forgotten': {
      en: 'Hinge: the score was used in place of the margin *yz*.',
      zh: '求合页损失时用了得分，应当用间隔 *yz*。',
    },
    'logistic.label-forgotten': {
      en: 'Logistic: the score was used in place of the margin *yz*.',
      zh: '求对数损失时用了得分，应当用间隔 *yz*。',
    },
    'logistic.base-two': {
      en: 'Logistic: this is the logarithm to base 2.',
      zh: '求对数损失时用了以 2 为底的对数。',
    },
    'squared.label-forgotten': {
      en: 'Squared: the score was used in place of the margin. For *y* = −1 it is (−1 − *z*)².',
      zh: '求平方损失时用了得分而不是间隔。*y* = −1 时应为 (−1 − *z*)²。',
    },
    'squared.score-squared': {
      en: 'Squared: the loss is the square of the distance from margin 1, not of the score.',
      zh: '平方损失是间隔与 1 之差的平方，而不是得分的平方。',
    },
  },
  solution: {
    en: String.raw`$m=yz=-(\spot{z})=\spot{margin}$. With it

$$
\begin{aligned}
\max(0,1-m)&=\spot{hinge}\\
\ln(1+e^{-m})&\approx\spot{logistic}\\
(1-m)^2&\approx\spot{squared}
\end{aligned}
$$`,
    zh: String.raw`$m=yz=-(\spot{z})=\spot{margin}$，代入得

$$
\begin{aligned}
\max(0,1-m)&=\spot{hinge}\\
\ln(1+e^{-m})&\approx\spot{logistic}\\
(1-m)^2&\approx\spot{squared}
\end{aligned}
$$`,
  },
};
