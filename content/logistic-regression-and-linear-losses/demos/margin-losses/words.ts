import type { Said } from '../../../../src/demo/words';
import type { MarginLossName } from '../../../../src/math/linear-losses/margin-loss';

/** In the legend, where the axis says that these are losses. */
export const lossWords: Readonly<Record<MarginLossName, Said>> = {
  zeroOne: { en: '0/1', zh: '0‑1' },
  perceptron: { en: 'perceptron', zh: '感知机' },
  hinge: { en: 'hinge', zh: '合页' },
  logistic: { en: 'logistic', zh: '对数' },
  logisticBits: { en: 'logistic, base 2', zh: '对数（底为 2）' },
  squared: { en: 'squared', zh: '平方' },
  exponential: { en: 'exponential loss', zh: '指数损失' },
};

/** Beside a number, which is the loss also where the picture shows the pulls. */
export const valueWords: Readonly<Record<MarginLossName, Said>> = {
  zeroOne: { en: '0/1 loss', zh: '0‑1 损失' },
  perceptron: { en: 'perceptron loss', zh: '感知机损失' },
  hinge: { en: 'hinge loss', zh: '合页损失' },
  logistic: { en: 'logistic loss', zh: '对数损失' },
  logisticBits: { en: 'logistic loss, base 2', zh: '对数损失（底为 2）' },
  squared: { en: 'squared loss', zh: '平方损失' },
  exponential: { en: 'exponential loss', zh: '指数损失' },
};
