import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'capacity',
  pitfall: 'E1.4',
  see: () => ({ demo: 'param-count', set: { dropoutRate: 0.2 } }),
  options: {
    noise: 'right',
    parameters: 'wrong',
    inference: 'wrong',
    family: 'wrong',
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'What does dropout change?', zh: '丢弃法改变什么？' },
  question: {
    en: 'The drop probability of a network is lowered from 1/2 to 1/5. What changes?',
    zh: '把网络的丢弃概率由 1/2 减小到 1/5，改变的是什么？',
  },
  options: {
    noise: {
      en: 'The noise during training becomes weaker, and with it the regularization.',
      zh: '训练时的噪声减弱，正则化随之减弱。',
    },
    parameters: {
      en: 'The model gets more parameters, because fewer units are dropped.',
      zh: '丢弃的神经元减少，模型的参数增多。',
    },
    inference: {
      en: 'At inference four fifths of the units are in use instead of one half.',
      zh: '推理时使用的神经元由二分之一增加到五分之四。',
    },
    family: {
      en: 'The family of functions of the network becomes larger.',
      zh: '网络的函数族变大。',
    },
  },
  why: {
    parameters: {
      en: 'The number of parameters is the same at every drop probability; only a sampled sub-network uses more or fewer of them.',
      zh: '无论丢弃概率取多少，参数个数都相同，变化的只是抽样子网络所用的部分。',
    },
    inference: {
      en: 'At inference dropout is off: all units are in use, whatever the probability was.',
      zh: '推理时不启用丢弃法，无论丢弃概率是多少，都使用全部神经元。',
    },
    family: {
      en: 'Layers, units and activations are the same, so the functions are. What changes is which of them training prefers.',
      zh: '层数、神经元和激活函数都不变，函数族也就不变，改变的是训练偏好其中哪些函数。',
    },
  },
  solution: {
    en: 'Dropout multiplies activations by random 0/1 in training. A lower probability means less noise, so weaker regularization; parameters and family stay, and at inference all units are used.',
    zh: '丢弃法在训练时把激活值乘以随机的 0 或 1。丢弃概率减小，噪声减弱，正则化随之减弱；参数个数和函数族都不变，推理时使用全部神经元。',
  },
};
