import { multiple } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { gallery } from './shared/gallery';

export const exercise = multiple({
  section: 'which-one',
  options: {
    'real-identity': 'right',
    'class-softmax': 'right',
    'tags-sigmoid': 'right',
    'tags-softmax': 'wrong',
    'signed-relu': {
      see: () => ({ demo: 'dead-relu', set: { learningRate: 0.1, targets: 'minusOne', steps: 500 } }),
      pitfall: 'E1.55',
    },
    'probability-tanh': { see: () => gallery('tanh', { functions: ['sigmoid', 'tanh'], cursor: -1 }) },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Output activation and target', zh: '输出激活与目标值' },
  question: {
    en: 'Which pairs of target and output activation fit?',
    zh: '下列目标与输出激活函数，哪些配对合适？',
  },
  options: {
    'real-identity': { en: 'any real number: identity', zh: '任意实数：恒等' },
    'class-softmax': { en: 'exactly one of several classes: softmax', zh: '多类中恰好一类：softmax' },
    'tags-sigmoid': {
      en: 'several tags, any number of which may apply: one sigmoid for each tag',
      zh: '多个标签，可同时成立若干个：每个标签一个 sigmoid',
    },
    'tags-softmax': {
      en: 'several tags, any number of which may apply: softmax over the tags',
      zh: '多个标签，可同时成立若干个：对全部标签用 softmax',
    },
    'signed-relu': { en: 'a change in temperature, up or down: ReLU', zh: '温度的升降：ReLU' },
    'probability-tanh': {
      en: 'the probability of yes, trained with cross-entropy: tanh',
      zh: '回答“是”的概率，用交叉熵训练：tanh',
    },
  },
  why: {
    'tags-softmax': {
      en: 'Softmax makes the tags share a total of 1. Two tags that both apply could not both be near 1.',
      zh: 'softmax 让各标签分享总和 1，两个同时成立的标签不可能都接近 1。',
    },
    'signed-relu': {
      en: 'ReLU gives no negative output. For a target of −1 the unit ends with gradient 0 and the loss stays.',
      zh: 'ReLU 输出不了负数。目标值为 −1 时，梯度最终为 0，损失降不下去。',
    },
    'probability-tanh': {
      en: 'tanh can be negative, which is no probability; cross-entropy would take the logarithm of it.',
      zh: 'tanh 会取负值，不能当概率；交叉熵还要对它取对数。',
    },
  },
  solution: {
    en: 'The target fixes the output activation: its range must be that of the target. Identity for any real number, softmax for exclusive classes, one sigmoid for each tag that may apply on its own.',
    zh: '输出激活由目标值决定，值域要与目标值的范围一致。任意实数用恒等，互斥的类别用 softmax，可各自成立的标签每个用一个 sigmoid。',
  },
};
