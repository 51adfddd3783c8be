import type { LabState } from '../state';

const noisy = { data: 'xor', noise: 0.5, samples: 60, units: 8, optimizer: 'adam', steps: 400 } as const;
const rings = { ...noisy, data: 'circles' } as const;
const plenty = { samples: 500, learningRate: 0.1, steps: 200 } as const;

export const states: readonly LabState[] = [
  {
    id: 'trained-too-long',
    set: noisy,
    beside: { ...noisy, patience: 30 },
    view: 2,
    title: { en: 'Trained too long: overfitting', zh: '训练过久导致过拟合' },
    says: {
      en: ({ now, before, number }) =>
        `After 400 epochs on 30 noisy points the training loss is ${number(now.trainingLoss, { digits: 3 })} and the held-out loss ${number(now.heldOutLoss, { digits: 3 })}. Early stopping with a patience of 30 keeps epoch ${number(before.keptEpoch ?? 0)}, with ${number(before.trainingLoss, { digits: 3 })} and ${number(before.heldOutLoss, { digits: 3 })}: from there on the network fits the noise.`,
      zh: ({ now, before, number }) =>
        `30 个含噪声的样本训练 400 个轮次，训练损失为 ${number(now.trainingLoss, { digits: 3 })}，留出集损失为 ${number(now.heldOutLoss, { digits: 3 })}。早停法（耐心值 30）保留第 ${number(before.keptEpoch ?? 0)} 个轮次的参数，两个损失为 ${number(before.trainingLoss, { digits: 3 })} 和 ${number(before.heldOutLoss, { digits: 3 })}；此后网络开始拟合噪声。`,
    },
    holds: ({ now, before }) =>
      before.keptEpoch !== null &&
      now.trainingLoss < 0.5 * before.trainingLoss &&
      now.heldOutLoss > before.heldOutLoss + 0.2,
  },
  {
    id: 'more-data-closes-the-gap',
    set: { ...rings, samples: 500 },
    beside: rings,
    view: 2,
    title: { en: 'More data against overfitting', zh: '增加数据，缓解过拟合' },
    says: {
      en: ({ now, before, number }) =>
        `The same network on 250 training points instead of 30: the training loss rises from ${number(before.trainingLoss, { digits: 3 })} to ${number(now.trainingLoss, { digits: 3 })}, the held-out loss falls from ${number(before.heldOutLoss, { digits: 3 })} to ${number(now.heldOutLoss, { digits: 3 })}. Over more points chance averages out, so less noise is learned.`,
      zh: ({ now, before, number }) =>
        `同一网络的训练样本由 30 个增加到 250 个，训练损失从 ${number(before.trainingLoss, { digits: 3 })} 升到 ${number(now.trainingLoss, { digits: 3 })}，留出集损失从 ${number(before.heldOutLoss, { digits: 3 })} 降到 ${number(now.heldOutLoss, { digits: 3 })}。样本多了，偶然因素相互抵消，学到的噪声更少。`,
    },
    holds: ({ now, before }) =>
      now.trainingLoss > before.trainingLoss + 0.05 && now.heldOutLoss < before.heldOutLoss - 0.1,
  },
  {
    id: 'more-data-cannot-bend-a-line',
    set: { ...plenty, hiddenLayers: 0 },
    beside: plenty,
    title: { en: 'More data does not cure underfitting', zh: '增加数据不能解决欠拟合' },
    says: {
      en: ({ now, before, number }) =>
        `Without a hidden layer the boundary is a line, and two circles need a ring: even of its 250 training points the line decides only ${number(now.trainingAccuracy ?? 0, { as: 'percent', digits: 3 })} correctly, and ${number(now.heldOutAccuracy ?? 0, { as: 'percent', digits: 3 })} of the held-out ones. Two hidden layers decide ${number(before.heldOutAccuracy ?? 0, { as: 'percent', digits: 3 })} of the latter: the data are enough, the model is too simple.`,
      zh: ({ now, before, number }) =>
        `没有隐藏层时，决策边界是一条直线，而同心圆数据需要环形的边界，所以 250 个训练样本也只判对 ${number(now.trainingAccuracy ?? 0, { as: 'percent', digits: 3 })}，留出集判对 ${number(now.heldOutAccuracy ?? 0, { as: 'percent', digits: 3 })}。有两个隐藏层时，留出集判对 ${number(before.heldOutAccuracy ?? 0, { as: 'percent', digits: 3 })}，可见数据够用，是模型过于简单。`,
    },
    holds: ({ now, before }) =>
      now.trainingLoss > 0.65 && (now.heldOutAccuracy ?? 1) < 0.65 && (before.heldOutAccuracy ?? 0) > 0.9,
  },
];
