import type { LabState } from '../state';

const deep = { hiddenLayers: 4, units: 8, activation: 'sigmoid', learningRate: 0.1, steps: 50 } as const;
const normalized = { units: 8, batchNorm: true, batchSize: 20, steps: 50 } as const;

export const states: readonly LabState[] = [
  {
    id: 'normalized-deep-sigmoid-learns',
    set: { ...deep, batchNorm: true },
    beside: deep,
    view: 7,
    title: { en: 'Four sigmoid layers learn with BN', zh: '批归一化使深层网络可以训练' },
    says: {
      en: ({ now, before, number }) =>
        `Four sigmoid layers decide ${number(now.trainingAccuracy ?? 0, { as: 'percent', digits: 3 })} of the training points correctly after 50 epochs with batch normalization, ${number(before.trainingAccuracy ?? 0, { as: 'percent', digits: 3 })} without. The gradient norm of the first layer is ${number(now.gradientRatio ?? 0, { digits: 3 })} times that of the last, without only ${number(before.gradientRatio ?? 0, { digits: 3 })} times: normalization divides by the small standard deviation of the net inputs, and so multiplies the gradient passed back, which makes up for the small derivative of the sigmoid.`,
      zh: ({ now, before, number }) =>
        `四层 sigmoid 网络训练 50 个轮次之后，用批归一化时判对 ${number(now.trainingAccuracy ?? 0, { as: 'percent', digits: 3 })} 的训练样本，不用时判对 ${number(before.trainingAccuracy ?? 0, { as: 'percent', digits: 3 })}。首层梯度范数是末层的 ${number(now.gradientRatio ?? 0, { digits: 3 })} 倍，不用时只有 ${number(before.gradientRatio ?? 0, { digits: 3 })} 倍。归一化除以净输入较小的标准差，反向传播的梯度随之放大，抵消了 sigmoid 较小的导数。`,
    },
    holds: ({ now, before }) =>
      (now.trainingAccuracy ?? 0) > (before.trainingAccuracy ?? 1) + 0.2 &&
      (now.gradientRatio ?? 0) > 4 * (before.gradientRatio ?? 1),
  },
  {
    id: 'batch-of-two-keeps-the-order',
    set: { ...normalized, batchSize: 2 },
    beside: normalized,
    view: 3,
    title: { en: 'BN learns badly in batches of two', zh: '批量大小为 2 时批归一化变差' },
    says: {
      en: ({ now, before, number }) =>
        `In batches of two the network decides ${number(now.trainingAccuracy ?? 0, { as: 'percent', digits: 3 })} of the training points correctly after 50 epochs; in batches of 20, with a tenth of the updates, ${number(before.trainingAccuracy ?? 0, { as: 'percent', digits: 3 })}. Normalization turns two values into about +1 and −1 and keeps little but their order, so the layers above are trained on signs.`,
      zh: ({ now, before, number }) =>
        `批量大小为 2 时，训练 50 个轮次之后只判对 ${number(now.trainingAccuracy ?? 0, { as: 'percent', digits: 3 })} 的训练样本；批量大小为 20 时更新次数只有十分之一，却判对 ${number(before.trainingAccuracy ?? 0, { as: 'percent', digits: 3 })}。两个数归一化之后约为 1 和 −1，几乎只剩次序，后面各层只能利用正负号。`,
    },
    holds: ({ now, before }) => (now.trainingAccuracy ?? 1) < (before.trainingAccuracy ?? 0) - 0.1,
  },
];
