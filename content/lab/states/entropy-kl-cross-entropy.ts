import { entropy } from '../../../src/math/information/entropy';
import type { LabState } from '../state';

const start = { output: 'softmaxCrossEntropy', initialization: 'zero', steps: 0 } as const;
const coin = { initialization: 'zero', batchSize: 500, learningRate: 1, steps: 200 } as const;
const share = 0.1;
const entropyOfLabels = entropy([share, 1 - share]);

export const states: readonly LabState[] = [
  {
    id: 'indifference-between-three-costs-ln-3',
    set: { ...start, data: 'threeClasses' },
    beside: { ...start, data: 'gaussians' },
    title: { en: 'Indifference costs ln 3, or ln 2', zh: '均匀预测的代价：ln 3 与 ln 2' },
    says: {
      en: ({ now, before, number }) =>
        `With all weights 0 softmax gives every class the same probability. The cross-entropy is then ${number(now.trainingLoss)} nat = ln 3 for three classes and ${number(before.trainingLoss)} nat = ln 2 for two: the entropy of the uniform distribution.`,
      zh: ({ now, before, number }) =>
        `权重全为 0 时，softmax 给每一类相同的概率。此时三类的交叉熵为 ${number(now.trainingLoss)} nat，即 ln 3；两类为 ${number(before.trainingLoss)} nat，即 ln 2，都等于均匀分布的熵。`,
    },
    holds: ({ now, before }) =>
      Math.abs(now.trainingLoss - Math.log(3)) < 1e-9 && Math.abs(before.trainingLoss - Math.LN2) < 1e-9,
  },
  {
    id: 'cross-entropy-stops-at-the-entropy',
    set: { ...coin, positiveShare: share },
    beside: coin,
    view: 2,
    title: { en: 'Cross-entropy stops at the entropy', zh: '交叉熵降到熵为止' },
    says: {
      en: ({ now, before, number }) =>
        `All weights are 0 and only the output bias learns, so the model is one coin for all points. One label in ten is 1: the cross-entropy falls from ln 2 to ${number(now.trainingLoss)} nat, the entropy of such labels is ${number(entropyOfLabels)}. Where half of them are 1, it stays at ${number(before.trainingLoss)}.`,
      zh: ({ now, before, number }) =>
        `权重全为 0，只有输出偏置在学习，模型对所有样本给出同一个概率。标签有十分之一为 1 时，交叉熵从 ln 2 降到 ${number(now.trainingLoss)} nat，而这种标签的熵是 ${number(entropyOfLabels)}；标签一半为 1 时，交叉熵停在 ${number(before.trainingLoss)}。`,
    },
    holds: ({ now, before }) =>
      now.trainingLoss >= entropyOfLabels - 1e-9 &&
      now.trainingLoss < entropyOfLabels + 1e-4 &&
      Math.abs(before.trainingLoss - Math.LN2) < 1e-9,
  },
];
