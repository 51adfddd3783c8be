import { percent } from '../percent';
import type { LabResult, LabState } from '../state';

const line = {
  data: 'gaussians',
  samples: 500,
  heldOutShare: 0.8,
  noise: 0.5,
  hiddenLayers: 0,
  units: 8,
  learningRate: 0.3,
  steps: 1000,
} as const;

const common = {
  data: 'gaussians',
  samples: 500,
  heldOutShare: 0.1,
  noise: 0.5,
  hiddenLayers: 0,
  batchSize: 500,
  learningRate: 0.3,
  steps: 500,
} as const;

/** The share of the map that is answered with class 1. */
const answeredOne = ({ answers }: LabResult): number =>
  answers.cells.flat().filter((kind) => kind === 1).length / answers.cells.flat().length;

export const states: readonly LabState[] = [
  {
    id: 'equal-covariances-need-only-a-line',
    set: line,
    beside: { ...line, hiddenLayers: 3 },
    title: { en: 'Equal covariances need only a line', zh: '协方差相同，直线就够' },
    says: {
      en: ({ now, before, number }) =>
        `Two Gaussian classes with a common covariance: logistic regression has the held-out loss ${number(now.heldOutLoss, { digits: 3 })} (${percent(number, now.heldOutAccuracy)} right), three hidden layers have ${number(before.heldOutLoss, { digits: 3 })} (${percent(number, before.heldOutAccuracy)} right). The true posterior is σ(wᵀx + b), as in LDA, so what the layers add fits the training points only.`,
      zh: ({ now, before, number }) =>
        `两类都是高斯分布且协方差相同。逻辑回归的留出集损失为 ${number(now.heldOutLoss, { digits: 3 })}（判对 ${percent(number, now.heldOutAccuracy)}），三个隐藏层的网络为 ${number(before.heldOutLoss, { digits: 3 })}（判对 ${percent(number, before.heldOutAccuracy)}）。真实的后验就是 σ(wᵀx + b)，与 LDA 相同，多出的层只是更贴合训练样本。`,
    },
    holds: ({ now, before }) =>
      now.heldOutLoss < 0.95 * before.heldOutLoss && before.trainingLoss < now.trainingLoss,
  },
  {
    id: 'prior-moves-the-border',
    set: { ...common, positiveShare: 0.1 },
    beside: common,
    title: { en: 'A rare class gets less of the plane', zh: '先验小的类，区域也小' },
    says: {
      en: ({ now, before, number }) =>
        `With one point of class 1 in ten ${percent(number, answeredOne(now))} of the map is answered 1, with equal shares ${percent(number, answeredOne(before))}. Both classes are spread as before; only the prior has changed, and by Bayes' rule it adds ln(π₁/π₀) to the log-odds.`,
      zh: ({ now, before, number }) =>
        `类别 1 占十分之一时，图中 ${percent(number, answeredOne(now))} 的区域判为类别 1；两类各占一半时为 ${percent(number, answeredOne(before))}。每一类的分布没有变，变的只是先验。按贝叶斯公式，对数几率要加上 ln(π₁/π₀)。`,
    },
    holds: ({ now, before }) => answeredOne(now) < answeredOne(before) - 0.05,
  },
];
