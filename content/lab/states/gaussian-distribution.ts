import { normalDistribution } from '../../../src/math/normal';
import { percent } from '../percent';
import type { LabState } from '../state';

const line = {
  data: 'gaussians',
  samples: 500,
  heldOutShare: 0.8,
  hiddenLayers: 0,
  learningRate: 0.1,
  steps: 100,
} as const;

/** Distance of each center from the line midway, and the standard deviation of each class without noise. */
const distance = 1.5;
const deviation = 0.5;

/** The share of a class on its own side of the line midway, where independent Gaussian noise is added. */
const shareWith = (noise: number): number => normalDistribution(distance / Math.hypot(deviation, noise));

export const states: readonly LabState[] = [
  {
    id: 'deviations-to-the-border',
    set: { ...line, noise: 0.5 },
    beside: { ...line, noise: 0 },
    title: { en: 'How many deviations to the border', zh: '离边界几个标准差' },
    says: {
      en: ({ now, before, number }) =>
        `Without noise it is three standard deviations from each center to the line midway: a Gaussian has ${percent(number, shareWith(0))} on that side, and ${percent(number, before.heldOutAccuracy)} of the held-out points are right. Independent Gaussian noise leaves the classes Gaussian and adds its variance: ${percent(number, shareWith(0.5))}, and ${percent(number, now.heldOutAccuracy)} are right.`,
      zh: ({ now, before, number }) =>
        `没有噪声时，每一类的中心到中线的距离为三个标准差，高斯分布落在中心所在一侧的概率为 ${percent(number, shareWith(0))}，留出样本判对 ${percent(number, before.heldOutAccuracy)}。加上独立的高斯噪声，各类仍是高斯分布，方差相加，概率变为 ${percent(number, shareWith(0.5))}，判对 ${percent(number, now.heldOutAccuracy)}。`,
    },
    holds: ({ now, before }) =>
      Math.abs((now.heldOutAccuracy ?? 0) - shareWith(0.5)) < 0.015 &&
      Math.abs((before.heldOutAccuracy ?? 0) - shareWith(0)) < 0.01 &&
      (now.heldOutAccuracy ?? 1) < (before.heldOutAccuracy ?? 0),
  },
];
