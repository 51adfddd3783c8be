import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf, whole } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { rootMeanSquare } from '../../../src/math/statistics';

const squared = (w1: number, w2: number): number => 2 * rootMeanSquare([w1, w2]) ** 2;

export const exercise = numeric({
  section: 'elements',
  params: { risk: oneOf(0.5, 0.8, 1.2, 2), lambda: oneOf(0.01, 0.05, 0.1), w1: whole(2, 6), w2: whole(2, 6) },
  solve: ({ risk, lambda, w1, w2 }) => risk + lambda * squared(w1, w2),
  slips: {
    'norm-not-squared': ({ risk, lambda, w1, w2 }) => risk + lambda * Math.sqrt(squared(w1, w2)),
    'without-lambda': ({ risk, w1, w2 }) => risk + squared(w1, w2),
    'penalty-only': ({ lambda, w1, w2 }) => lambda * squared(w1, w2),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A structural risk', zh: '计算结构风险' },
  question: {
    en: String.raw`The empirical risk of a linear model is {risk}, its weights are {w1} and −{w2}. The penalty is $\Omega(w)=\lVert w\rVert_2^2$ with *λ* = {lambda}. What is the structural risk?`,
    zh: String.raw`某个线性模型的经验风险为 {risk}，权重为 {w1} 与 −{w2}。惩罚项为 $\Omega(w)=\lVert w\rVert_2^2$，*λ* = {lambda}。求结构风险。`,
  },
  solution: {
    en: String.raw`Structural risk = empirical risk + $\lambda\,\Omega$: $\spot{risk}+\spot{lambda}\cdot(\spot{w1}^2+\spot{w2}^2)=\spot{answer}$.`,
    zh: String.raw`结构风险等于经验风险加上 $\lambda\,\Omega$，即 $\spot{risk}+\spot{lambda}\cdot(\spot{w1}^2+\spot{w2}^2)=\spot{answer}$。`,
  },
  slips: {
    'norm-not-squared': {
      en: 'The root was taken: the penalty is the *squared* norm.',
      zh: '这里取了平方根，而惩罚项是范数的**平方**。',
    },
    'without-lambda': {
      en: 'The penalty has to be multiplied by *λ*.',
      zh: '惩罚项还要乘以 *λ*。',
    },
    'penalty-only': {
      en: 'This is the penalty alone; the empirical risk comes on top.',
      zh: '这只是惩罚项，还要加上经验风险。',
    },
  },
};
