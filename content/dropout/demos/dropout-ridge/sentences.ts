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
        ? 'Ridge agrees: equally long columns'
        : `With the second feature times ${number(params.scale, { digits: 3, as: 'tick' })}, ridge with one penalty moves to ${asPoint(result.ridgeWeights, number)} in the old unit; dropout stays`;
    return `Least squares: ${squares}. Dropout at q = ${number(params.keep, { as: 'tick' })}: ${asPoint(result.dropoutWeights, number)}, squared error ${number(result.expectedLoss)} on average, ${number(result.lossInEvaluation)} unmasked. ${inUnit}.`;
  },
  zh: ({ params, result, number }) => {
    const squares = asPoint(result.leastSquaresWeights, number);
    if (params.keep === 1) return `q = 1 时没有惩罚项，丢弃法与岭回归都等于最小二乘，解为 ${squares}。`;
    const inUnit =
      params.scale === 1
        ? '两列长度相等，所以岭回归的解与之相同'
        : `把第二个特征乘以 ${number(params.scale, { digits: 3, as: 'tick' })}，采用同一惩罚系数的岭回归移到 ${asPoint(result.ridgeWeights, number)}（按原单位），丢弃法的解不变`;
    return `最小二乘的解为 ${squares}。q = ${number(params.keep, { as: 'tick' })} 时丢弃法的解为 ${asPoint(result.dropoutWeights, number)}，平方误差之和的期望为 ${number(result.expectedLoss)}，无掩码时为 ${number(result.lossInEvaluation)}。${inUnit}。`;
  },
};
