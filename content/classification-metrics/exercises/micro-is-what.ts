import { single } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

/** Here the F1 weighted by size is further from the accuracy than in the default state. */
const weightedDiffers = () => ({
  demo: 'macro-micro',
  set: {
    firstAsFirst: 55,
    firstAsSecond: 0,
    firstAsThird: 0,
    thirdAsFirst: 5,
    thirdAsSecond: 5,
    thirdAsThird: 5,
  },
});

export const exercise = single({
  section: 'classes',
  see: () => ({ demo: 'macro-micro' }),
  options: { accuracy: 'right', macro: 'wrong', weighted: { see: weightedDiffers }, recall: 'wrong' },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'What micro-F1 is', zh: '微平均 F1 等于什么？' },
  question: {
    en: 'Each sample has exactly one class and gets exactly one prediction. The micro-averaged F1 over all classes equals',
    zh: '每个样本恰好属于一个类别，也恰好判为一个类别。对全部类别求微平均，得到的 F1 等于',
  },
  options: {
    accuracy: { en: 'the accuracy', zh: '准确率' },
    macro: { en: 'the mean of the F1 scores of the classes', zh: '各类别 F1 的平均值' },
    weighted: {
      en: 'the mean of the F1 scores, weighted by the sizes of the classes',
      zh: '按各类样本数加权的 F1 平均值',
    },
    recall: { en: 'the mean of the recalls of the classes', zh: '各类别召回率的平均值' },
  },
  why: {
    macro: {
      en: 'That is macro-F1: the measures are averaged, not the counts added up.',
      zh: '这是宏平均 F1，平均的是指标，而不是合并计数。',
    },
    weighted: {
      en: 'That is the weighted average, a third one. Weighting the *recalls* by size would give the accuracy, weighting F1 in general does not.',
      zh: '这是加权平均。按样本数加权平均**召回率**才得到准确率，加权平均 F1 一般不等于准确率。',
    },
    recall: {
      en: 'That is macro recall, also called balanced accuracy: each class weighs the same.',
      zh: '这是宏平均召回率，又称平衡准确率，各类权重相同。',
    },
  },
  solution: {
    en: String.raw`Each mistake is one FP (of the class called) and one FN (of the true class). So $\sum FP=\sum FN$, and micro precision, recall and F1 are $\sum TP$ over all samples: the accuracy.`,
    zh: String.raw`每判错一次，判成的类别多一个 FP，真实类别多一个 FN，所以 $\sum FP=\sum FN$，微平均的精确率、召回率和 F1 都等于 $\sum TP$ 除以样本总数，即准确率。`,
  },
};
