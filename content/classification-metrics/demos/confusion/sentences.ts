// What is said of the four counts and of the measures made of them.

import type { Sentences } from '../../../../src/demo/define-demo';
import type { formatNumber } from '../../../../src/demo/format';
import type { model } from './model';

/** A measure in a sentence, or the words for its absence. */
const told = (value: number | null, none: string, number: typeof formatNumber) =>
  value === null ? none : number(value, { digits: 3 });

/** What the picture shows now. */
export const summary: Sentences<typeof model> = {
  en: ({ result, number, counted }) => {
    const { truePositives, falsePositives, falseNegatives, trueNegatives } = result.counts;
    const { called, all } = result;
    if (all === 0) return 'There are no samples.';
    const say = (value: number | null) => told(value, 'without a value', number);
    return `Called positive: ${number(called)} of ${counted(all, 'sample')}; TP = ${number(truePositives)}, FP = ${number(falsePositives)}. Called negative: FN = ${number(falseNegatives)}, TN = ${number(trueNegatives)}. Precision ${say(result.precision)}, recall ${say(result.recall)}, F1 ${say(result.f1)}; accuracy ${say(result.accuracy)}.`;
  },
  zh: ({ result, number }) => {
    const { truePositives, falsePositives, falseNegatives, trueNegatives } = result.counts;
    const { called, all } = result;
    if (all === 0) return '没有样本。';
    const say = (value: number | null) => (value === null ? '无定义' : `为 ${told(value, '', number)}`);
    return `${number(all)} 个样本中有 ${number(called)} 个判为正类，TP = ${number(truePositives)}，FP = ${number(falsePositives)}；其余判为负类，FN = ${number(falseNegatives)}，TN = ${number(trueNegatives)}。精确率${say(result.precision)}，召回率${say(result.recall)}，F1 ${say(result.f1)}，准确率${say(result.accuracy)}。`;
  },
};

/** Why a measure has no value, or what accuracy hides. */
export const remark: Sentences<typeof model, string | null> = {
  en: ({ result, number }) => {
    const { positives, negatives, accuracy, precision, allAlike } = result;
    if (positives.count + negatives.count === 0) return null;
    if (positives.count === 0) return 'There is no positive sample: recall is 0/0 and has no value.';
    if (precision === null)
      return `No sample is called positive: precision is 0/0 and has no value. Accuracy is ${number(accuracy!, { digits: 3 })}.`;
    return accuracy! <= allAlike!
      ? `Calling every sample ${positives.count > negatives.count ? 'positive' : 'negative'} would have accuracy ${number(allAlike!, { digits: 3 })}, no less than this classifier.`
      : null;
  },
  zh: ({ result, number }) => {
    const { positives, negatives, accuracy, precision, allAlike } = result;
    if (positives.count + negatives.count === 0) return null;
    if (positives.count === 0) return '没有正类样本，召回率是 0/0，没有定义。';
    if (precision === null)
      return `没有样本判为正类，精确率是 0/0，没有定义，此时准确率为 ${number(accuracy!, { digits: 3 })}。`;
    return accuracy! <= allAlike!
      ? `全部判为${positives.count > negatives.count ? '正' : '负'}类的准确率为 ${number(allAlike!, { digits: 3 })}，不低于这个分类器。`
      : null;
  },
};
