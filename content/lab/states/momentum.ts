import type { LabState } from '../state';

/** A linear neuron on an exact plane: the loss is a quadratic, as in the note. */
const quadratic = { data: 'plane', noise: 0, hiddenLayers: 0, batchSize: 500 } as const;
const valley = { ...quadratic, inputScale: 0.1, learningRate: 0.3, steps: 100 } as const;
const bowl = { ...quadratic, preprocessing: 'standardized', steps: 60 } as const;

export const states: readonly LabState[] = [
  {
    id: 'momentum-along-the-valley',
    set: { ...valley, optimizer: 'momentum' },
    beside: valley,
    view: 3,
    title: { en: 'Momentum runs along a valley', zh: '动量法沿山谷加速' },
    says: {
      en: ({ now, before, number }) =>
        `In a valley whose curvatures are about 100 times apart, 100 full-batch steps bring a linear neuron to an RMSE of ${number(now.rootMeanSquare ?? 0, { digits: 3 })} on the held-out points with momentum, without to ${number(before.rootMeanSquare ?? 0, { digits: 3 })}, at the same learning rate. Along the valley gradients agree and add up, to almost ten times one of them.`,
      zh: ({ now, before, number }) =>
        `山谷两个方向的曲率相差约 100 倍。学习率相同，用全部样本训练 100 步之后，线性神经元在留出集上的均方根误差用动量法时为 ${number(now.rootMeanSquare ?? 0, { digits: 3 })}，不用时为 ${number(before.rootMeanSquare ?? 0, { digits: 3 })}。沿山谷的梯度方向一致，累加起来可接近单个梯度的十倍。`,
    },
    holds: ({ now, before }) =>
      (now.rootMeanSquare ?? Number.POSITIVE_INFINITY) < 0.2 * (before.rootMeanSquare ?? 0),
  },
  {
    id: 'momentum-allows-larger-rates',
    set: { ...bowl, optimizer: 'momentum', learningRate: 2.5, steps: 100 },
    beside: { ...bowl, learningRate: 2.5, steps: 100 },
    view: 3,
    title: { en: 'Momentum allows a larger rate', zh: '动量法允许更大的学习率' },
    says: {
      en: ({ now, before, number }) =>
        `At a learning rate of 5/2 gradient descent diverges in epoch ${number(before.divergence?.epoch ?? 0)}; with momentum 9/10 the RMSE falls to ${number(now.rootMeanSquare ?? 0, { digits: 3 })}. On a quadratic the limit of gradient descent is 2 divided by the largest curvature, here a little over 1; that of momentum is 19/10 times as high.`,
      zh: ({ now, before, number }) =>
        `学习率为 5/2 时，梯度下降在第 ${number(before.divergence?.epoch ?? 0)} 个轮次发散；用动量系数为 9/10 的动量法，均方根误差则降到 ${number(now.rootMeanSquare ?? 0, { digits: 3 })}。对二次函数，梯度下降的学习率上限是 2 除以最大曲率，这里的最大曲率略大于 1；动量法的上限是梯度下降的 19/10 倍。`,
    },
    holds: ({ now, before }) =>
      before.divergence !== null &&
      now.divergence === null &&
      (now.rootMeanSquare ?? Number.POSITIVE_INFINITY) < 0.05,
  },
  {
    id: 'nesterov-allows-smaller-rates',
    set: { ...bowl, optimizer: 'nesterov', learningRate: 1.6 },
    beside: { ...bowl, learningRate: 1.6 },
    view: 3,
    title: { en: 'Nesterov diverges before gradient descent', zh: 'Nesterov 先发散' },
    says: {
      en: ({ now, before, number }) =>
        `At a learning rate of 8/5 Nesterov's method diverges in epoch ${number(now.divergence?.epoch ?? 0)}, while gradient descent reaches an RMSE of ${number(before.rootMeanSquare ?? 0, { digits: 2 })}. On a quadratic its limit at a momentum of 9/10 is 19/28 of that of gradient descent: lower, not higher.`,
      zh: ({ now, before, number }) =>
        `学习率为 8/5 时，Nesterov 加速梯度在第 ${number(now.divergence?.epoch ?? 0)} 个轮次发散，梯度下降的均方根误差则降到 ${number(before.rootMeanSquare ?? 0, { digits: 2 })}。对二次函数，动量系数为 9/10 时，Nesterov 的学习率上限是梯度下降的 19/28，不升反降。`,
    },
    holds: ({ now, before }) =>
      now.divergence !== null && (before.rootMeanSquare ?? Number.POSITIVE_INFINITY) < 0.01,
  },
];
