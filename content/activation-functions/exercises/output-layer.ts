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
  title: { en: 'Output activation and target', zh: '输出层激活函数与目标值' },
  question: {
    en: 'Which pairs of target and output activation fit?',
    zh: '下列目标值与输出层激活函数的搭配，哪些是合适的？',
  },
  options: {
    'real-identity': { en: 'any real number: identity', zh: '回归（任意实数）：恒等函数' },
    'class-softmax': { en: 'exactly one of several classes: softmax', zh: '多分类（恰好属于一类）：softmax' },
    'tags-sigmoid': {
      en: 'several tags, any number of which may apply: one sigmoid for each tag',
      zh: '多标签（可同时属于多个类别）：每个标签一个 sigmoid',
    },
    'tags-softmax': {
      en: 'several tags, any number of which may apply: softmax over the tags',
      zh: '多标签（可同时属于多个类别）：对全部标签用 softmax',
    },
    'signed-relu': { en: 'a change in temperature, up or down: ReLU', zh: '温度的变化量（可正可负）：ReLU' },
    'probability-tanh': {
      en: 'the probability of the positive class, trained with cross-entropy: tanh',
      zh: '正类的概率，用交叉熵训练：tanh',
    },
  },
  why: {
    'tags-softmax': {
      en: 'Softmax makes the tags share a total of 1. Two tags that both apply could not both be near 1.',
      zh: 'softmax 使各标签的概率之和为 1，两个同时成立的标签不可能都接近 1。',
    },
    'signed-relu': {
      en: 'ReLU gives no negative output. For a target of −1 the unit ends with gradient 0 and the loss stays.',
      zh: 'ReLU 的输出不能为负。目标值为 −1 时，梯度最终变为 0，损失不再下降。',
    },
    'probability-tanh': {
      en: 'tanh can be negative, which is no probability; cross-entropy would take the logarithm of it.',
      zh: 'tanh 可以取负值，不能表示概率，而交叉熵要对概率取对数。',
    },
  },
  solution: {
    en: 'The target fixes the output activation: its range must be that of the target. Identity for any real number, softmax for exclusive classes, one sigmoid for each tag that may apply on its own.',
    zh: '输出层激活函数由目标值决定，值域应与目标值的取值范围一致。任意实数用恒等函数，互斥的类别用 softmax，可以同时成立的标签各用一个 sigmoid。',
  },
};
