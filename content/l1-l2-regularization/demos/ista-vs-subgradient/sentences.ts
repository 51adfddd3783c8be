// What is said of the two methods: how many weights each sets to exactly 0.

import type { Sentences } from '../../../../src/demo/define-demo';
import type { model } from './model';

/** What the picture shows now. */
export const summary: Sentences<typeof model> = {
  en: ({ params, result, number, counted }) =>
    `After ${counted(params.steps, 'step')} ISTA has ${result.istaZeros === 0 ? 'no weight' : counted(result.istaZeros, 'weight')} at exactly 0 and the objective ${number(result.istaObjective, { digits: 6 })}, the subgradient method ${result.subgradientZeros === 0 ? 'none' : counted(result.subgradientZeros, 'weight')}, and ${number(result.subgradientObjective, { digits: 6 })}.`,
  zh: ({ params, result, number }) =>
    `${number(params.steps)} 步之后，ISTA ${result.istaZeros === 0 ? '没有' : `有 ${number(result.istaZeros)} 个`}权重恰好为 0，目标函数值为 ${number(result.istaObjective, { digits: 6 })}；次梯度法${result.subgradientZeros === 0 ? '一个也没有' : `有 ${number(result.subgradientZeros)} 个`}，目标函数值为 ${number(result.subgradientObjective, { digits: 6 })}。`,
};

/** What pruning gives, or why all or none are 0. */
export const remark: Sentences<typeof model, string | null> = {
  en: ({ params, result, number, counted }) => {
    if (params.penalty === 0) return 'With λ = 0 there is no penalty: both methods are gradient descent.';
    if (params.penalty >= result.allZeroFrom)
      return `λ is at least ${number(result.allZeroFrom)}, the largest slope of the loss at 0: the minimum is at 0 for all weights.`;
    if (result.belowThreshold === 0) return null;
    const which = result.sameZeros ? 'the same as ISTA' : 'not the same as ISTA';
    return `Pruning below 0.02 in size sets ${counted(result.belowThreshold, 'weight')} of the subgradient method to 0, ${which}, and gives the objective ${number(result.prunedObjective, { digits: 6 })}.`;
  },
  zh: ({ params, result, number }) => {
    if (params.penalty === 0) return 'λ = 0 时没有惩罚项，两种方法都是梯度下降。';
    if (params.penalty >= result.allZeroFrom)
      return `λ 不小于 ${number(result.allZeroFrom)}（0 处损失的偏导数绝对值的最大值），最小值点处全部权重为 0。`;
    if (result.belowThreshold === 0) return null;
    const which = result.sameZeros ? '与 ISTA 置零的权重相同' : '与 ISTA 置零的权重不完全相同';
    return `次梯度法有 ${number(result.belowThreshold)} 个权重的绝对值小于 0.02，${which}。把这些权重置零（剪枝）之后，目标函数值为 ${number(result.prunedObjective, { digits: 6 })}。`;
  },
};
