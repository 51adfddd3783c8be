import { percent } from '../percent';
import type { LabState } from '../state';

const network = { units: 8, learningRate: 0.1, steps: 300 } as const;
const line = { data: 'plane', samples: 500, hiddenLayers: 0, steps: 200 } as const;

export const states: readonly LabState[] = [
  {
    id: 'same-layers-number-or-class',
    set: { ...network, data: 'waves' },
    beside: { ...network, data: 'xor' },
    title: { en: 'The same layers for a number and a class', zh: '同样的层：回归或分类' },
    says: {
      en: ({ now, before, number }) =>
        `The same two hidden layers learn a number, with a root mean squared error of ${number(now.rootMeanSquare ?? Number.NaN, { digits: 3 })} on held-out points, or a class, with ${percent(number, before.heldOutAccuracy)} of them right. The target changed the output layer, the loss and the measure, not what lies below.`,
      zh: ({ now, before, number }) =>
        `同样的两个隐藏层既可以预测数值（留出集的均方根误差为 ${number(now.rootMeanSquare ?? Number.NaN, { digits: 3 })}），也可以预测类别（留出集判对 ${percent(number, before.heldOutAccuracy)}）。目标换了，改变的是输出层、损失和评价指标，隐藏层不变。`,
    },
    holds: ({ now, before }) => (now.rootMeanSquare ?? 1) < 0.25 && (before.heldOutAccuracy ?? 0) > 0.92,
  },
  {
    id: 'squared-error-leaves-the-noise',
    set: { ...line, noise: 0.4 },
    beside: { ...line, noise: 0.1 },
    view: 3,
    title: { en: 'At the minimum the noise is left', zh: '最小值处仍有不可约噪声' },
    says: {
      en: ({ now, before, number }) =>
        `Targets with noise of standard deviation ${number(0.4, { as: 'tick' })} leave a root mean squared error of ${number(now.rootMeanSquare ?? Number.NaN, { digits: 3 })} on held-out points, with ${number(0.1, { as: 'tick' })} it is ${number(before.rootMeanSquare ?? Number.NaN, { digits: 3 })}: near the conditional mean the variance of y given x is left.`,
      zh: ({ now, before, number }) =>
        `目标带有标准差为 ${number(0.4, { as: 'tick' })} 的噪声时，留出集的均方根误差为 ${number(now.rootMeanSquare ?? Number.NaN, { digits: 3 })}；标准差为 ${number(0.1, { as: 'tick' })} 时为 ${number(before.rootMeanSquare ?? Number.NaN, { digits: 3 })}。预测已接近条件均值，剩下的是给定 x 时 y 的方差。`,
    },
    holds: ({ now, before }) =>
      Math.abs((now.rootMeanSquare ?? 0) / 0.4 - 1) < 0.1 &&
      Math.abs((before.rootMeanSquare ?? 0) / 0.1 - 1) < 0.1,
  },
];
