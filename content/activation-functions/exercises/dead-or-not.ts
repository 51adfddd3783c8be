import { trueFalse } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = trueFalse({
  section: 'dead-units',
  pitfall: 'E1.50',
  statements: {
    'one-batch': { isTrue: false, see: () => ({ demo: 'dead-relu', set: { steps: 1 } }) },
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
  title: { en: 'Dead or only off?', zh: '死了还是只是关着？' },
  question: {
    en: 'A ReLU network is trained with plain gradient descent, without weight decay. True or false?',
    zh: '用普通的梯度下降训练 ReLU 网络，不加权重衰减。判断对错：',
  },
  statements: {
    'one-batch': {
      en: 'A unit that is inactive for every sample of one mini-batch is dead.',
      zh: '对某个小批量的所有样本都不激活的神经元，就是死亡神经元。',
    },
    'fixed-inputs': {
      en: 'A unit of the first layer that is inactive for every sample of the training set never changes again.',
      zh: '第一层的神经元若对训练集的所有样本都不激活，就再也不会变。',
    },
    'layers-below': {
      en: 'A unit of a higher layer that is inactive for all samples may become active again.',
      zh: '较高层的神经元若对所有样本都不激活，仍有可能重新激活。',
    },
    'leak-at-once': {
      en: 'With a leak of 1/100 a unit that is off for all samples is always back within a few steps.',
      zh: '有了 1/100 的泄漏，对所有样本都关着的神经元总能在几步之内恢复。',
    },
  },
  why: {
    'one-batch': {
      en: 'Other samples may still switch it on. Dead means inactive for all data.',
      zh: '别的样本还可能激活它。对全部数据都不激活，才叫死亡。',
    },
    'fixed-inputs': {
      en: 'Its gradients are exactly 0 and its inputs are the fixed data, so nothing can change.',
      zh: '它的梯度恰好为 0，输入又是固定的数据，什么都不会变。',
    },
    'layers-below': {
      en: 'Its own weights stand still, but the layers below may move its inputs, driven by other units.',
      zh: '它自己的权重不动，但前面的层会因别的神经元而更新，从而移动它的输入。',
    },
    'leak-at-once': {
      en: 'A gradient a hundred times smaller makes for a long crawl: in the demo some hundreds of steps.',
      zh: '梯度只有百分之一，只能慢慢爬：演示中要几百步。',
    },
  },
  solution: {
    en: 'A unit is dead if it is inactive for all data. Then its own gradients are exactly 0. On fixed inputs it is lost; in a higher layer the layers below may still bring it back. A leak keeps a small gradient, which helps slowly.',
    zh: '对全部数据都不激活，才是死亡神经元，这时它自己的梯度恰好为 0。输入固定时无可挽回；在较高层，前面的层还可能把它带回来。泄漏留下一点梯度，能救活它，但很慢。',
  },
};
