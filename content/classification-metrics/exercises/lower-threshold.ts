import { multiple } from '../../../src/exercise/define-exercise';
import type { WordsOf } from '../../../src/exercise/exercise-words';

export const exercise = multiple({
  section: 'threshold',
  spots: () => ({ high: 0.4, low: 0.3 }),
  options: {
    recall: 'right',
    precision: { see: () => ({ demo: 'auc-rank', view: 3, set: { threshold: 0.3 } }) },
    rate: 'right',
    area: { see: () => ({ demo: 'confusion', view: 3, set: { threshold: -1 } }), pitfall: 'P33.2' },
    negatives: 'right',
    f1: { see: () => ({ demo: 'confusion', set: { threshold: -1 } }) },
  },
});

export const words: WordsOf<typeof exercise> = {
  title: { en: 'A lower threshold', zh: '降低阈值' },
  question: {
    en: 'A sample is called positive if its score is at least the threshold. On fixed data with both classes the threshold is lowered. Which statements are right?',
    zh: '得分不低于阈值的样本判为正类。数据固定且两类样本都存在，现降低阈值。下列说法哪些正确？',
  },
  options: {
    recall: { en: 'Recall does not fall.', zh: '召回率不会下降。' },
    precision: { en: 'Precision cannot rise.', zh: '精确率不可能上升。' },
    rate: { en: 'The false-positive rate does not fall.', zh: '假正例率不会下降。' },
    area: { en: 'The AUC rises.', zh: 'AUC 上升。' },
    negatives: { en: 'The number of true negatives does not rise.', zh: '真反例的个数不会增加。' },
    f1: { en: 'F1 rises whenever recall rises.', zh: '只要召回率上升，F1 就上升。' },
  },
  why: {
    precision: {
      en: 'It rises if what comes in is positive: of the ten scores of the demo, 4 of 8 calls are right at the threshold {high}, and 5 of 9 at {low}.',
      zh: '新判为正类的样本恰好是正样本时，精确率就会上升。例如演示中的十个得分，阈值为 {high} 时判为正类的 8 个中有 4 个正确，阈值为 {low} 时 9 个中有 5 个正确。',
    },
    area: {
      en: 'The AUC belongs to all thresholds together.',
      zh: 'AUC 由全部阈值共同决定。',
    },
    f1: {
      en: 'In the demo with two bell curves, from the threshold 0 to −1, recall rises, but precision falls so far that F1 falls.',
      zh: '例如在两条钟形曲线的演示中，阈值从 0 降到 −1，召回率上升，但精确率下降得更多，F1 反而下降。',
    },
  },
  solution: {
    en: 'Lowering the threshold only adds samples to those called positive: TP and FP cannot fall, FN and TN cannot rise. So recall and FPR do not fall. Precision and F1 can go either way; the AUC stays.',
    zh: '降低阈值只会增加判为正类的样本，所以 TP 和 FP 不会减少，FN 和 TN 不会增加，召回率和假正例率也就不会下降。精确率和 F1 可能上升，也可能下降，AUC 不变。',
  },
};
