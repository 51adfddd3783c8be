// What is said of the two fits: how far each has followed the wrong target.

import type { Sentences } from '../../../../src/demo/define-demo';
import type { formatNumber } from '../../../../src/demo/format';
import type { model } from './model';

function asPoint(values: readonly number[], number: typeof formatNumber): string {
  return `(${values.map((value) => number(value, { as: 'tick' })).join(', ')})`;
}

/** What the picture shows now. */
export const summary: Sentences<typeof model> = {
  en: ({ params, result, number }) => {
    if (params.size === 0)
      return 'No error is put in: all six samples lie on one plane, and both methods find it.';
    const squares = asPoint(result.squaredWeights, number);
    const absolute = asPoint(result.absoluteWeights, number);
    return `${number(params.size, { as: 'tick' })} is added to the target of sample ${number(params.row)}, leverage ${number(result.leverage, { digits: 3 })}. L2 follows it by ${number(result.pull)} there: weights ${squares}. ${result.keepsPlane ? `L1 keeps the plane: ${absolute}` : `L1 passes through the wrong target: ${absolute}`}.`;
  },
  zh: ({ params, result, number }) => {
    if (params.size === 0) return '没有加入误差，六个样本在同一平面上，两种方法都能找到这个平面。';
    const squares = asPoint(result.squaredWeights, number);
    const absolute = asPoint(result.absoluteWeights, number);
    return `样本 ${number(params.row)} 的目标值增加 ${number(params.size, { as: 'tick' })}，该样本的杠杆值为 ${number(result.leverage, { digits: 3 })}。L2 在该处的拟合值随之移动 ${number(result.pull)}，权重变为 ${squares}。${result.keepsPlane ? `L1 的平面不变，权重为 ${absolute}` : `L1 的平面穿过出错的目标值，权重变为 ${absolute}`}。`;
  },
};

/** Why it looks as it does, where that needs to be said. */
export const remark: Sentences<typeof model, string | null> = {
  en: ({ params, result }) =>
    params.size === 0 || result.keepsPlane
      ? null
      : 'This sample lies far from the others in x. Tilting the plane to it costs L1 less on the other samples than one error costs here.',
  zh: ({ params, result }) =>
    params.size === 0 || result.keepsPlane
      ? null
      : '该样本的输入远离其他样本。L1 的平面转向该样本后，其他样本上增加的绝对误差之和，小于该样本上减少的误差。',
};
