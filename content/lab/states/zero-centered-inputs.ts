import type { LabState } from '../state';

const neuron = {
  data: 'plane',
  noise: 0,
  hiddenLayers: 0,
  batchSize: 500,
  inputShift: 5,
  learningRate: 0.03,
  steps: 200,
} as const;
const network = { inputShift: 5, units: 8, learningRate: 0.1, steps: 50 } as const;

export const states: readonly LabState[] = [
  {
    id: 'shifted-inputs-creep',
    set: neuron,
    beside: { ...neuron, preprocessing: 'centered' },
    view: 3,
    title: { en: 'A mean far from 0 makes a valley', zh: '均值远离 0，损失呈狭长山谷' },
    says: {
      en: ({ now, before, number }) =>
        `With both inputs shifted by 5 a linear neuron has an RMSE of ${number(now.rootMeanSquare ?? 0, { digits: 3 })} on the held-out points after 200 full-batch steps, with the mean removed ${number(before.rootMeanSquare ?? 0, { digits: 3 })} at the same learning rate. The mean adds a steep direction to the Hessian, and the steps that it allows are too small for the flat ones.`,
      zh: ({ now, before, number }) =>
        `两个输入都平移 5，线性神经元用全部样本训练 200 步之后，留出集上的均方根误差为 ${number(now.rootMeanSquare ?? 0, { digits: 3 })}；学习率不变，输入去均值化之后为 ${number(before.rootMeanSquare ?? 0, { digits: 3 })}。均值使海森矩阵多出一个陡峭的方向，这个方向所允许的步长，在平缓方向上又太小。`,
    },
    holds: ({ now, before }) =>
      (now.rootMeanSquare ?? 0) > 0.1 && (before.rootMeanSquare ?? Number.POSITIVE_INFINITY) < 0.01,
  },
  {
    id: 'biases-do-not-center',
    set: network,
    beside: { ...network, preprocessing: 'centered' },
    title: { en: 'Biases are no substitute for centering', zh: '偏置代替不了去均值化' },
    says: {
      en: ({ now, before, number }) =>
        `The biases could absorb a shift of 5, but after 50 epochs the network decides ${number(now.heldOutAccuracy ?? 0, { as: 'percent', digits: 3 })} of the held-out points correctly, with centered inputs ${number(before.heldOutAccuracy ?? 0, { as: 'percent', digits: 3 })}. What a network can represent is one thing, what training reaches is another: here ${number(now.saturated ?? 0, { as: 'percent', digits: 3 })} of the activations of the worst layer are saturated.`,
      zh: ({ now, before, number }) =>
        `从表示能力看，偏置可以抵消大小为 5 的平移；但训练 50 个轮次之后，网络只判对 ${number(now.heldOutAccuracy ?? 0, { as: 'percent', digits: 3 })} 的留出样本，输入去均值化时则为 ${number(before.heldOutAccuracy ?? 0, { as: 'percent', digits: 3 })}。能够表示，不等于能够训练得到。此时饱和最严重的一层有 ${number(now.saturated ?? 0, { as: 'percent', digits: 3 })} 的激活值饱和。`,
    },
    holds: ({ now, before }) =>
      (now.heldOutAccuracy ?? 1) < (before.heldOutAccuracy ?? 0) - 0.1 &&
      (now.saturated ?? 0) > (before.saturated ?? 1) + 0.2,
  },
];
