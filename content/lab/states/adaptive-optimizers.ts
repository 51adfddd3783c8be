import type { LabState } from '../state';

const units = {
  data: 'plane',
  noise: 0,
  hiddenLayers: 0,
  batchSize: 500,
  inputScale: 0.01,
  learningRate: 0.3,
  steps: 300,
} as const;
const decayed = { units: 8, l2: 0.03, steps: 200 } as const;

export const states: readonly LabState[] = [
  {
    id: 'adam-moves-where-gradients-are-small',
    set: { ...units, optimizer: 'adam' },
    beside: units,
    view: 3,
    title: { en: 'Adam moves where gradients are small', zh: '梯度虽小，Adam 更新不小' },
    says: {
      en: ({ now, before, number }) =>
        `One input is a hundredth of the other, so its weight must become 20 with gradients a hundredth as large. After 300 full-batch steps the RMSE on the held-out points is ${number(now.rootMeanSquare ?? 0, { digits: 3 })} with Adam and ${number(before.rootMeanSquare ?? 0, { digits: 3 })} with gradient descent at the same learning rate: a factor that all gradients of one weight share cancels in Adam's quotient.`,
      zh: ({ now, before, number }) =>
        `一个输入的尺度只有另一个的百分之一，它的权重要达到 20，梯度却只有百分之一大。学习率相同，用全部样本训练 300 步之后，留出集上的均方根误差用 Adam 时为 ${number(now.rootMeanSquare ?? 0, { digits: 3 })}，用梯度下降时为 ${number(before.rootMeanSquare ?? 0, { digits: 3 })}。某个权重各步的梯度若同乘一个常数，这个常数会在 Adam 的商中约去。`,
    },
    holds: ({ now, before }) =>
      (now.rootMeanSquare ?? Number.POSITIVE_INFINITY) < 0.001 && (before.rootMeanSquare ?? 0) > 0.05,
  },
  {
    id: 'adamw-is-not-adam-with-l2',
    set: { ...decayed, optimizer: 'adamw' },
    beside: { ...decayed, optimizer: 'adam' },
    view: 8,
    title: { en: 'AdamW is not Adam with L2', zh: 'AdamW 不等于 Adam 加 L2' },
    says: {
      en: ({ now, before, number }) =>
        `With the same penalty of 3/100 the largest weight is ${number(now.largestWeight, { digits: 3 })} after 200 epochs of AdamW, ${number(before.largestWeight, { digits: 3 })} with Adam and L2. Where gradients are small, dividing the penalty by their root mean square makes it strong; AdamW's decay stays outside that quotient.`,
      zh: ({ now, before, number }) =>
        `惩罚系数同为 3/100，训练 200 个轮次之后，用 AdamW 时最大的权重为 ${number(now.largestWeight, { digits: 3 })}，用 Adam 加 L2 时为 ${number(before.largestWeight, { digits: 3 })}。梯度小时，惩罚项的梯度也要除以很小的均方根，作用反而变强；AdamW 的衰减则在这个商之外。`,
    },
    holds: ({ now, before }) => now.largestWeight > 1.5 * before.largestWeight,
  },
];
