import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { focalLoss } from '../../../src/math/imbalance/class-weights';

export const exercise = numeric({
  section: 'focal-loss',
  params: { probability: oneOf(0.1, 0.2, 0.3, 0.7, 0.8, 0.9), focusing: oneOf(1, 2, 3) },
  spots: ({ probability, focusing }) => ({
    factor: (1 - probability) ** focusing,
    crossEntropy: focalLoss(probability, 0),
  }),
  solve: ({ probability, focusing }) => focalLoss(probability, focusing),
  see: ({ probability, focusing }) => ({
    demo: 'class-weights',
    view: 2,
    set: { probability, focusing },
  }),
  slips: {
    'cross-entropy': ({ probability }) => focalLoss(probability, 0),
    'wrong-factor': ({ probability, focusing }) => -(probability ** focusing) * Math.log(probability),
    'other-class': ({ probability, focusing }) => focalLoss(1 - probability, focusing),
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Focal loss by hand', zh: '计算焦点损失' },
  question: {
    en: 'The model gives the right class the probability *p* = {probability}. What is the focal loss with *γ* = {focusing} (natural logarithm)? Three digits.',
    zh: '模型给正确类别的概率为 *p* = {probability}。求 *γ* = {focusing} 时的焦点损失（取自然对数），保留三位有效数字。',
  },
  solution: {
    en: String.raw`The factor is $(1-p)^\gamma=\spot{factor}$, the cross-entropy $-\ln p\approx\spot{crossEntropy}$; the product is about $\spot{answer}$.`,
    zh: String.raw`系数为 $(1-p)^\gamma=\spot{factor}$，交叉熵为 $-\ln p\approx\spot{crossEntropy}$，两者相乘约得 $\spot{answer}$。`,
  },
  slips: {
    'cross-entropy': {
      en: 'That is the cross-entropy, without the factor.',
      zh: '这是交叉熵，没有乘系数。',
    },
    'wrong-factor': {
      en: 'The factor is a power of 1 − *p*, so that the more probable the right class, the smaller it is.',
      zh: '系数是 1 − *p* 的幂，正确类别的概率越大，系数越小。',
    },
    'other-class': {
      en: '*p* is the probability of the right class, in the logarithm too.',
      zh: '*p* 是正确类别的概率，对数中也是如此。',
    },
  },
};
