// What is said of the eight sub-models and of the one pass that replaces their average.

import type { Sentences } from '../../../../src/demo/define-demo';
import type { model } from './model';

/** The mask as it stands on the axis. */
const written = (mask: readonly number[]) => mask.join('');

/** What the picture shows now. */
export const summary: Sentences<typeof model> = {
  en: ({ params, result, number }) => {
    const { chosen } = result;
    const mean = number(result.arithmetic);
    const pass = number(result.maskFree);
    const averages =
      params.unit === 'logistic'
        ? `Weighted by probability, the eight outputs average ${mean}; one pass without a mask gives ${pass}, which is their normalized geometric mean.`
        : `Weighted by probability, the eight outputs average ${mean}; one pass without a mask gives ${pass}.`;
    return `Sub-model ${written(chosen.mask)} has probability ${number(chosen.probability, { digits: 3, as: 'tick' })} and output ${number(chosen.output)}. ${averages}`;
  },
  zh: ({ params, result, number }) => {
    const { chosen } = result;
    const mean = number(result.arithmetic);
    const pass = number(result.maskFree);
    const averages =
      params.unit === 'logistic'
        ? `按概率加权，八个子模型输出的算术平均为 ${mean}，不用掩码的一次前向传播得到 ${pass}，后者正是归一化几何平均。`
        : `按概率加权，八个子模型输出的算术平均为 ${mean}，不用掩码的一次前向传播得到 ${pass}。`;
    return `子模型 ${written(chosen.mask)} 的概率为 ${number(chosen.probability, { digits: 3, as: 'tick' })}，输出为 ${number(chosen.output)}。${averages}`;
  },
};

/** Net inputs on both sides of 0 make the kink of a ReLU count. */
const crosses = (subModels: readonly { readonly probability: number; readonly netInput: number }[]) => {
  const signs = subModels.filter(({ probability }) => probability > 0).map(({ netInput }) => netInput);
  return signs.some((z) => z > 1e-9) && signs.some((z) => z < -1e-9);
};

/** Why it looks as it does, where that needs to be said. */
export const remark: Sentences<typeof model, string | null> = {
  en: ({ params, result }) => {
    if (params.keep === 1) return 'With q = 1 only the mask 111 occurs, so there is nothing to average.';
    if (params.unit === 'logistic') return null;
    return crosses(result.subModels)
      ? 'Some masks push z below 0 and others above. ReLU cuts the first off, so the mean output lies above the output of the mean.'
      : 'No mask changes the sign of z: on this side of the kink ReLU is a straight line, and the two agree.';
  },
  zh: ({ params, result }) => {
    if (params.keep === 1) return 'q = 1 时只出现掩码 111，无须取平均。';
    if (params.unit === 'logistic') return null;
    return crosses(result.subModels)
      ? '一些掩码使 z 为负，另一些使 z 为正。ReLU 把负的部分截为 0，所以输出的均值大于平均净输入对应的输出。'
      : '各掩码下 z 的符号都相同。ReLU 在折点的同一侧是直线，所以两者相等。';
  },
};
