import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'sigmoid-tanh',
  points: ['ranges', 'slopes', 'means', 'saturation', 'places'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Sigmoid or tanh?', zh: '用 sigmoid 还是 tanh？' },
  question: {
    en: 'Compare sigmoid and tanh: range, derivative, mean output, saturation. Where do you use which?',
    zh: '比较 sigmoid 与 tanh 的值域、导数、平均输出和饱和情况。各用在哪里？',
  },
  points: {
    ranges: {
      en: 'tanh *x* = 2σ(2*x*) − 1; ranges (0, 1) and (−1, 1).',
      zh: 'tanh *x* = 2σ(2*x*) − 1；值域分别为 (0, 1) 和 (−1, 1)。',
    },
    slopes: {
      en: 'Derivatives σ(1 − σ) and 1 − tanh²; largest values 1/4 and 1, at 0.',
      zh: '导数分别为 σ(1 − σ) 和 1 − tanh²；最大值分别为 1/4 和 1，都在 0 处。',
    },
    means: {
      en: 'For symmetric input the mean is 1/2 for sigmoid and 0 for tanh.',
      zh: '输入对称时，sigmoid 的均值为 1/2，tanh 的均值为 0。',
    },
    saturation: {
      en: 'Both saturate, so gradients can vanish with either.',
      zh: '两者都会饱和，都可能造成梯度消失。',
    },
    places: {
      en: 'Hidden layers: rather tanh. Gates, and yes–no outputs with cross-entropy: sigmoid.',
      zh: '隐藏层优先用 tanh；门，以及配合交叉熵的“是或否”输出，用 sigmoid。',
    },
  },
  solution: {
    en: 'tanh is a stretched sigmoid: tanh *x* = 2σ(2*x*) − 1. Ranges (0, 1) and (−1, 1). Derivatives σ(1 − σ), at most 1/4, and 1 − tanh², at most 1, both largest at 0. For symmetric input the means are 1/2 and 0. Both saturate. So prefer tanh in hidden layers, and use sigmoid for gates and for yes–no outputs with cross-entropy.',
    zh: 'tanh 是拉伸后的 sigmoid：tanh *x* = 2σ(2*x*) − 1。值域分别为 (0, 1) 和 (−1, 1)。导数分别为 σ(1 − σ)（至多 1/4）和 1 − tanh²（至多 1），都在 0 处最大。输入对称时均值分别为 1/2 和 0。两者都会饱和。所以隐藏层优先用 tanh；门和配合交叉熵的“是或否”输出用 sigmoid。',
  },
};
