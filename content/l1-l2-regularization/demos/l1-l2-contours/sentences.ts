// What is said of the two solutions: which weights are exactly 0, and which L2 makes larger.

import type { Sentences } from '../../../../src/demo/define-demo';
import type { model } from './model';

const subscripts = ['₁', '₂'] as const;

/** What the picture shows now. */
export const summary: Sentences<typeof model> = {
  en: ({ params, result, number }) => {
    const point = (weights: readonly number[]) =>
      `(${weights.map((weight) => number(weight, { as: 'tick' })).join(', ')})`;
    if (params.optimum[0] === 0 && params.optimum[1] === 0)
      return 'The loss alone has its minimum at the origin: both penalties leave it there.';
    if (params.penalty === 0)
      return `Without a penalty (λ = 0) both solutions are w* = ${point(params.optimum)}.`;
    const zero =
      result.zeros === 2
        ? 'both weights are exactly 0'
        : result.zeros === 1
          ? `w${subscripts[result.l1Weights[0] === 0 ? 0 : 1]} is exactly 0`
          : 'neither weight is 0';
    return `L1 gives ${point(result.l1Weights)}: ${zero}. L2 gives ${point(result.l2Weights)}.`;
  },
  zh: ({ params, result, number }) => {
    const point = (weights: readonly number[]) =>
      `(${weights.map((weight) => number(weight, { as: 'tick' })).join(', ')})`;
    if (params.optimum[0] === 0 && params.optimum[1] === 0)
      return '损失本身的最小值点就是原点，两种惩罚下的解都在原点。';
    if (params.penalty === 0) return `没有惩罚项（λ = 0），两种解都等于 w* = ${point(params.optimum)}。`;
    const zero =
      result.zeros === 2
        ? '两个权重都恰好为 0'
        : result.zeros === 1
          ? `w${subscripts[result.l1Weights[0] === 0 ? 0 : 1]} 恰好为 0`
          : '两个权重都不为 0';
    return `L1 的解为 ${point(result.l1Weights)}，${zero}；L2 的解为 ${point(result.l2Weights)}。`;
  },
};

/** Where L1 sets a weight to 0, or what correlation does under L2. */
export const remark: Sentences<typeof model, string | null> = {
  en: ({ params, result, number }) => {
    if (params.penalty === 0 || (params.optimum[0] === 0 && params.optimum[1] === 0)) return null;
    const j = result.grown.indexOf(true);
    if (j >= 0)
      return `Under L2 w${subscripts[j]} is larger in size than in w* (${number(params.optimum[j]!, { as: 'tick' })}): the inputs are correlated, and it takes over a part of the other weight.`;
    if (result.zeros === 2)
      return `From λ = ${number(Math.max(...result.zeroFrom), { as: 'tick' })} on, the largest |slope of the loss| at the origin, both weights are 0 under L1.`;
    return null;
  },
  zh: ({ params, result, number }) => {
    if (params.penalty === 0 || (params.optimum[0] === 0 && params.optimum[1] === 0)) return null;
    const j = result.grown.indexOf(true);
    if (j >= 0)
      return `L2 下 w${subscripts[j]} 的绝对值大于 w* 的相应分量（${number(params.optimum[j]!, { as: 'tick' })}）的绝对值，因为两个输入相关，这个权重分担了另一个权重的一部分。`;
    if (result.zeros === 2)
      return `λ 达到 ${number(Math.max(...result.zeroFrom), { as: 'tick' })}（原点处损失的偏导数绝对值的最大值）之后，L1 使两个权重都为 0。`;
    return null;
  },
};
