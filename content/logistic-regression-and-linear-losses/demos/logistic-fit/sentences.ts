// What is said of the fit: where it stands, and whether there is anywhere to arrive.

import type { Sentences } from '../../../../src/demo/define-demo';
import { largestRate, type model } from './model';

export const summary: Sentences<typeof model> = {
  en: ({ params, result, number, counted }) =>
    `After ${counted(params.steps, 'step')}: b = ${number(result.bias)}, w = ${number(result.weight)}, mean cross-entropy ${number(result.loss)}, ${number(result.correct)} of 8 right. ${
      params.objective === 'right'
        ? result.boundary === null
          ? ''
          : `The probability is ½ at x = ${number(result.boundary, { digits: 3 })}.`
        : `The minimized objective is now ${number(result.objectiveValue)}.`
    }`.trim(),
  zh: ({ params, result, number }) =>
    `${number(params.steps)} 步之后，b = ${number(result.bias)}，w = ${number(result.weight)}，平均交叉熵为 ${number(result.loss)}，8 个样本中判对 ${number(result.correct)} 个。${
      params.objective === 'right'
        ? result.boundary === null
          ? ''
          : `在 x = ${number(result.boundary, { digits: 3 })} 处概率为 ½。`
        : `目标函数的值为 ${number(result.objectiveValue)}。`
    }`,
};

export const remark: Sentences<typeof model, string | null> = {
  en: ({ params, result, number }) => {
    if (params.objective === 'printed') {
      return `Made small as printed, y ln p has no minimum: all eight p go to 0, and the objective to −∞. The largest p of the eight is now ${result.largestProbability === 0 ? 'too small for a float64' : number(result.largestProbability)}.`;
    }
    if (params.objective === 'printedMaximized') {
      return `With its minus back but without the second term, y ln p never asks p to be small for a sample of class 0: all eight p go to 1. The smallest p of the eight is now ${number(result.smallestProbability)}.`;
    }
    if (params.labels === 'separable') {
      return 'One point of the line separates the classes, so no finite weights are the best: doubling weights that are right everywhere lowers every loss. The length of (b, w) grows without end, like ln t.';
    }
    return params.learningRate > largestRate
      ? `This learning rate is above 2/λ = ${number(largestRate, { digits: 3 })}, where λ is the largest eigenvalue of the Hessian at the minimum. Near the minimum the steps overshoot, so gradient descent does not settle there.`
      : null;
  },
  zh: ({ params, result, number }) => {
    if (params.objective === 'printed') {
      return `照原样最小化 y ln p，目标函数没有最小值，因为 8 个样本的 p 都趋于 0 时，目标函数趋于 −∞。目前其中最大的 p ${result.largestProbability === 0 ? '已小于 float64 能表示的最小正数' : `为 ${number(result.largestProbability)}`}。`;
    }
    if (params.objective === 'printedMaximized') {
      return `只补上负号而缺少第二项，目标函数对类别 0 的样本就没有任何要求，所以 8 个样本的 p 都趋于 1。目前其中最小的 p 为 ${number(result.smallestProbability)}。`;
    }
    if (params.labels === 'separable') {
      return '数轴上有一点能把两类分开，因此不存在有限的最优权重。全部判对之后，把权重加倍，每个样本的损失就更小。(b, w) 的长度按 ln t 无限增大。';
    }
    return params.learningRate > largestRate
      ? `学习率超过了 2/λ = ${number(largestRate, { digits: 3 })}，其中 λ 是极小值点处海森矩阵的最大特征值。在极小值点附近更新量过大，会越过极小值点，因此不会收敛到该点。`
      : null;
  },
};
