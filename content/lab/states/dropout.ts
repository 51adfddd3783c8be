import type { LabState } from '../state';

const small = { units: 4, learningRate: 0.1, steps: 200 } as const;
const noisy = { data: 'moons', noise: 0.5, samples: 60, units: 8, optimizer: 'adam', steps: 400 } as const;

export const states: readonly LabState[] = [
  {
    id: 'dropout-hurts-a-small-network',
    set: { ...small, dropoutRate: 0.5 },
    beside: small,
    title: { en: 'Dropout hurts a small network', zh: '丢弃法使小网络欠拟合' },
    says: {
      en: ({ now, before, number }) =>
        `Two layers of four units decide ${number(now.trainingAccuracy ?? 0, { as: 'percent', digits: 3 })} of the training points correctly after 200 epochs with a drop probability of 50%, without dropout ${number(before.trainingAccuracy ?? 0, { as: 'percent', digits: 3 })}. Of four units two are left on average, and the noise of the masks is too strong for so narrow a layer: it underfits.`,
      zh: ({ now, before, number }) =>
        `两层各四个神经元，丢弃概率为 50%，训练 200 个轮次之后判对 ${number(now.trainingAccuracy ?? 0, { as: 'percent', digits: 3 })} 的训练样本，不用丢弃法时判对 ${number(before.trainingAccuracy ?? 0, { as: 'percent', digits: 3 })}。四个神经元平均只剩两个，对这么窄的层，掩码的噪声过强，网络欠拟合。`,
    },
    holds: ({ now, before }) =>
      (now.trainingAccuracy ?? 1) < (before.trainingAccuracy ?? 0) - 0.08 &&
      now.trainingLoss > before.trainingLoss + 0.2,
  },
  {
    id: 'dropout-regularizes',
    set: { ...noisy, dropoutRate: 0.3 },
    beside: noisy,
    view: 2,
    title: { en: 'Dropout against overfitting', zh: '丢弃法抑制过拟合' },
    says: {
      en: ({ now, before, number }) =>
        `On 30 noisy training points a drop probability of 30% raises the training loss, measured without masks, from ${number(before.trainingLoss, { digits: 3 })} to ${number(now.trainingLoss, { digits: 3 })} and lowers the held-out loss from ${number(before.heldOutLoss, { digits: 3 })} to ${number(now.heldOutLoss, { digits: 3 })}. The network keeps all its parameters; only the noise in training holds it back.`,
      zh: ({ now, before, number }) =>
        `30 个含噪声的训练样本，丢弃概率为 30% 时，训练损失（评估时不用掩码）从 ${number(before.trainingLoss, { digits: 3 })} 升到 ${number(now.trainingLoss, { digits: 3 })}，留出集损失从 ${number(before.heldOutLoss, { digits: 3 })} 降到 ${number(now.heldOutLoss, { digits: 3 })}。参数的个数不变，起正则化作用的是训练时的噪声。`,
    },
    holds: ({ now, before }) =>
      now.trainingLoss > before.trainingLoss && now.heldOutLoss < 0.95 * before.heldOutLoss,
  },
];
