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
    zh: '网络要预测等待时间，其值非负且没有上限。输出层应选用哪个激活函数？',
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
      zh: 'sigmoid 的输出小于 1，无法表示更长的时间。',
    },
    tanh: {
      en: 'It gives negative outputs, and none above 1.',
      zh: 'tanh 的输出可以为负，并且小于 1。',
    },
    softmax: {
      en: 'It turns several scores into probabilities with sum 1. With one output it gives 1 whatever the input.',
      zh: 'softmax 把若干得分变为和为 1 的概率。只有一个输出时，结果恒为 1。',
    },
  },
  solution: {
    en: 'Softplus: its range is all positive numbers. The exponential serves too. ReLU has the right range, but the output unit can die.',
    zh: '应选 softplus，其值域为全体正数。指数函数也可以。ReLU 的值域虽然也合适，但输出神经元可能死亡。',
  },
};
