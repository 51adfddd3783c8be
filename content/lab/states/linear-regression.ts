import type { LabResult, LabState } from '../state';

const zero = {
  data: 'plane',
  hiddenLayers: 0,
  initialization: 'zero',
  batchSize: 500,
  learningRate: 0.1,
  steps: 100,
} as const;

const atStart = ({ trainingCurve }: LabResult): number => trainingCurve.y[0] ?? Number.NaN;

export const states: readonly LabState[] = [
  {
    id: 'zero-start-learns-a-plane',
    set: zero,
    beside: { ...zero, hiddenLayers: 2 },
    view: 2,
    title: { en: 'A zero start learns, without hidden layers', zh: '零初始化的线性回归能学习' },
    says: {
      en: ({ now, before, number }) =>
        `From all weights 0 linear regression takes the training loss from ${number(atStart(now), { digits: 3 })} to ${number(now.trainingLoss, { digits: 3 })} in 100 steps, because its gradient is the error times the inputs. With two hidden layers the same start ends at ${number(before.trainingLoss, { digits: 3 })}: only the output bias has had a gradient.`,
      zh: ({ now, before, number }) =>
        `权重全从 0 开始，线性回归训练 100 步把训练损失从 ${number(atStart(now), { digits: 3 })} 降到 ${number(now.trainingLoss, { digits: 3 })}，因为线性回归的梯度等于误差乘以输入。有两个隐藏层时，同样的起点只降到 ${number(before.trainingLoss, { digits: 3 })}，因为得到过梯度的只有输出偏置。`,
    },
    holds: ({ now, before }) =>
      now.trainingLoss < 0.02 && before.trainingLoss > 0.05 && before.largestWeight === 0,
  },
  {
    id: 'any-start-the-same-plane',
    set: zero,
    beside: { ...zero, initialization: 'standardNormal' },
    view: 2,
    title: { en: 'Two starts, one minimum', zh: '两个起点，同一个最小值' },
    says: {
      en: ({ now, before, number }) =>
        `From all weights 0 the loss starts at ${number(atStart(now), { digits: 3 })}, from weights of N(0, 1) at ${number(atStart(before), { digits: 3 })}; after 100 steps they are ${number(now.trainingLoss, { digits: 5 })} and ${number(before.trainingLoss, { digits: 5 })}. The loss is convex and has one minimum, so here the start decides only the way.`,
      zh: ({ now, before, number }) =>
        `权重全为 0 时损失从 ${number(atStart(now), { digits: 3 })} 开始，权重取自 N(0, 1) 时从 ${number(atStart(before), { digits: 3 })} 开始；100 步之后分别为 ${number(now.trainingLoss, { digits: 5 })} 和 ${number(before.trainingLoss, { digits: 5 })}。损失是凸函数，最小值点只有一个，起点只影响路径。`,
    },
    holds: ({ now, before }) =>
      Math.abs(now.trainingLoss - before.trainingLoss) < 1e-5 &&
      Math.abs(atStart(now) - atStart(before)) > 0.05,
  },
  {
    id: 'rate-above-the-limit-diverges',
    set: { ...zero, learningRate: 1.2 },
    beside: { ...zero, learningRate: 0.6 },
    view: 2,
    title: { en: 'A learning rate above 2/λ', zh: '学习率超过 2/λ' },
    says: {
      en: ({ now, before, number }) =>
        `With η = ${number(0.6, { as: 'tick' })} the loss comes down to ${number(before.trainingLoss, { digits: 3 })}, with η = ${number(1.2, { as: 'tick' })} it grows to ${number(now.trainingLoss, { digits: 3 })}: along the eigenvector of the largest eigenvalue λ each step multiplies the error by 1 − ηλ, here below −1.`,
      zh: ({ now, before, number }) =>
        `η = ${number(0.6, { as: 'tick' })} 时损失降到 ${number(before.trainingLoss, { digits: 3 })}，η = ${number(1.2, { as: 'tick' })} 时增大到 ${number(now.trainingLoss, { digits: 3 })}。沿最大特征值 λ 的特征方向，误差每一步乘以 1 − ηλ，这一因子此处小于 −1。`,
    },
    holds: ({ now, before }) => now.trainingLoss > 1e6 && before.trainingLoss < 0.02,
  },
];
