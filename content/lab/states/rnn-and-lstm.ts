import type { LabState } from '../state';

/** Four hidden layers stand for four time steps. */
const unrolled = { hiddenLayers: 4, units: 8, initialization: 'orthogonal', steps: 0 } as const;
const linear = { ...unrolled, activation: 'identity' } as const;
const exploding = {
  data: 'plane',
  hiddenLayers: 4,
  units: 8,
  activation: 'identity',
  initialization: 'standardNormal',
  learningRate: 0.01,
  steps: 100,
} as const;

export const states: readonly LabState[] = [
  {
    id: 'sigmoid-steps-vanish',
    set: { ...unrolled, activation: 'sigmoid' },
    beside: unrolled,
    view: 7,
    title: { en: 'Factors below 1: the gradient vanishes', zh: '因子小于 1，梯度消失' },
    says: {
      en: ({ now, before, number }) =>
        `Four hidden layers stand for four time steps, each with a matrix of its own that starts orthogonal. With sigmoid the gradient norm of the first is ${number(now.gradientRatio ?? 0, { digits: 3 })} of that of the output layer, with tanh ${number(before.gradientRatio ?? 0, { digits: 3 })}: a step multiplies by derivatives of at most 1/4, and of at most 1. The gradient of a matrix also contains the layer's input, so the ratio can exceed 1.`,
      zh: ({ now, before, number }) =>
        `用四个隐藏层代表四个时间步，各层有自己的矩阵，初值正交。用 sigmoid 时，首层的梯度范数是输出层的 ${number(now.gradientRatio ?? 0, { digits: 3 })} 倍，用 tanh 时是 ${number(before.gradientRatio ?? 0, { digits: 3 })} 倍。每一步所乘的导数，前者不超过 1/4，后者不超过 1；矩阵的梯度还含有该层的输入，所以比值可以大于 1。`,
    },
    holds: ({ now, before }) => (now.gradientRatio ?? 1) < 0.05 && (before.gradientRatio ?? 0) > 0.3,
  },
  {
    id: 'singular-values-above-one-explode',
    set: { ...linear, initialization: 'standardNormal' },
    beside: linear,
    view: 7,
    title: { en: 'Singular values above 1: it explodes', zh: '奇异值大于 1，梯度爆炸' },
    says: {
      en: ({ now, before, number }) =>
        `Before training, without an activation function, the gradient norm of the first layer is ${number(now.gradientNorms.y[0] ?? 0, { digits: 3 })} with entries from N(0, 1), ${number(before.gradientNorms.y[0] ?? 0, { digits: 3 })} with orthogonal matrices. An orthogonal matrix has singular values 1 and leaves lengths alone; an 8×8 matrix of N(0, 1) as a rule has some well above 1.`,
      zh: ({ now, before, number }) =>
        `训练之前，不用激活函数，矩阵元素取自 N(0, 1) 时首层的梯度范数为 ${number(now.gradientNorms.y[0] ?? 0, { digits: 3 })}，矩阵正交时为 ${number(before.gradientNorms.y[0] ?? 0, { digits: 3 })}。正交矩阵的奇异值都是 1，不改变长度；元素取自 N(0, 1) 的 8×8 矩阵则一般有远大于 1 的奇异值。`,
    },
    holds: ({ now, before }) =>
      (now.gradientNorms.y[0] ?? 0) > 8 * (before.gradientNorms.y[0] ?? Number.POSITIVE_INFINITY),
  },
  {
    id: 'clipping-keeps-it-finite',
    set: { ...exploding, clipNorm: 0.3 },
    beside: exploding,
    view: 3,
    title: { en: 'Clipping keeps the updates finite', zh: '梯度裁剪防止发散' },
    says: {
      en: ({ now, before, number }) =>
        `Four linear layers with entries from N(0, 1) diverge within epoch ${number(before.divergence?.epoch ?? 0)}. With the gradient clipped to a norm of 3/10 the held-out RMSE falls from ${number(now.heldOutScores.y[0] ?? 0, { digits: 3 })} to ${number(now.rootMeanSquare ?? 0, { digits: 3 })} in 100 epochs: the direction stays, and no update is longer than the learning rate times that norm.`,
      zh: ({ now, before, number }) =>
        `四个线性层的权重取自 N(0, 1)，在第 ${number(before.divergence?.epoch ?? 0)} 个轮次发散。把梯度范数裁剪到 3/10 以内，100 个轮次中留出集上的均方根误差从 ${number(now.heldOutScores.y[0] ?? 0, { digits: 3 })} 降到 ${number(now.rootMeanSquare ?? 0, { digits: 3 })}。裁剪不改变方向，更新量的范数不超过学习率乘以 3/10。`,
    },
    holds: ({ now, before }) =>
      before.divergence !== null &&
      now.divergence === null &&
      (now.rootMeanSquare ?? Number.POSITIVE_INFINITY) < (now.heldOutScores.y[0] ?? 0) / 20,
  },
];
