import { short } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = short({
  section: 'stopping',
  points: ['split', 'monitor', 'best', 'patience', 'restore', 'test'],
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'Early stopping, step by step', zh: '早停法的步骤' },
  question: {
    en: 'Describe early stopping: which data is used for what, what is compared with what, when does training end, and which weights are kept?',
    zh: '写出早停法的步骤。各部分数据作何用途？比较的是什么？何时停止？保留哪组权重？',
  },
  points: {
    split: {
      en: 'Three sets: training, validation, test.',
      zh: '把数据划分为训练集、验证集和测试集。',
    },
    monitor: {
      en: 'After each epoch measure the error on the validation set, not on the test set.',
      zh: '每个轮次之后计算验证集上的误差，不看测试集。',
    },
    best: {
      en: 'Compare it with the lowest so far; if it is lower, store the weights (checkpoint).',
      zh: '与迄今最低的验证误差比较，若更低则保存权重（检查点）。',
    },
    patience: {
      en: 'Stop after *P* evaluations without a new lowest value (patience).',
      zh: '连续 *P* 次评估没有出现更低的值时停止，*P* 称为耐心值。',
    },
    restore: {
      en: 'Restore the stored weights, not the last ones.',
      zh: '恢复所保存的权重，而不是最后的权重。',
    },
    test: { en: 'Use the test set once, at the end.', zh: '最后在测试集上评估一次。' },
  },
  solution: {
    en: 'Split into training, validation and test set. Train; after each epoch measure the validation error. If it is lower than the lowest so far, store the weights and reset the counter; otherwise count one more. When *P* evaluations in a row have brought no new lowest value, stop and restore the stored weights. Measure the test error once, at the very end.',
    zh: '把数据划分为训练集、验证集和测试集。用训练集训练，每个轮次之后计算验证误差。若低于迄今最低值，则保存权重并把计数清零，否则计数加一。连续 *P* 次评估没有出现更低的值时停止，恢复所保存的权重。最后在测试集上评估一次。',
  },
};
