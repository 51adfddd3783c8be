// What is said of the walk: where it has come, whether it goes on, and why it does not settle.

import type { Sentences } from '../../../../src/demo/define-demo';
import type { formatNumber } from '../../../../src/demo/format';
import { largestRate, type model, mostInOneLine } from './model';

function asPoint(values: readonly number[], number: typeof formatNumber, digits = 4): string {
  return `(${values.map((value) => number(value, { as: 'tick', digits })).join(', ')})`;
}

/** Below so many degrees nobody sees a difference. */
const almostStraight = 0.01;

/** What the picture shows now. */
export const summary: Sentences<typeof model> = {
  en: ({ params, result, number, counted }) => {
    const from = asPoint(params.start, number);
    if (result.startsAtOptimum)
      return `The start ${from} is the optimum: the gradient is 0 and nothing moves.`;
    const { weights, lossNow, divergedAt, cycleLosses } = result;
    if (weights === null || lossNow === null)
      return `From ${from} the loss exceeds 10¹⁰⁰ at step ${number(divergedAt!)}: the walk diverges.`;
    const angle =
      result.angleAtStart === null
        ? ''
        : ` −∇ points ${number(result.angleAtStart, { digits: 3 })}° off the straight way to the optimum at the start${
            result.angle === null || lossNow > result.lossAtStart
              ? ''
              : result.angle < almostStraight
                ? ', almost exactly along it now'
                : `, ${number(result.angle, { digits: 3 })}° now`
          }.`;
    const cycle =
      cycleLosses === null
        ? ''
        : ` It repeats: the loss goes to and fro between ${number(cycleLosses[0]!)} and ${number(cycleLosses[1]!)}.`;
    return `After ${counted(params.steps, 'step')} from ${from} the weights are ${asPoint(weights, number)}, the optimum is ${asPoint(result.optimum, number)}. Loss: ${number(result.lossAtStart)} at the start, ${result.isAtOptimum ? '0 but for rounding' : number(lossNow)} now.${cycle}${angle}`;
  },
  zh: ({ params, result, number }) => {
    const from = asPoint(params.start, number);
    if (result.startsAtOptimum) return `初值 ${from} 就是最优解，梯度为 0，权重不再变化。`;
    const { weights, lossNow, divergedAt, cycleLosses } = result;
    if (weights === null || lossNow === null)
      return `从 ${from} 出发，损失在第 ${number(divergedAt!)} 步超过 10¹⁰⁰，迭代发散。`;
    const angle =
      result.angleAtStart === null
        ? ''
        : `起点处的 −∇ 与指向最优解的方向相差 ${number(result.angleAtStart, { digits: 3 })}°${
            result.angle === null || lossNow > result.lossAtStart
              ? ''
              : result.angle < almostStraight
                ? '，现在几乎一致'
                : `，现在相差 ${number(result.angle, { digits: 3 })}°`
          }。`;
    const cycle =
      cycleLosses === null
        ? ''
        : `迭代已进入循环，损失在 ${number(cycleLosses[0]!)} 与 ${number(cycleLosses[1]!)} 之间往返。`;
    return `从 ${from} 出发，${number(params.steps)} 步之后权重为 ${asPoint(weights, number)}，最优解为 ${asPoint(result.optimum, number)}。损失起初为 ${number(result.lossAtStart)}，现在${result.isAtOptimum ? '除舍入误差外为 0' : `为 ${number(lossNow)}`}。${cycle}${angle}`;
  },
};

/** For how many steps a falling learning rate is above the limit. */
function stepsAboveLimit(learningRate: number): number {
  return Math.floor((learningRate / largestRate) ** 2);
}

/** Why it looks as it does, where that needs to be said. */
export const remark: Sentences<typeof model, string | null> = {
  en: ({ params, result, number, counted }) => {
    if (result.startsAtOptimum) return null;
    const rate = number(params.learningRate, { as: 'tick' });
    if (params.loss === 'squared') {
      if (params.learningRate < largestRate) return null;
      return params.schedule === 'constant'
        ? `η = ${rate} is above 2/λ = ${number(largestRate)}, with the largest eigenvalue λ of XᵀX/n: along its direction every step overshoots by more than the error it corrects.`
        : `For the first ${counted(stepsAboveLimit(params.learningRate), 'step')} η/√t is above 2/λ = ${number(largestRate)}, with the largest eigenvalue λ of XᵀX/n, and the error along its direction grows; then it shrinks.`;
    }
    if (result.period !== null && result.period > 1)
      return `With the L1 loss the steps do not shrink near the optimum: their length is η times that of the subgradient, and that depends on signs, not on the size of the errors. So this walk overshoots to and fro${params.steps > mostInOneLine ? '; the curves show even and odd steps as two lines' : ''}.`;
    return params.schedule === 'inverseRoot'
      ? `The subgradient does not shrink near the optimum, but η/√t does: overshooting to and fro takes ever smaller steps${params.steps > mostInOneLine ? ' (the curves show even and odd steps as two lines)' : ''}.`
      : null;
  },
  zh: ({ params, result, number }) => {
    if (result.startsAtOptimum) return null;
    const rate = number(params.learningRate, { as: 'tick' });
    if (params.loss === 'squared') {
      if (params.learningRate < largestRate) return null;
      return params.schedule === 'constant'
        ? `η = ${rate} 超过上限 2/λ = ${number(largestRate)}，其中 λ 是 XᵀX/n 的最大特征值。在对应的特征方向上，每一步都越过最优解，而且偏离得更远。`
        : `前 ${number(stepsAboveLimit(params.learningRate))} 步的 η/√t 超过上限 2/λ = ${number(largestRate)}，其中 λ 是 XᵀX/n 的最大特征值，对应特征方向上的误差先增大，之后才减小。`;
    }
    if (result.period !== null && result.period > 1)
      return `L1 损失的更新量在最优解附近并不减小，其长度等于 η 乘以次梯度的长度，而次梯度与残差的大小无关，所以迭代来回越过最优解${params.steps > mostInOneLine ? '（曲线将偶数步与奇数步分别画成两条线）' : ''}。`;
    return params.schedule === 'inverseRoot'
      ? `次梯度在最优解附近并不减小，但 η/√t 逐渐减小，来回越过最优解的幅度也随之减小${params.steps > mostInOneLine ? '（曲线将偶数步与奇数步分别画成两条线）' : ''}。`
      : null;
  },
};
