// What is said of the weight: whether the slopes at 0 hold it there.

import type { Sentences } from '../../../../src/demo/define-demo';
import type { model } from './model';

/** What the picture shows now. */
export const summary: Sentences<typeof model> = {
  en: ({ params, result, number }) => {
    const tick = (value: number) => number(value, { as: 'tick' });
    if (params.optimum === 0)
      return 'The loss alone has its minimum at w* = 0: with either penalty the weight is 0.';
    if (params.penalty === 0)
      return `Without a penalty (λ = 0) the weight is w* = ${tick(params.optimum)} in both cases.`;
    const slope = `At w = 0 the loss has the slope d₀ = ${tick(result.slopeOfLoss)}.`;
    return result.l1Weight === 0
      ? `${slope} Its size is at most λ = ${tick(params.penalty)}: with L1 the weight is exactly 0, with L2 it is ${tick(result.l2Weight)}.`
      : `${slope} Its size exceeds λ = ${tick(params.penalty)}: with L1 the weight is ${tick(result.l1Weight)}, with L2 ${tick(result.l2Weight)}.`;
  },
  zh: ({ params, result, number }) => {
    const tick = (value: number) => number(value, { as: 'tick' });
    if (params.optimum === 0) return '损失本身就在 w* = 0 处最小，两种惩罚下权重都为 0。';
    if (params.penalty === 0)
      return `没有惩罚项（λ = 0），两种情形下权重都等于 w* = ${tick(params.optimum)}。`;
    const slope = `w = 0 处损失的导数 d₀ = ${tick(result.slopeOfLoss)}`;
    return result.l1Weight === 0
      ? `${slope}，绝对值不超过 λ = ${tick(params.penalty)}，所以 L1 使权重恰好为 0，L2 使权重为 ${tick(result.l2Weight)}。`
      : `${slope}，绝对值超过 λ = ${tick(params.penalty)}，所以 L1 使权重为 ${tick(result.l1Weight)}，L2 使权重为 ${tick(result.l2Weight)}。`;
  },
};

/** Why it is 0, or by how much it is smaller. */
export const remark: Sentences<typeof model, string | null> = {
  en: ({ params, result, number }) => {
    if (params.optimum === 0 || params.penalty === 0) return null;
    const tick = (value: number) => number(value, { as: 'tick' });
    return result.l1Weight === 0
      ? `Left of 0 the sum with L1 has the slope d₀ − λ = ${tick(result.slopeLeft)}, right of it d₀ + λ = ${tick(result.slopeRight)}: it does not fall in either direction, so 0 is the minimum.`
      : `Both one-sided slopes at 0 have the same sign (${tick(result.slopeLeft)} and ${tick(result.slopeRight)}): the sum with L1 falls away from 0, until w is λ/h = ${tick(result.threshold)} short of w*.`;
  },
  zh: ({ params, result, number }) => {
    if (params.optimum === 0 || params.penalty === 0) return null;
    const tick = (value: number) => number(value, { as: 'tick' });
    return result.l1Weight === 0
      ? `加上 L1 之后，0 处的左导数为 d₀ − λ = ${tick(result.slopeLeft)}，右导数为 d₀ + λ = ${tick(result.slopeRight)}，向两侧移动都不会下降，所以 0 是最小值点。`
      : `加上 L1 之后，0 处的左、右导数同号（${tick(result.slopeLeft)} 与 ${tick(result.slopeRight)}），目标函数从 0 出发继续下降，直到 w 与 w* 相差 λ/h = ${tick(result.threshold)}。`;
  },
};
