import type { LabState } from '../state';

const moons = { data: 'moons', noise: 0.2, units: 8, steps: 300 } as const;
const noisy = {
  data: 'circles',
  noise: 0.5,
  samples: 60,
  units: 8,
  learningRate: 0.1,
  steps: 1000,
} as const;
const strong = { data: 'moons', noise: 0.2, units: 8, learningRate: 0.1, steps: 300 } as const;

export const states: readonly LabState[] = [
  {
    id: 'l1-removes-weights',
    set: { ...moons, l1: 0.01 },
    beside: { ...moons, l2: 0.01 },
    view: 8,
    title: { en: 'L1 removes weights, L2 shrinks them', zh: 'L1 去掉权重，L2 缩小权重' },
    says: {
      en: ({ now, before, number }) =>
        `After 300 epochs with an L1 penalty of 1/100, ${number(now.removed, { as: 'percent', digits: 3 })} of the weights are below 0.001 in size, with L2 of the same coefficient ${number(before.removed, { as: 'percent', digits: 3 })}. They are not exactly 0: subgradient steps swing about it. The derivative of the L2 penalty fades at 0, that of L1 doesn't.`,
      zh: ({ now, before, number }) =>
        `L1 惩罚系数为 1/100，训练 300 个轮次之后，绝对值小于 0.001 的权重占 ${number(now.removed, { as: 'percent', digits: 3 })}；L2 惩罚系数相同，则占 ${number(before.removed, { as: 'percent', digits: 3 })}。这些权重并非恰好为 0，而是随次梯度更新在 0 附近摆动。L2 惩罚项的导数在 0 处趋于 0，L1 的则不然。`,
    },
    holds: ({ now, before }) =>
      now.removed > 0.4 && before.removed < 0.05 && (now.trainingAccuracy ?? 0) > 0.9,
  },
  {
    id: 'l2-trades-training-for-held-out-loss',
    set: { ...noisy, l2: 0.01 },
    beside: noisy,
    view: 2,
    title: { en: 'L2 against overfitting', zh: 'L2 抑制过拟合' },
    says: {
      en: ({ now, before, number }) =>
        `An L2 penalty of 1/100 raises the training loss of 30 noisy points from ${number(before.trainingLoss, { digits: 3 })} to ${number(now.trainingLoss, { digits: 3 })} and lowers the held-out loss from ${number(before.heldOutLoss, { digits: 3 })} to ${number(now.heldOutLoss, { digits: 3 })}; the largest weight falls from ${number(before.largestWeight, { digits: 3 })} to ${number(now.largestWeight, { digits: 3 })}. Confined weights follow the noise of the sample less.`,
      zh: ({ now, before, number }) =>
        `30 个含噪声的样本，加上系数为 1/100 的 L2 惩罚之后，训练损失从 ${number(before.trainingLoss, { digits: 3 })} 升到 ${number(now.trainingLoss, { digits: 3 })}，留出集损失从 ${number(before.heldOutLoss, { digits: 3 })} 降到 ${number(now.heldOutLoss, { digits: 3 })}，最大的权重从 ${number(before.largestWeight, { digits: 3 })} 降到 ${number(now.largestWeight, { digits: 3 })}。权重受到限制，对样本中噪声的拟合就减弱了。`,
    },
    holds: ({ now, before }) =>
      now.trainingLoss > before.trainingLoss &&
      now.heldOutLoss < before.heldOutLoss - 0.1 &&
      now.largestWeight < before.largestWeight,
  },
  {
    id: 'strong-penalty-underfits',
    set: { ...strong, l2: 0.1 },
    beside: strong,
    title: { en: 'Too strong a penalty underfits', zh: '惩罚过强导致欠拟合' },
    says: {
      en: ({ now, before, number }) =>
        `With an L2 penalty of 1/10 the training loss is ${number(now.trainingLoss, { digits: 3 })} and the held-out loss ${number(now.heldOutLoss, { digits: 3 })}, without ${number(before.trainingLoss, { digits: 3 })} and ${number(before.heldOutLoss, { digits: 3 })}: both rise, as weights of at most ${number(now.largestWeight, { digits: 3 })} bend the boundary too little.`,
      zh: ({ now, before, number }) =>
        `L2 惩罚系数为 1/10 时，训练损失和留出集损失为 ${number(now.trainingLoss, { digits: 3 })} 和 ${number(now.heldOutLoss, { digits: 3 })}；不加惩罚时为 ${number(before.trainingLoss, { digits: 3 })} 和 ${number(before.heldOutLoss, { digits: 3 })}。两者都升高，因为权重最大只有 ${number(now.largestWeight, { digits: 3 })}，决策边界的弯曲程度不够。`,
    },
    holds: ({ now, before }) =>
      now.trainingLoss > before.trainingLoss + 0.1 && now.heldOutLoss > before.heldOutLoss + 0.1,
  },
];
