import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { gallery } from './shared/gallery';

export const exercise = single({
  section: 'which-one',
  options: {
    softplus: 'right',
    sigmoid: { see: () => gallery('sigmoid', { functions: ['sigmoid', 'softplus'], cursor: 5 }) },
    tanh: { see: () => gallery('tanh', { functions: ['tanh', 'softplus'], cursor: -1 }) },
    softmax: 'wrong',
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A target without upper limit', zh: '没有上限的目标值' },
  question: {
    en: 'A network predicts a waiting time: never negative, without an upper limit. Which output activation fits?',
    zh: '网络要预测等待时间：永不为负，也没有上限。输出层该用哪个激活函数？',
  },
  options: {
    softplus: { en: 'softplus', zh: 'softplus' },
    sigmoid: { en: 'sigmoid', zh: 'sigmoid' },
    tanh: { en: 'tanh', zh: 'tanh' },
    softmax: { en: 'softmax', zh: 'softmax' },
  },
  why: {
    sigmoid: {
      en: 'Its outputs stay below 1: longer times are out of reach.',
      zh: '它的输出小于 1，更长的时间表示不了。',
    },
    tanh: {
      en: 'It gives negative outputs, and none above 1.',
      zh: '它会输出负数，又超不过 1。',
    },
    softmax: {
      en: 'It turns several scores into probabilities with sum 1. With one output it gives 1 whatever the input.',
      zh: '它把几个分数变成和为 1 的概率；只有一个输出时，结果恒为 1。',
    },
  },
  solution: {
    en: 'Softplus: its range is all positive numbers. The exponential serves too. ReLU has the right range, but the output unit can die.',
    zh: 'softplus：它的值域是全体正数。指数函数也行。ReLU 的值域也合适，但输出神经元可能死亡。',
  },
};
