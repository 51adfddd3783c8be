import { crossEntropyFromProbability } from '../../../src/math/floating-point/cross-entropy-forms';
import { percent } from '../percent';
import type { LabState } from '../state';

const certain = {
  data: 'gaussians',
  inputShift: 10,
  hiddenLayers: 2,
  units: 8,
  activation: 'relu',
  initialization: 'constant',
  optimizer: 'adam',
  learningRate: 0.01,
} as const;

/** The loss that the mean loss stands for in each point of class 0, half of all: those of class 1 cost next to nothing. */
const ofWrong = (meanLoss: number): number => 2 * meanLoss;

export const states: readonly LabState[] = [
  {
    id: 'loss-from-the-logit-stays-finite',
    set: { ...certain, steps: 0 },
    title: { en: 'A finite loss where p gives ∞', zh: '由得分计算，损失不会是 ∞' },
    says: {
      en: ({ now, number }) =>
        `The points of class 0 get logits of about ${number(ofWrong(now.trainingLoss), { digits: 3 })}, and that is their loss; computed from the logits the mean is ${number(now.trainingLoss, { digits: 3 })}. From p = σ(z), rounded to 1, each of them would cost −ln(1 − p) = ${number(crossEntropyFromProbability(ofWrong(now.trainingLoss), 0, 'float64'))}.`,
      zh: ({ now, number }) =>
        `类别 0 样本的 z 在 ${number(ofWrong(now.trainingLoss), { digits: 3 })} 左右，这也就是它们的损失；由 z 计算，平均损失为 ${number(now.trainingLoss, { digits: 3 })}。若先算 p = σ(z)，p 被舍入为 1，每个类别 0 样本的损失 −ln(1 − p) 就成了 ${number(crossEntropyFromProbability(ofWrong(now.trainingLoss), 0, 'float64'))}。`,
    },
    holds: ({ now }) =>
      now.trainingAccuracy === 0.5 &&
      now.trainingLoss > 60 &&
      now.trainingLoss < 90 &&
      crossEntropyFromProbability(ofWrong(now.trainingLoss), 0, 'float64') === Infinity,
  },
  {
    id: 'gradient-survives-a-wrong-certainty',
    set: { ...certain, steps: 100 },
    beside: { ...certain, steps: 0 },
    view: 3,
    title: { en: 'The gradient survives a wrong certainty', zh: '确信却错误时，梯度仍在' },
    says: {
      en: ({ now, before, number }) =>
        `At the start the points of class 0 have logits of about ${number(ofWrong(before.trainingLoss), { digits: 3 })}, where p is 1 in double precision. Computed from the logit, their gradient σ(z) − y is 1, and 100 epochs of Adam take the training accuracy from ${percent(number, before.trainingAccuracy)} to ${percent(number, now.trainingAccuracy)}; a clipped p would teach them nothing.`,
      zh: ({ now, before, number }) =>
        `开始时类别 0 样本的 z 在 ${number(ofWrong(before.trainingLoss), { digits: 3 })} 左右，双精度下 p 已等于 1。由 z 计算时梯度 σ(z) − y 为 1，用 Adam 训练 100 个轮次，训练准确率从 ${percent(number, before.trainingAccuracy)} 升到 ${percent(number, now.trainingAccuracy)}；若截断 p，这些样本就没有梯度。`,
    },
    holds: ({ now, before }) =>
      before.trainingLoss > 37 && before.trainingAccuracy === 0.5 && (now.trainingAccuracy ?? 0) > 0.9,
  },
];
