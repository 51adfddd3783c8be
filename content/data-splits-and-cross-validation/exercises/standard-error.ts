import { numeric } from '../../../src/exercise/define-exercise';
import { oneOf } from '../../../src/exercise/draw';
import type { WordsOf } from '../../../src/exercise/exercise-words';
import { standardError } from '../../../src/math/model-selection/accuracy-interval';

export const exercise = numeric({
  section: 'precision',
  params: { accuracy: oneOf(0.6, 0.7, 0.8, 0.9, 0.95), samples: oneOf(100, 200, 400, 1000, 2000) },
  solve: ({ accuracy, samples }) => standardError(accuracy, samples),
  see: ({ accuracy, samples }) => ({
    demo: 'accuracy-interval',
    set: { correct: Math.round(accuracy * samples), samples },
  }),
  slips: {
    'no-root': ({ accuracy, samples }) => (accuracy * (1 - accuracy)) / samples,
    one: ({ accuracy }) => Math.sqrt(accuracy * (1 - accuracy)),
    outside: ({ accuracy, samples }) => Math.sqrt(accuracy * (1 - accuracy)) / samples,
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Standard error of an accuracy', zh: '准确率的标准误' },
  question: {
    en: 'A classifier is right with probability *p* = {accuracy} on each new sample. What is the standard error of its accuracy on a test set of *n* = {samples} independent samples? Give at least three digits.',
    zh: '某分类器对每个新样本判对的概率 *p* = {accuracy}。在 *n* = {samples} 个独立样本组成的测试集上，准确率的标准误是多少？至少保留三位有效数字。',
  },
  solution: {
    en: String.raw`The number of right answers has variance $np(1-p)$; divided by $n$, the accuracy has the standard deviation $\sqrt{p(1-p)/n}\approx\spot{answer}$.`,
    zh: String.raw`判对个数的方差为 $np(1-p)$，除以 $n$ 得到准确率，其标准差为 $\sqrt{p(1-p)/n}\approx\spot{answer}$。`,
  },
  slips: {
    'no-root': {
      en: 'That is the variance. The standard error is its root.',
      zh: '这是方差，标准误是方差的平方根。',
    },
    one: {
      en: 'That is the standard deviation of a single answer. The mean of *n* answers has a √*n* times smaller one.',
      zh: '这是单个样本的标准差，*n* 个样本平均之后应除以 √*n*。',
    },
    outside: {
      en: 'The standard deviation of a mean falls like 1/√*n*, not like 1/*n*.',
      zh: '平均值的标准差与 1/√*n* 成正比，而不是与 1/*n* 成正比。',
    },
  },
};
