// What is said of the pairs, the ranks and the threshold.

import type { Sentences } from '../../../../src/demo/define-demo';
import type { model } from './model';

/** What the picture shows now. */
export const summary: Sentences<typeof model> = {
  en: ({ result, number, counted }) => {
    const { area, areaByRanks, rankSum, leastSum, pairs, pairCount } = result;
    if (area === null)
      return `All ${counted(result.size, 'sample')} belong to one class: there is no pair of a positive and a negative sample, and the AUC has no value.`;
    const [won, tied] = pairs as [number, number, number];
    const by =
      Math.abs(areaByRanks! - area) < 1e-9
        ? `By ranks it is the same: (${number(rankSum)} − ${number(leastSum)})/${number(pairCount)}.`
        : `These ranks give ${number(areaByRanks!)} instead: ties need the mean of their places.`;
    return `Of ${counted(pairCount, 'pair')} of a positive and a negative sample, the positive one wins ${number(won)} and ties ${number(tied)}: AUC ${number(area)}. ${by}`;
  },
  zh: ({ result, number }) => {
    const { area, areaByRanks, rankSum, leastSum, pairs, pairCount } = result;
    if (area === null)
      return `${number(result.size)} 个样本都属于同一类，无法组成正、负样本对，AUC 没有定义。`;
    const [won, tied] = pairs as [number, number, number];
    const by =
      Math.abs(areaByRanks! - area) < 1e-9
        ? `由秩计算的结果相同，即 (${number(rankSum)} − ${number(leastSum)})/${number(pairCount)}。`
        : `用这样的秩算得 ${number(areaByRanks!)}，并不等于 AUC，并列的样本应取平均秩。`;
    return `正、负样本共组成 ${number(pairCount)} 对，其中正样本得分较高的有 ${number(won)} 对，得分相同的有 ${number(tied)} 对，AUC 为 ${number(area)}。${by}`;
  },
};

/** Lists of two lengths, and a threshold above all scores. */
export const remark: Sentences<typeof model, string | null> = {
  en: ({ result, counted }) => {
    if (result.left > 0)
      return `The lists have different lengths: the last ${counted(result.left, 'entry', 'entries')} of the longer one ${result.left === 1 ? 'is' : 'are'} left out.`;
    return result.precision === null ? 'No score reaches the threshold: no sample is called positive.' : null;
  },
  zh: ({ result, number }) => {
    if (result.left > 0) return `两个列表的长度不同，较长列表末尾的 ${number(result.left)} 项没有使用。`;
    return result.precision === null ? '没有得分达到阈值，没有样本判为正类。' : null;
  },
};
