import { percent } from '../percent';
import type { LabState } from '../state';

const circles = { data: 'circles', learningRate: 0.1, steps: 200 } as const;
const early = { data: 'circles', steps: 100 } as const;

export const states: readonly LabState[] = [
  {
    id: 'only-the-model-exchanged',
    set: { ...circles, hiddenLayers: 0 },
    beside: circles,
    title: { en: 'Only the model exchanged', zh: '只换模型' },
    says: {
      en: ({ now, before, number }) =>
        `Data, strategy (mean cross-entropy) and algorithm (mini-batch gradient descent) stay, and after 200 epochs the model without a hidden layer decides ${percent(number, now.trainingAccuracy)} of the training points correctly, the one with two hidden layers ${percent(number, before.trainingAccuracy)}: no line separates the two circles.`,
      zh: ({ now, before, number }) =>
        `数据、策略（平均交叉熵）和算法（小批量梯度下降）都不变，训练 200 个轮次后，没有隐藏层的模型判对 ${percent(number, now.trainingAccuracy)} 的训练样本，有两个隐藏层的判对 ${percent(number, before.trainingAccuracy)}，因为直线分不开同心圆。`,
    },
    holds: ({ now, before }) => (now.trainingAccuracy ?? 1) < 0.75 && (before.trainingAccuracy ?? 0) > 0.95,
  },
  {
    id: 'only-the-algorithm-exchanged',
    set: { ...early, optimizer: 'adam' },
    beside: early,
    view: 2,
    title: { en: 'Only the algorithm exchanged', zh: '只换算法' },
    says: {
      en: ({ now, before, number }) =>
        `Model and strategy stay, so both runs go down on the same loss from the same start: in 100 epochs Adam takes it to ${number(now.trainingLoss, { digits: 3 })}, gradient descent with the same learning rate to ${number(before.trainingLoss, { digits: 3 })}.`,
      zh: ({ now, before, number }) =>
        `模型和策略不变，两次训练从同一起点最小化同一个损失。学习率相同，训练 100 个轮次后，Adam 把损失降到 ${number(now.trainingLoss, { digits: 3 })}，梯度下降降到 ${number(before.trainingLoss, { digits: 3 })}。`,
    },
    holds: ({ now, before }) =>
      now.trainingCurve.y[0] === before.trainingCurve.y[0] &&
      now.trainingLoss < before.trainingLoss / 10 &&
      before.trainingLoss < (before.trainingCurve.y[0] ?? 0) - 0.1,
  },
];
