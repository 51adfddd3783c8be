import type { LabState } from '../state';

/** A linear neuron on an exact plane: the loss is a quadratic, and all that is left of it is unfinished training. */
const line = {
  data: 'plane',
  noise: 0,
  hiddenLayers: 0,
  batchSize: 500,
  learningRate: 0.3,
  steps: 50,
} as const;
const unequal = { ...line, inputScale: 0.1 } as const;
const large = { inputScale: 100, units: 8, learningRate: 0.1, steps: 100 } as const;

export const states: readonly LabState[] = [
  {
    id: 'unequal-inputs-creep',
    set: unequal,
    beside: { ...unequal, preprocessing: 'standardized' },
    view: 3,
    title: { en: 'Unequal inputs: the descent creeps', zh: '尺度悬殊，下降缓慢' },
    says: {
      en: ({ now, before, number }) =>
        `One input is a tenth of the other: after 50 full-batch steps a linear neuron still misses the held-out values by an RMSE of ${number(now.rootMeanSquare ?? 0, { digits: 3 })}, on standardized inputs at the same learning rate by ${number(before.rootMeanSquare ?? 0, { digits: 3 })}. The raw curvatures are about 100 times apart, the standardized ones nearly equal.`,
      zh: ({ now, before, number }) =>
        `一个输入的尺度只有另一个的十分之一。用全部样本训练 50 步之后，线性神经元在留出集上的均方根误差仍为 ${number(now.rootMeanSquare ?? 0, { digits: 3 })}；学习率不变，输入标准化之后为 ${number(before.rootMeanSquare ?? 0, { digits: 3 })}。原来两个方向的曲率相差约 100 倍，标准化后几乎相等。`,
    },
    holds: ({ now, before }) =>
      (now.rootMeanSquare ?? 0) > 0.05 && (before.rootMeanSquare ?? Number.POSITIVE_INFINITY) < 0.001,
  },
  {
    id: 'large-inputs-saturate',
    set: large,
    beside: { ...large, preprocessing: 'standardized' },
    view: 6,
    title: { en: 'Large inputs saturate tanh', zh: '输入过大使 tanh 饱和' },
    says: {
      en: ({ now, before, number }) =>
        `With one input 100 times as large, ${number(now.saturated ?? 0, { as: 'percent', digits: 3 })} of the activations of the worst layer have a derivative below 0.01 after 100 epochs, and ${number(now.trainingAccuracy ?? 0, { as: 'percent', digits: 3 })} of the training points are decided correctly. With standardized inputs it is ${number(before.saturated ?? 0, { as: 'percent', digits: 3 })} and ${number(before.trainingAccuracy ?? 0, { as: 'percent', digits: 3 })}: moderate net inputs stay where tanh is not flat.`,
      zh: ({ now, before, number }) =>
        `把一个输入放大 100 倍，训练 100 个轮次之后，饱和最严重的一层有 ${number(now.saturated ?? 0, { as: 'percent', digits: 3 })} 的激活值导数小于 0.01，只判对 ${number(now.trainingAccuracy ?? 0, { as: 'percent', digits: 3 })} 的训练样本。输入标准化之后，这两个数为 ${number(before.saturated ?? 0, { as: 'percent', digits: 3 })} 和 ${number(before.trainingAccuracy ?? 0, { as: 'percent', digits: 3 })}，因为净输入大小适中，落在 tanh 未饱和的区间内。`,
    },
    holds: ({ now, before }) =>
      (now.saturated ?? 0) > 0.7 &&
      (before.saturated ?? 1) < 0.15 &&
      (now.trainingAccuracy ?? 1) < (before.trainingAccuracy ?? 0) - 0.2,
  },
];
