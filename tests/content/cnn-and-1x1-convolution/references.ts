import { type Reference, tenDecimals } from '../references/reference';

export const references: readonly Reference[] = [
  {
    demo: 'conv-by-hand',
    gives: { output: [-1, -3, -1, 0, -4, 1, 1, 0, -1], pooled: [2, 3, 2, 2] },
    absolute: 1e-12,
  },
  {
    demo: 'conv-by-hand',
    set: { flip: true },
    gives: { output: [1, 3, 1, 0, 4, -1, -1, 0, 1] },
    absolute: 1e-12,
  },
  {
    demo: 'conv-by-hand',
    set: { stride: 2, padding: 1 },
    gives: { output: [-3, -1, 4, -2, -4, 6, -3, 2, 1] },
    absolute: 1e-12,
  },
  {
    demo: 'conv-params',
    set: { kernelSize: 3 },
    gives: { dense: 150_529_000, convolution: 1792 },
    absolute: 0,
  },
  { demo: 'conv-params', gives: { side: 112 }, absolute: 0 },
  {
    demo: 'conv-params',
    set: { size: 32, kernelSize: 5, padding: 0, stride: 1 },
    gives: { side: 28 },
    absolute: 0,
  },
  {
    demo: 'conv-params',
    set: { size: 112, kernelSize: 3, padding: 1, stride: 2 },
    gives: { side: 56 },
    absolute: 0,
  },
  { demo: 'conv-params', set: { kernelSize: 3, stride: 1, layers: 3 }, gives: { field: 7 }, absolute: 0 },
  // Named at one-by-one in the curriculum: 7×7×512 to 4096 units, as a fully connected layer and as a 7×7 convolution.
  {
    demo: 'conv-params',
    set: { size: 7, padding: 0, stride: 1, inputChannels: 512, outputChannels: 4096, units: 4096 },
    gives: { side: 1, denseWeights: 102_760_448, convolutionWeights: 102_760_448 },
    absolute: 0,
  },
  {
    demo: 'bottleneck',
    gives: { direct: 589_824, narrowed: 69_632, ratio: 8.4705882353 },
    absolute: tenDecimals,
  },
  {
    demo: 'bottleneck',
    set: { narrowing: 'before', inputChannels: 192, middleChannels: 16, outputChannels: 32, kernelSize: 5 },
    gives: { directMultiplications: 120_422_400, narrowedMultiplications: 12_443_648 },
    absolute: 0,
  },
  { demo: 'one-by-one', gives: { outputs: [-2, 3], shared: [-2, 3] }, absolute: 0 },
  {
    demo: 'pixel-permutation',
    gives: {
      denseBefore: -0.8115956528,
      denseAfter: -0.8115956528,
      mapAfter: [1, 4, 1, 2, 5, 2, -2, 6, 1],
    },
    absolute: tenDecimals,
  },
];
