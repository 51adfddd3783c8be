import { defaultRunSettings, type RunSettings } from '../../../src/math/whole-network/settings';

/** Settings of a run, of which only what differs from the defaults is named. */
export type Changes = Partial<Omit<RunSettings, 'data'>> & { readonly data?: Partial<RunSettings['data']> };

/** The default settings with changes. */
export const settingsWith = ({ data, ...changes }: Changes = {}): RunSettings => ({
  ...defaultRunSettings,
  ...changes,
  data: { ...defaultRunSettings.data, ...data },
});

/**
 * Whole runs that between them use every part of the maths, at least fifty epochs each: those of golden 18, which was made with PyTorch from
 * draws of its own.
 */
export const wholeRuns: Readonly<Record<string, { epochs: number; settings: RunSettings }>> = {
  'batch norm, Adam, mini-batches': {
    epochs: 60,
    settings: settingsWith({
      data: { kind: 'circles', noise: 0.2, seed: 3 },
      hiddenLayers: [8, 8],
      activation: 'relu',
      initialization: 'he',
      batchNorm: true,
      optimizer: 'adam',
      learningRate: 0.02,
      batchSize: 16,
      seed: 7,
    }),
  },
  'dropout, squared error': {
    epochs: 60,
    settings: settingsWith({
      data: {
        kind: 'moons',
        noise: 0.3,
        samples: 150,
        testShare: 0.4,
        inputShift: 2,
        preprocessing: 'centered',
      },
      hiddenLayers: [8, 5],
      dropoutRate: 0.3,
      output: 'sigmoidSquaredError',
      learningRate: 0.5,
      batchSize: 7,
      seed: 2,
    }),
  },
  'momentum, clipping, cosine, regression': {
    epochs: 60,
    settings: settingsWith({
      data: { kind: 'waves', noise: 0.1, inputScale: 5, preprocessing: 'standardized', seed: 4 },
      hiddenLayers: [6, 4],
      activation: 'gelu',
      initialization: 'lecun',
      output: 'linearSquaredError',
      optimizer: 'momentum',
      learningRate: 0.1,
      schedule: 'cosine',
      horizon: 60,
      clipNorm: 0.3,
    }),
  },
  'orthogonal, tanh, Nesterov, L1': {
    epochs: 50,
    settings: settingsWith({
      data: { kind: 'spiral', seed: 9 },
      hiddenLayers: [8, 6, 8],
      initialization: 'orthogonal',
      optimizer: 'nesterov',
      learningRate: 0.05,
      momentum: 0.8,
      batchSize: 20,
      l1: 0.001,
      seed: 5,
    }),
  },
  'softmax, three classes, L2, full batch': {
    epochs: 100,
    settings: settingsWith({
      data: { kind: 'threeClasses', noise: 0.4, seed: 6 },
      hiddenLayers: [5],
      activation: 'elu',
      initialization: 'standardNormal',
      output: 'softmaxCrossEntropy',
      learningRate: 0.3,
      batchSize: 0,
      l2: 0.01,
    }),
  },
  'AdamW, warm-up, batch norm and dropout, imbalance': {
    epochs: 50,
    settings: settingsWith({
      data: { kind: 'gaussians', noise: 0.8, positiveShare: 0.2, samples: 122, seed: 11 },
      hiddenLayers: [6, 6],
      activation: 'leakyRelu',
      batchNorm: true,
      dropoutRate: 0.25,
      optimizer: 'adamw',
      learningRate: 0.03,
      schedule: 'warmupCosine',
      horizon: 40,
      batchSize: 20,
      l2: 0.1,
      seed: 8,
    }),
  },
  'RMSProp, steps, four sigmoid layers, softmax of two': {
    epochs: 60,
    settings: settingsWith({
      data: { kind: 'xor', samples: 100, testShare: 0.3, seed: 12 },
      hiddenLayers: [4, 3, 4, 3],
      activation: 'sigmoid',
      output: 'softmaxCrossEntropy',
      optimizer: 'rmsprop',
      learningRate: 0.02,
      schedule: 'step',
      horizon: 60,
      batchSize: 10,
      seed: 13,
    }),
  },
};
