import { percent } from '../percent';
import type { LabState } from '../state';

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
        `两类都是高斯分布且协方差相同：逻辑回归的留出集损失为 ${number(now.heldOutLoss, { digits: 3 })}（判对 ${percent(number, now.heldOutAccuracy)}），三个隐藏层的网络为 ${number(before.heldOutLoss, { digits: 3 })}（判对 ${percent(number, before.heldOutAccuracy)}）。真实的后验就是 σ(wᵀx + b)，与 LDA 相同，多出的层只是更贴合训练样本。`,
    },
    holds: ({ now, before }) =>
      now.heldOutLoss < 0.95 * before.heldOutLoss && before.trainingLoss < now.trainingLoss,
  },
];
