import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { sigmoid } from '../../../src/math/activations/sigmoidal';
import { sigmoidLoss } from '../../../src/math/classification-loss/sigmoid-loss';

const lossOf = (name: 'squaredError' | 'crossEntropy', z: number) => sigmoidLoss(name, z, 0).loss;

export const exercise = numeric({
  section: 'when-squared-error',
  params: { z: oneOf(2, 3, 4, 5, 6) },
  spots: ({ z }) => ({
    output: sigmoid(z),
    entropy: lossOf('crossEntropy', z),
    squared: lossOf('squaredError', z),
  }),
  solve: ({ z }) => lossOf('crossEntropy', z) / lossOf('squaredError', z),
  see: ({ z }) => ({ demo: 'mse-nonconvex', set: { z } }),
  slips: {
    'other-label': ({ z }) => sigmoidLoss('crossEntropy', z, 1).loss / lossOf('squaredError', z),
    'half-missing': ({ z }) => lossOf('crossEntropy', z) / (2 * lossOf('squaredError', z)),
    gradients: ({ z }) => 1 / (sigmoid(z) * (1 - sigmoid(z))),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'What one wrong label costs', zh: '一个错误标签的损失' },
  question: {
    en: String.raw`A sigmoid output $a=\sigma(z)$ has the net input *z* = {z} for a sample that is labeled 0 by mistake. How many times as large is the cross-entropy as the squared error $\frac12(a-y)^2$?`,
    zh: String.raw`某样本被误标为 0，sigmoid 输出为 $a=\sigma(z)$，净输入为 *z* = {z}。其交叉熵是平方误差 $\frac12(a-y)^2$ 的多少倍？`,
  },
  solution: {
    en: String.raw`For $y=0$ cross-entropy is $-\ln(1-a)=\ln(1+e^z)\approx\spot{entropy}$; with $a\approx\spot{output}$ squared error is $\frac12a^2\approx\spot{squared}$, never more than ½. The quotient is about {answer}, and it grows with *z* without bound.`,
    zh: String.raw`$y=0$ 时交叉熵为 $-\ln(1-a)=\ln(1+e^z)\approx\spot{entropy}$。由 $a\approx\spot{output}$，平方误差为 $\frac12a^2\approx\spot{squared}$，不超过 ½。两者之比约为 {answer}，且随 *z* 无限增大。`,
  },
  slips: {
    'other-label': {
      en: String.raw`$-\ln a$ is the cross-entropy of the label 1. The label that is given says 0: $-\ln(1-a)$.`,
      zh: String.raw`$-\ln a$ 是标签为 1 时的交叉熵。给定的标签是 0，应为 $-\ln(1-a)$。`,
    },
    'half-missing': {
      en: 'The ½ of the squared error is missing.',
      zh: '平方误差漏了系数 ½。',
    },
    gradients: {
      en: 'This is the quotient of the gradients. The question is about the losses.',
      zh: '这是两种梯度之比，题目问的是损失之比。',
    },
  },
};
