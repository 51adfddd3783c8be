import type { Said } from '../../../../src/demo/words';
import type { MarginLossName } from '../../../../src/math/linear-losses/margin-loss';

export const lossWords: Readonly<Record<MarginLossName, Said>> = {
  zeroOne: { en: '0/1', zh: '0‑1' },
  perceptron: { en: 'perceptron', zh: '感知机' },
  hinge: { en: 'hinge', zh: '合页' },
  logistic: { en: 'logistic', zh: '对数' },
  logisticBits: { en: 'logistic, base 2', zh: '对数（底为 2）' },
  squared: { en: 'squared', zh: '平方' },
  exponential: { en: 'exponential loss', zh: '指数损失' },
};
