import type { LabState } from '../state';

const start = {
  data: 'xor',
  activation: 'tanh',
  hiddenLayers: 2,
  units: 8,
  steps: 200,
  learningRate: 0.1,
} as const;
const deep = { ...start, hiddenLayers: 4, steps: 0 } as const;

export const states: readonly LabState[] = [
  {
    id: 'zero-weights-learn-nothing',
    set: { ...start, initialization: 'zero' },
    beside: start,
    title: { en: 'All weights 0', zh: '权重全为 0' },
    says: {
      en: ({ now, before, number }) =>
        `After 200 epochs on XOR with all weights 0 the network decides ${number(now.trainingAccuracy ?? 0, { as: 'percent', digits: 3 })} of the training points correctly, with Glorot's weights ${number(before.trainingAccuracy ?? 0, { as: 'percent', digits: 3 })}. Only the output bias has had a gradient.`,
      zh: ({ now, before, number }) =>
        `在异或数据上训练 200 个轮次，权重全从 0 开始时判对 ${number(now.trainingAccuracy ?? 0, { as: 'percent', digits: 3 })} 的训练样本，用 Glorot 初始化时判对 ${number(before.trainingAccuracy ?? 0, { as: 'percent', digits: 3 })}。全 0 时只有输出偏置得到过梯度。`,
    },
    holds: ({ now, before }) =>
      now.largestWeight === 0 && (now.trainingAccuracy ?? 1) < 0.6 && (before.trainingAccuracy ?? 0) > 0.95,
  },
  {
    id: 'wide-weights-saturate',
    set: { ...deep, initialization: 'standardNormal' },
    beside: deep,
    view: 5,
    title: { en: 'Weights from N(0, 1) saturate tanh', zh: 'N(0, 1) 的权重使 tanh 饱和' },
    says: {
      en: ({ now, before, number }) =>
        `Before the first step ${number(now.saturated ?? 0, { as: 'percent', digits: 3 })} of the activations of the worst layer have a slope below 1%; with Glorot's weights ${number(before.saturated ?? 0, { as: 'percent', digits: 3 })}.`,
      zh: ({ now, before, number }) =>
        `一步都没训练时，饱和最重的一层已有 ${number(now.saturated ?? 0, { as: 'percent', digits: 3 })} 的激活值斜率小于 1%，用 Glorot 初始化时为 ${number(before.saturated ?? 0, { as: 'percent', digits: 3 })}。`,
    },
    holds: ({ now, before }) => (now.saturated ?? 0) > 0.3 && (before.saturated ?? 1) < 0.1,
  },
];
