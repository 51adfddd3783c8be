import type { LabState } from '../state';

const tuned = { units: 8, learningRate: 0.1, steps: 100 } as const;
const wide = { hiddenLayers: 1, units: 8, learningRate: 0.3, steps: 300 } as const;

export const states: readonly LabState[] = [
  {
    id: 'rate-too-small-stops-short',
    set: { ...tuned, learningRate: 0.0003 },
    beside: tuned,
    view: 2,
    title: { en: 'A rate too small: less effective capacity', zh: '学习率过小，有效容量降低' },
    says: {
      en: ({ now, before, number }) =>
        `Both networks have ${number(now.weights)} weights, so the family of functions is the same. After 100 epochs the training loss is ${number(now.trainingLoss, { digits: 3 })} at the learning rate 0.0003 and ${number(before.trainingLoss, { digits: 3 })} at 0.1: training stops short, and the effective capacity is lower.`,
      zh: ({ now, before, number }) =>
        `两个网络都有 ${number(now.weights)} 个权重，函数族相同。训练 100 个轮次之后，学习率为 0.0003 时训练损失为 ${number(now.trainingLoss, { digits: 3 })}，为 0.1 时为 ${number(before.trainingLoss, { digits: 3 })}。学习率过小，训练结束时离最小值还远，有效容量因此较低。`,
    },
    holds: ({ now, before }) =>
      now.weights === before.weights && now.trainingLoss > 0.6 && before.trainingLoss < 0.2,
  },
  {
    id: 'two-units-are-too-few',
    set: { ...wide, units: 2 },
    beside: wide,
    title: { en: 'Two hidden units: too small a family', zh: '两个神经元，函数族太小' },
    says: {
      en: ({ now, before, number }) =>
        `With two hidden units, ${number(now.weights)} weights, ${number(now.trainingAccuracy ?? 0, { as: 'percent', digits: 3 })} of the training points are decided correctly after 300 epochs, with eight, ${number(before.weights)} weights, ${number(before.trainingAccuracy ?? 0, { as: 'percent', digits: 3 })}. The number of units is a hyper-parameter of structure, which changes the family of functions; the number of weights follows from it.`,
      zh: ({ now, before, number }) =>
        `训练 300 个轮次之后，两个隐藏神经元（${number(now.weights)} 个权重）判对 ${number(now.trainingAccuracy ?? 0, { as: 'percent', digits: 3 })} 的训练样本，八个（${number(before.weights)} 个权重）判对 ${number(before.trainingAccuracy ?? 0, { as: 'percent', digits: 3 })}。神经元数是结构超参数，改变函数族，权重数则由神经元数决定。`,
    },
    holds: ({ now, before }) =>
      now.weights < before.weights &&
      (now.trainingAccuracy ?? 1) < 0.97 &&
      (before.trainingAccuracy ?? 0) > (now.trainingAccuracy ?? 1) + 0.03,
  },
];
