// What is said of least squares, dropout and ridge on the same four samples.

import type { Sentences } from '../../../../src/demo/define-demo';
import type { formatNumber } from '../../../../src/demo/format';
import type { model } from './model';

function asPoint(values: readonly number[], number: typeof formatNumber): string {
  return `(${values.map((value) => number(value)).join(', ')})`;
}

/** What the picture shows now. */
export const summary: Sentences<typeof model> = {
  en: ({ params, result, number }) => {
    const squares = asPoint(result.leastSquaresWeights, number);
    if (params.keep === 1)
      return `With q = 1 there is no penalty: dropout and ridge are least squares, ${squares}.`;
    const inUnit =
      params.scale === 1
        ? 'Both columns are equally long, so ridge with one penalty agrees'
        : `With the second feature times ${number(params.scale, { digits: 3, as: 'tick' })}, ridge with one penalty moves to ${asPoint(result.ridgeWeights, number)} in the old unit; dropout stays`;
    return `Least squares: ${squares}. With inputs kept at q = ${number(params.keep, { as: 'tick' })} the expected loss has its minimum at ${asPoint(result.dropoutWeights, number)}. ${inUnit}.`;
  },
  zh: ({ params, result, number }) => {
    const squares = asPoint(result.leastSquaresWeights, number);
    if (params.keep === 1) return `q = 1 时没有惩罚项，丢弃法与岭回归都等于最小二乘，解为 ${squares}。`;
    const inUnit =
      params.scale === 1
        ? '两列长度相等，所以采用同一惩罚系数的岭回归与丢弃法一致'
        : `把第二个特征乘以 ${number(params.scale, { digits: 3, as: 'tick' })}，采用同一惩罚系数的岭回归移到 ${asPoint(result.ridgeWeights, number)}（按原单位），丢弃法的解不变`;
    return `最小二乘的解为 ${squares}。输入以 q = ${number(params.keep, { as: 'tick' })} 保留时，期望损失在 ${asPoint(result.dropoutWeights, number)} 处最小。${inUnit}。`;
  },
};
