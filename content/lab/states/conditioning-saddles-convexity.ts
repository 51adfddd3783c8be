import type { LabState } from '../state';

const falling = {
  data: 'plane',
  noise: 0,
  hiddenLayers: 0,
  batchSize: 500,
  inputScale: 0.1,
  learningRate: 0.3,
  schedule: 'cosine',
  horizon: 100,
  steps: 100,
} as const;
const adam = { data: 'xor', units: 8, optimizer: 'adam', steps: 200 } as const;
/** Logistic regression with a small penalty, so that the convex loss has one minimum, which is soon reached. */
const convex = {
  data: 'gaussians',
  noise: 0.5,
  hiddenLayers: 0,
  batchSize: 500,
  l2: 0.01,
  learningRate: 1,
  steps: 1000,
} as const;

export const states: readonly LabState[] = [
  {
    id: 'smaller-steps-keep-the-valley',
    set: falling,
    beside: { ...falling, preprocessing: 'standardized' },
    view: 3,
    title: { en: 'A falling rate does not cure the valley', zh: '学习率衰减不改变病态' },
    says: {
      en: ({ now, before, number }) =>
        `The learning rate falls to 0 in 100 steps, and a linear neuron with one input a tenth of the other is left with an RMSE of ${number(now.rootMeanSquare ?? 0, { digits: 3 })}; with standardized inputs and the same rates with ${number(before.rootMeanSquare ?? 0, { digits: 3 })}. Scaling changes the Hessian, a falling rate does not: its steps get smaller in the flat direction too.`,
      zh: ({ now, before, number }) =>
        `线性神经元的一个输入，尺度只有另一个的十分之一。学习率在 100 步内降到 0，均方根误差停在 ${number(now.rootMeanSquare ?? 0, { digits: 3 })}；学习率同样衰减而输入经过标准化时，则为 ${number(before.rootMeanSquare ?? 0, { digits: 3 })}。特征缩放改变海森矩阵，学习率衰减则不然，平缓方向上的更新量也随之变小。`,
    },
    holds: ({ now, before }) =>
      (now.rootMeanSquare ?? 0) > 0.05 && (before.rootMeanSquare ?? Number.POSITIVE_INFINITY) < 0.001,
  },
  {
    id: 'adam-stays-on-the-critical-point',
    set: { ...adam, initialization: 'zero' },
    beside: adam,
    title: { en: 'Adam does not leave all zeros', zh: 'Adam 也走不出全零初始点' },
    says: {
      en: ({ now, before, number }) =>
        `From all weights 0 the largest weight is still ${number(now.largestWeight)} after 200 epochs of mini-batches with Adam, and the training accuracy ${number(now.trainingAccuracy ?? 0, { as: 'percent', digits: 3 })}; from Glorot's weights it is ${number(before.trainingAccuracy ?? 0, { as: 'percent', digits: 3 })}. Neither gradient noise nor Adam moves a weight whose gradient has always been exactly 0.`,
      zh: ({ now, before, number }) =>
        `权重全从 0 开始，用 Adam 作小批量训练 200 个轮次之后，最大的权重仍是 ${number(now.largestWeight)}，训练准确率为 ${number(now.trainingAccuracy ?? 0, { as: 'percent', digits: 3 })}；用 Glorot 初始化时为 ${number(before.trainingAccuracy ?? 0, { as: 'percent', digits: 3 })}。权重的梯度如果始终恰好为 0，梯度噪声和 Adam 都不会使它改变。`,
    },
    holds: ({ now, before }) =>
      now.largestWeight === 0 && (now.trainingAccuracy ?? 1) < 0.6 && (before.trainingAccuracy ?? 0) > 0.95,
  },
  {
    id: 'convex-from-any-start',
    set: { ...convex, initialization: 'standardNormal' },
    beside: { ...convex, initialization: 'zero' },
    view: 2,
    title: { en: 'Convex: two starts, one minimum', zh: '凸损失：起点不同，终点相同' },
    says: {
      en: ({ now, before, number }) =>
        `Logistic regression with a small L2 penalty is convex: from training losses of ${number(now.trainingCurve.y[0] ?? 0, { digits: 3 })} and ${number(before.trainingCurve.y[0] ?? 0, { digits: 3 })} two starts come to ${number(now.trainingLoss, { digits: 6 })} and ${number(before.trainingLoss, { digits: 6 })}. Each local minimum is global, so the start decides only how long it takes.`,
      zh: ({ now, before, number }) =>
        `带小的 L2 惩罚的逻辑回归是凸问题。两次训练的初始损失分别为 ${number(now.trainingCurve.y[0] ?? 0, { digits: 3 })} 和 ${number(before.trainingCurve.y[0] ?? 0, { digits: 3 })}，最后分别为 ${number(now.trainingLoss, { digits: 6 })} 和 ${number(before.trainingLoss, { digits: 6 })}。局部极小值都是全局最小值，所以起点只影响所需的步数。`,
    },
    holds: ({ now, before }) =>
      Math.abs((now.trainingCurve.y[0] ?? 0) - (before.trainingCurve.y[0] ?? 0)) > 0.2 &&
      Math.abs(now.trainingLoss - before.trainingLoss) < 1e-6,
  },
];
