import type { LabState } from '../state';

const one = { batchSize: 1, steps: 20 } as const;
const hovering = {
  data: 'plane',
  noise: 0.3,
  hiddenLayers: 0,
  batchSize: 1,
  learningRate: 0.1,
  steps: 200,
} as const;

export const states: readonly LabState[] = [
  {
    id: 'one-sample-many-updates',
    set: one,
    beside: { ...one, batchSize: 500 },
    view: 2,
    title: { en: 'SGD gets further in 20 epochs', zh: '20 个轮次，SGD 损失更低' },
    says: {
      en: ({ now, before, number }) =>
        `After 20 epochs of 100 training points SGD has a training loss of ${number(now.trainingLoss, { digits: 3 })}, full-batch gradient descent one of ${number(before.trainingLoss, { digits: 3 })} at the same learning rate. SGD has made 2000 updates, the full batch 20, for the same number of gradients of single samples.`,
      zh: ({ now, before, number }) =>
        `100 个训练样本训练 20 个轮次之后，学习率相同，SGD 的训练损失为 ${number(now.trainingLoss, { digits: 3 })}，批量梯度下降为 ${number(before.trainingLoss, { digits: 3 })}。两者计算的单样本梯度一样多，但 SGD 更新了 2000 次，批量梯度下降只更新了 20 次。`,
    },
    holds: ({ now, before }) => now.trainingLoss < 0.8 * before.trainingLoss,
  },
  {
    id: 'constant-rate-hovers',
    set: hovering,
    beside: { ...hovering, schedule: 'cosine' },
    view: 2,
    title: { en: 'At a constant rate SGD hovers', zh: '学习率恒定，SGD 徘徊' },
    says: {
      en: ({ now, before, number }) =>
        `After 200 epochs of SGD at the constant rate of 1/10 a linear neuron has a training loss of ${number(now.trainingLoss, { digits: 3 })}, although it has been as low as ${number(Math.min(...now.trainingCurve.y), { digits: 3 })}; with a falling rate it ends at ${number(before.trainingLoss, { digits: 3 })}. The noise of single samples does not fade, so only smaller steps let it settle.`,
      zh: ({ now, before, number }) =>
        `学习率恒为 1/10，线性神经元用 SGD 训练 200 个轮次之后，训练损失为 ${number(now.trainingLoss, { digits: 3 })}，途中曾低到 ${number(Math.min(...now.trainingCurve.y), { digits: 3 })}；学习率逐渐减小时，最后为 ${number(before.trainingLoss, { digits: 3 })}。单个样本的梯度噪声不会消失，步长变小才能停在最小值附近。`,
    },
    holds: ({ now, before }) =>
      now.trainingLoss > 1.05 * before.trainingLoss &&
      Math.max(...now.trainingCurve.y.slice(-50)) > 1.3 * before.trainingLoss,
  },
];
