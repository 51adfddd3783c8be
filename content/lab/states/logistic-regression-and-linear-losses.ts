import { percent } from '../percent';
import type { LabState } from '../state';

const separable = { data: 'gaussians', noise: 0, hiddenLayers: 0, learningRate: 0.3, steps: 1000 } as const;

export const states: readonly LabState[] = [
  {
    id: 'separable-weights-keep-growing',
    set: separable,
    beside: { ...separable, steps: 100 },
    view: 2,
    title: { en: 'Separable classes: the weights keep growing', zh: '线性可分：权重不断增大' },
    says: {
      en: ({ now, before, number }) =>
        `All training points are right after 100 epochs and after 1000 (${percent(number, now.trainingAccuracy)}), yet the largest weight grows from ${number(before.largestWeight, { digits: 3 })} to ${number(now.largestWeight, { digits: 3 })} and the loss falls from ${number(before.trainingLoss, { digits: 3 })} to ${number(now.trainingLoss, { digits: 3 })}: scaling up weights and bias that separate the points lowers it, so no finite ones are a minimum.`,
      zh: ({ now, before, number }) =>
        `训练 100 个和 1000 个轮次后，训练样本都已全部判对（${percent(number, now.trainingAccuracy)}），最大的权重却从 ${number(before.largestWeight, { digits: 3 })} 增大到 ${number(now.largestWeight, { digits: 3 })}，损失从 ${number(before.trainingLoss, { digits: 3 })} 降到 ${number(now.trainingLoss, { digits: 3 })}。全部判对之后，把权重和偏置同比放大，损失就减小，所以有限的权重都不是最小值点。`,
    },
    holds: ({ now, before }) =>
      now.trainingAccuracy === 1 &&
      before.trainingAccuracy === 1 &&
      now.largestWeight > 1.3 * before.largestWeight &&
      now.trainingLoss < before.trainingLoss / 2,
  },
  {
    id: 'penalty-gives-a-finite-fit',
    set: { ...separable, l2: 0.05 },
    beside: separable,
    view: 8,
    title: { en: 'A penalty gives a finite fit', zh: '惩罚项使解有限' },
    says: {
      en: ({ now, before, number }) =>
        `With the penalty λ = ${number(0.05, { as: 'tick' })} the largest weight after 1000 epochs is ${number(now.largestWeight, { digits: 3 })} instead of ${number(before.largestWeight, { digits: 3 })}, and ${percent(number, now.trainingAccuracy)} of the training points are right: it prefers short weights, which are less sure.`,
      zh: ({ now, before, number }) =>
        `加上 λ = ${number(0.05, { as: 'tick' })} 的惩罚项，1000 个轮次后最大的权重为 ${number(now.largestWeight, { digits: 3 })}，不加时为 ${number(before.largestWeight, { digits: 3 })}，训练样本仍判对 ${percent(number, now.trainingAccuracy)}。惩罚项使权重向量较短，预测概率也就离 0 和 1 较远。`,
    },
    holds: ({ now, before }) =>
      now.largestWeight < 0.5 * before.largestWeight && (now.trainingAccuracy ?? 0) > 0.97,
  },
];
