import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'three-tasks',
  options: {
    sigmoids: 'right',
    softmax: {
      see: () => ({ demo: 'multi-label', set: { logit2: 2, labels: ['1', '2'] } }),
      pitfall: 'E4.8',
    },
    one: 'wrong',
    squared: 'wrong',
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Tags of a photo', zh: '照片标签' },
  question: {
    en: 'A photo may carry any of 50 tags (beach, dog, night …), several at once or none. Which output layer and loss?',
    zh: '一张照片可以有 50 个标签（海滩、狗、夜景等）中的任意几个，也可以一个都没有。应采用哪种输出层与损失？',
  },
  options: {
    sigmoids: {
      en: '50 sigmoids, the sum of 50 binary cross-entropies',
      zh: '50 个 sigmoid，损失为 50 个二元交叉熵之和',
    },
    softmax: { en: 'a softmax over 50 classes, cross-entropy', zh: '50 类的 softmax，损失为交叉熵' },
    one: { en: 'one sigmoid, binary cross-entropy', zh: '一个 sigmoid，损失为二元交叉熵' },
    squared: {
      en: 'one linear output for the number of the tag, squared error',
      zh: '一个线性输出，预测标签的编号，损失为平方误差',
    },
  },
  why: {
    softmax: {
      en: 'Its outputs add up to 1, so at most one tag can exceed one half, and “no tag” has no place.',
      zh: 'softmax 的输出之和为 1，至多有一个标签超过二分之一，也无法表示“没有标签”。',
    },
    one: {
      en: 'One sigmoid answers one question, such as “is there a dog?”.',
      zh: '一个 sigmoid 只能回答一个问题，例如“有没有狗”。',
    },
    squared: {
      en: 'The numbers of the tags are names without order or distance, and one number cannot name several tags.',
      zh: '标签的编号只是名称，没有顺序和距离；一个数也不能同时表示几个标签。',
    },
  },
  solution: {
    en: 'The tags are not exclusive, so each gets a yes–no question of its own: one sigmoid with its binary cross-entropy per tag.',
    zh: '这些标签并不互斥，每个标签单独判断是否成立，所以各用一个 sigmoid，各计一项二元交叉熵。',
  },
};
