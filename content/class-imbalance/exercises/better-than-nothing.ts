import { single } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = single({
  section: 'problem',
  params: { percent: oneOf(92, 94, 95, 96), positives: oneOf(40, 50, 60, 80) },
  accept: ({ percent, positives }) => 10 * percent === 1000 - positives,
  pitfall: 'E2.11',
  options: { nothing: 'right', good: 'wrong', recall: 'wrong', overfit: 'wrong' },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Is this accuracy good?', zh: '这样的准确率好吗？' },
  question: {
    en: 'Of 1000 test samples {positives} are positive. A classifier is right for {percent}% of them. What follows?',
    zh: '1000 个测试样本中有 {positives} 个正样本，某分类器的准确率为 {percent}%。由此可知什么？',
  },
  options: {
    nothing: {
      en: 'Its accuracy is no higher than that of always saying “negative”',
      zh: '准确率不比一律判为负类高',
    },
    good: { en: 'It is a good classifier', zh: '这是好的分类器' },
    recall: { en: 'It finds at least half of the positives', zh: '至少找出了一半正样本' },
    overfit: { en: 'It overfits', zh: '发生了过拟合' },
  },
  why: {
    good: {
      en: 'Saying “negative” every time has the same accuracy and finds no positive.',
      zh: '一律判为负类的准确率相同，却找不出任何正样本。',
    },
    recall: {
      en: 'It may find none: all mistakes may be missed positives.',
      zh: '也可能一个都没有找到，全部错误都是漏报。',
    },
    overfit: {
      en: 'Nothing is known of the training accuracy.',
      zh: '题目没有给出训练集上的准确率。',
    },
  },
  solution: {
    en: 'The share of negatives is the accuracy of “always negative”. Recall, precision or costs are needed to tell the two apart.',
    zh: '一律判为负类的准确率等于负样本的比例。要区分这两个分类器，须看召回率、精确率或代价。',
  },
};
