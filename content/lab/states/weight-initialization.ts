import { percent } from '../percent';
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
    title: { en: 'Weights that are all 0 stay 0', zh: '权重全为 0，始终为 0' },
    says: {
      en: ({ now, before, number }) =>
        `After 200 epochs on XOR with all weights 0 the network decides ${percent(number, now.trainingAccuracy)} of the training points correctly, with Glorot's weights ${percent(number, before.trainingAccuracy)}. Only the output bias has had a gradient.`,
      zh: ({ now, before, number }) =>
        `在异或数据上训练 200 个轮次，权重全从 0 开始时判对 ${percent(number, now.trainingAccuracy)} 的训练样本，用 Glorot 初始化时判对 ${percent(number, before.trainingAccuracy)}。全 0 时只有输出偏置得到过梯度。`,
    },
    holds: ({ now, before }) =>
      now.largestWeight === 0 && (now.trainingAccuracy ?? 1) < 0.6 && (before.trainingAccuracy ?? 0) > 0.95,
  },
  {
    id: 'equal-weights-stay-equal',
    set: { ...start, initialization: 'constant' },
    beside: start,
    view: 4,
    title: { en: 'Equal weights stay equal', zh: '相同的权重始终相同' },
    says: {
      en: ({ now, before, number }) =>
        `With all weights ½ at the start the eight units of the first layer still compute ${number(now.distinct ?? Number.NaN)} function after 200 epochs, and ${percent(number, now.trainingAccuracy)} of the training points are right; with Glorot's weights they compute ${number(before.distinct ?? Number.NaN)}, and ${percent(number, before.trainingAccuracy)} are right. Equal units get equal gradients.`,
      zh: ({ now, before, number }) =>
        `权重全从 ½ 开始，200 个轮次后第 1 层的八个神经元计算的仍是 ${number(now.distinct ?? Number.NaN)} 个函数，判对 ${percent(number, now.trainingAccuracy)} 的训练样本；用 Glorot 初始化时有 ${number(before.distinct ?? Number.NaN)} 个不同的函数，判对 ${percent(number, before.trainingAccuracy)}。相同的神经元得到相同的梯度。`,
    },
    holds: ({ now, before }) =>
      now.distinct === 1 &&
      before.distinct === 8 &&
      (now.trainingAccuracy ?? 1) < 0.85 &&
      (before.trainingAccuracy ?? 0) > 0.95,
  },
  {
    id: 'wide-weights-saturate',
    set: { ...deep, initialization: 'standardNormal' },
    beside: deep,
    view: 5,
    title: { en: 'Weights from N(0, 1) saturate tanh', zh: 'N(0, 1) 的权重使 tanh 饱和' },
    says: {
      en: ({ now, before, number }) =>
        `Before the first step ${percent(number, now.saturated)} of the activations of the worst layer have a derivative below 0.01; with Glorot's weights ${percent(number, before.saturated)}. With weights of variance 1 the variance of a net input is the sum of the squares of its inputs.`,
      zh: ({ now, before, number }) =>
        `训练开始之前，饱和最严重的一层已有 ${percent(number, now.saturated)} 的激活值导数小于 0.01，用 Glorot 初始化时为 ${percent(number, before.saturated)}。权重的方差为 1 时，净输入的方差等于各输入的平方和。`,
    },
    holds: ({ now, before }) =>
      (now.saturated ?? 0) > 0.1 && (now.saturated ?? 0) > 5 * (before.saturated ?? 1),
  },
];
