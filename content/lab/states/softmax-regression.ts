import { percent } from '../percent';
import type { LabResult, LabState } from '../state';

const linear = {
  output: 'softmaxCrossEntropy',
  hiddenLayers: 0,
  initialization: 'zero',
  learningRate: 0.1,
  steps: 200,
} as const;
const convex = {
  ...linear,
  data: 'threeClasses',
  noise: 0.5,
  batchSize: 500,
  learningRate: 1,
  steps: 1000,
} as const;

const atStart = ({ trainingCurve }: LabResult): number => trainingCurve.y[0] ?? Number.NaN;

export const states: readonly LabState[] = [
  {
    id: 'softmax-borders-are-straight',
    set: { ...linear, data: 'xor' },
    beside: { ...linear, data: 'threeClasses' },
    title: { en: 'Softmax regression has straight borders', zh: 'softmax 回归的边界是直线' },
    says: {
      en: ({ now, before, number }) =>
        `Softmax regression decides ${percent(number, before.trainingAccuracy)} of the training points of three classes correctly and ${percent(number, now.trainingAccuracy)} of XOR: two classes are separated where their logits are equal, and that is a straight line.`,
      zh: ({ now, before, number }) =>
        `softmax 回归对三类数据判对 ${percent(number, before.trainingAccuracy)} 的训练样本，对异或数据只判对 ${percent(number, now.trainingAccuracy)}，因为两类的决策边界在得分相等处，是一条直线。`,
    },
    holds: ({ now, before }) => (now.trainingAccuracy ?? 1) < 0.75 && (before.trainingAccuracy ?? 0) > 0.95,
  },
  {
    id: 'softmax-may-start-at-zero',
    set: convex,
    beside: { ...convex, initialization: 'standardNormal' },
    view: 2,
    title: { en: 'Zero is a fine start', zh: '权重可以从零开始' },
    says: {
      en: ({ now, before, number }) =>
        `From all weights 0 the loss starts at ln 3 = ${number(atStart(now))}, from weights of N(0, 1) at ${number(atStart(before))}; after 1000 steps they are ${number(now.trainingLoss)} and ${number(before.trainingLoss)}: the cross-entropy is convex in weights and biases, so every local minimum is a global one.`,
      zh: ({ now, before, number }) =>
        `权重全为 0 时损失从 ln 3 = ${number(atStart(now))} 开始，权重取自 N(0, 1) 时从 ${number(atStart(before))} 开始；1000 步之后分别为 ${number(now.trainingLoss)} 和 ${number(before.trainingLoss)}。交叉熵是权重和偏置的凸函数，局部极小值就是全局最小值。`,
    },
    holds: ({ now, before }) =>
      Math.abs(now.trainingLoss - before.trainingLoss) < 1e-3 &&
      Math.abs(atStart(now) - Math.log(3)) < 1e-9 &&
      Math.abs(atStart(before) - atStart(now)) > 0.05 &&
      now.trainingLoss < atStart(now) / 2,
  },
];
