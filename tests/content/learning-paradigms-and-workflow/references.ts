import type { Reference } from '../references/reference';

/** Half a unit of the seventh decimal, as the curriculum prints most of these values. */
const sevenDecimals = 5.1e-8;

const lab: Reference[] = [
  ...[84.83, 11.444722222, 8.853333333].map((inertia, i) => ({
    demo: 'paradigm-lab',
    set: { assignments: i + 1 },
    gives: { inertia },
    absolute: 5.1e-10,
  })),
  {
    demo: 'paradigm-lab',
    gives: {
      inertia: 8.853333333,
      firstCenter: [1.2333333, 1.2666667],
      secondCenter: [3.9, 5.1],
      groups: [0, 0, 1, 1, 1, 1, 1, 0],
    },
    absolute: sevenDecimals,
  },
  {
    demo: 'paradigm-lab',
    set: { labels: 'few', assignments: 1 },
    gives: { groups: [0, 0, 0, 1, 1, 1, 1, 0] },
  },
  ...(['few', 'all'] as const).map((labels) => ({
    demo: 'paradigm-lab',
    set: { labels },
    gives: {
      groups: [0, 0, 1, 1, 1, 1, 1, 0],
      firstCenter: [1.2333333, 1.2666667],
      secondCenter: [3.9, 5.1],
    },
    absolute: sevenDecimals,
  })),
];

const bandit: Reference[] = [
  { demo: 'bandit', gives: { totalReward: 695, pulls: [41, 42, 917] } },
  { demo: 'bandit', set: { explorationRate: 0 }, gives: { totalReward: 298, pulls: [1000, 0, 0] } },
];

const loop: Reference[] = [
  {
    demo: 'training-loop',
    set: { steps: 1 },
    gives: { stored: [-8.2, -0.1333333, -1.5666667], loss: 9.1992662 },
    absolute: sevenDecimals,
  },
  {
    demo: 'training-loop',
    set: { steps: 2 },
    gives: { stored: [-1.6352778, 4.5958333, -0.0344444], loss: 8.115563 },
    absolute: sevenDecimals,
  },
  {
    demo: 'training-loop',
    set: { update: false },
    gives: { loss: 11.2633333 },
    absolute: sevenDecimals,
  },
  {
    demo: 'training-loop',
    set: { zeroGradient: false, steps: 2 },
    gives: { stored: [-9.8352778, 4.4625, -1.6011111], loss: 8.3472568 },
    absolute: sevenDecimals,
  },
  {
    demo: 'training-loop',
    set: { zeroGradient: false, steps: 50 },
    gives: { loss: 7.923653, rightLoss: 0.683354 },
    absolute: 5.1e-7,
  },
];

const stack: Reference[] = [
  {
    demo: 'stack-explorer',
    gives: { ideTorch: 'succeeds', ideCuda: 'isTrue', ideTorchvision: 'succeeds', ideD2l: 'succeeds' },
  },
  {
    demo: 'stack-explorer',
    set: { ideInterpreter: 'base' },
    gives: { ideTorch: 'importError', ideCuda: 'notReached', terminalTorch: 'succeeds' },
  },
  {
    demo: 'stack-explorer',
    set: { pytorchBuild: 'cpu' },
    gives: { ideTorch: 'succeeds', ideCuda: 'isFalse' },
  },
  { demo: 'stack-explorer', set: { cudaToolkit: true }, gives: { ideCuda: 'isTrue' } },
  { demo: 'stack-explorer', set: { driver: false }, gives: { ideTorch: 'succeeds', ideCuda: 'isFalse' } },
  { demo: 'stack-explorer', set: { gpuVendor: 'amd', pytorchBuild: 'rocm' }, gives: { ideCuda: 'isTrue' } },
  { demo: 'stack-explorer', set: { gpuVendor: 'amd' }, gives: { ideCuda: 'isFalse' } },
];

/** What the curriculum says of the three that ended: Theano in 2017, Caffe, MXNet in 2023. */
const timeline: Reference[] = [
  { demo: 'framework-timeline', gives: { known: 5, ended: 3 } },
  { demo: 'framework-timeline', set: { year: 2019 }, gives: { known: 6, ended: 2 } },
  { demo: 'framework-timeline', set: { year: 2024 }, gives: { known: 4, ended: 0 } },
];

/** The values that page P01 of the curriculum prints, and those of E1.1 and E1.22. */
export const references: readonly Reference[] = [...lab, ...bandit, ...loop, ...stack, ...timeline];
