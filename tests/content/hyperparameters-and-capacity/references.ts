import { type Reference, tenDecimals } from '../references/reference';

const sweep: Reference[] = [
  ...(
    [
      [0.001, 0.40932445],
      [0.01, 0.0669898374],
      [0.015, 0.0243341457],
      [0.0198, 0.8885576291],
    ] as const
  ).map(([learningRate, value]) => ({
    demo: 'lr-sweep',
    set: { learningRate },
    gives: { value },
    absolute: tenDecimals,
  })),
  { demo: 'lr-sweep', set: { learningRate: 0.0201 }, gives: { value: 365.809509 }, absolute: 5.1e-7 },
  // E4.2.
  { demo: 'lr-sweep', set: { learningRate: 0.02 }, gives: { value: 50.0088 }, absolute: 5.1e-5 },
  { demo: 'lr-sweep', set: { learningRate: 0.021 }, gives: { value: 9.495e9 }, absolute: 5.1e5 },
];

const counts: Reference[] = [
  {
    demo: 'param-count',
    gives: {
      parameters: 203_530,
      denseMultiplications: 784,
      firstLayerMultiplications: 200_704,
      convolution: 36_928,
      convolutionMultiplications: 576,
    },
  },
  ...[0, 0.2, 0.9].map((dropoutRate) => ({
    demo: 'param-count',
    set: { dropoutRate },
    gives: { parameters: 203_530 },
  })),
  { demo: 'param-count', set: { sizes: [784, 512, 10] }, gives: { parameters: 407_050 } },
  { demo: 'param-count', set: { sizes: [784, 128, 128, 128, 10] }, gives: { parameters: 134_794 } },
  { demo: 'param-count', set: { kernelSize: 1 }, gives: { convolution: 4160, stack: null } },
  { demo: 'param-count', set: { kernelSize: 5 }, gives: { convolution: 102_464, stackLayers: 2 } },
  {
    demo: 'param-count',
    set: { kernelSize: 7 },
    gives: { convolution: 200_768, stack: 110_784, stackLayers: 3 },
  },
];

/** Depth and kernel: family; learning rate, momentum, batch: optimization; dropout, weight decay: regularization; loss: objective. */
const solution = {
  learningRate: 'optimization',
  lossParameter: 'objective',
  batchSize: 'optimization',
  dropoutRate: 'regularization',
  weightDecay: 'regularization',
  momentum: 'optimization',
  depth: 'family',
  kernelSize: 'family',
};

/** The values that page P26 of the curriculum prints, and those of E1.4, E1.5, E1.7, E1.75 and E4.2. */
export const references: readonly Reference[] = [
  ...sweep,
  ...counts,
  { demo: 'capacity-table', gives: { right: 2 } },
  { demo: 'capacity-table', set: solution, gives: { right: 8 } },
  // E1.5.
  { demo: 'capacity-table', gives: { decay: 0.9047921471 }, absolute: tenDecimals },
  ...(
    [
      [9, 0.36975059],
      [20, 0.64151408],
      [60, 0.9539302],
    ] as const
  ).map(([trials, randomProbability]) => ({
    demo: 'random-vs-grid',
    set: { trials },
    gives: { randomProbability },
    absolute: 5.1e-9,
  })),
];
