import { trueFalse } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = trueFalse({
  section: 'dead-units',
  pitfall: 'E1.50',
  statements: {
    'one-batch': { isTrue: false, see: () => ({ demo: 'dead-relu', set: { learningRate: 0.1, steps: 4 } }) },
    'fixed-inputs': { isTrue: true, see: () => ({ demo: 'dead-relu', set: { steps: 2000 } }) },
    'layers-below': true,
    'leak-at-once': {
      isTrue: false,
      see: () => ({ demo: 'dead-relu', set: { slope: 0.01, steps: 375 } }),
      pitfall: 'E1.51',
    },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Dead, or inactive for the moment?', zh: '死亡，还是暂时未激活？' },
  question: {
    en: 'A ReLU network is trained with plain gradient descent, without weight decay. True or false?',
    zh: '用普通的梯度下降训练 ReLU 网络，不加权重衰减。判断下列说法是否正确。',
  },
  statements: {
    'one-batch': {
      en: 'A unit that is inactive for every sample of one mini-batch is dead.',
      zh: '对某个小批量的所有样本都未激活的神经元，就是死亡神经元。',
    },
    'fixed-inputs': {
      en: 'A unit of the first layer that is inactive for every sample of the training set never changes again.',
      zh: '第一层的神经元如果对训练集的所有样本都未激活，其参数就不再更新。',
    },
    'layers-below': {
      en: 'A unit of a later layer that is inactive for all samples may become active again.',
      zh: '后面各层的神经元即使对所有样本都未激活，仍有可能重新激活。',
    },
    'leak-at-once': {
      en: 'With a leak of 1/100 a unit that is inactive for all samples is always back within a few steps.',
      zh: '负半轴的斜率取 1/100 时，对所有样本都未激活的神经元总能在几步之内恢复。',
    },
  },
  why: {
    'one-batch': {
      en: 'Other samples may still switch it on. Dead means inactive for all data.',
      zh: '其他样本仍可能激活这个神经元。对全部数据都未激活，才是死亡神经元。',
    },
    'fixed-inputs': {
      en: 'Its gradients are exactly 0 and its inputs are the fixed data, so nothing can change.',
      zh: '参数的梯度恰好为 0，输入又是固定的数据，所以参数不会再变。',
    },
    'layers-below': {
      en: 'Its own weights stand still, but the earlier layers may still move its inputs: other units pass gradients on to them.',
      zh: '死亡神经元自己的权重不变，但前面的层还会通过其他神经元得到梯度而更新，从而改变它的输入。',
    },
    'leak-at-once': {
      en: 'A gradient a hundred times smaller makes for a long crawl: in the demo some hundreds of steps.',
      zh: '梯度缩小到百分之一，恢复很慢，演示中需要几百步。',
    },
  },
  solution: {
    en: 'A unit is dead if it is inactive for all data. Then its own gradients are exactly 0. On fixed inputs it is lost for plain gradient descent; in a later layer the earlier layers may still bring it back. A leak keeps a small gradient, which revives it slowly.',
    zh: '对全部数据都未激活的神经元才是死亡神经元，这时其参数的梯度恰好为 0。用普通的梯度下降时，如果输入是固定的，就无法恢复；在后面各层，前面的层还可能改变输入，使神经元重新激活。Leaky ReLU 在负半轴保留了小的梯度，可以使神经元恢复，但是很慢。',
  },
};
