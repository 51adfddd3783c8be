import { describe, expect, it } from 'vitest';
import {
  defaultDataSettings,
  resolvedDataSettings,
  testCountOf,
  within,
} from '../../../src/math/whole-network/data-settings';
import { defaultRunSettings, resolvedSettings } from '../../../src/math/whole-network/settings';
import { settingsWith } from './whole-settings';

describe('what was published', () => {
  it('are these defaults, from which links leave out what they do not change', () => {
    expect(defaultRunSettings).toEqual({
      data: {
        kind: 'xor',
        samples: 200,
        noise: 0.1,
        testShare: 0.5,
        positiveShare: 0.5,
        seed: 1,
        inputShift: 0,
        inputScale: 1,
        preprocessing: 'raw',
      },
      hiddenLayers: [4],
      activation: 'tanh',
      initialization: 'glorot',
      batchNorm: false,
      dropoutRate: 0,
      output: 'sigmoidCrossEntropy',
      optimizer: 'sgd',
      learningRate: 0.1,
      schedule: 'constant',
      horizon: 200,
      momentum: 0.9,
      batchSize: 10,
      l1: 0,
      l2: 0,
      clipNorm: 0,
      earlyStopping: 0,
      seed: 1,
    });
  });

  it.each([
    ['dropoutRate', 0, 0.9],
    ['learningRate', 0, 1000],
    ['horizon', 1, 10_000],
    ['momentum', 0, 0.999],
    ['l1', 0, 10],
    ['l2', 0, 10],
    ['clipNorm', 0, 1000],
    ['earlyStopping', 0, 10_000],
  ] as const)('is the range of %s', (name, low, high) => {
    const resolved = (value: number) => resolvedSettings(settingsWith({ [name]: value }))[name];
    expect([-1e9, low, high, 1e9, Number.NaN].map(resolved)).toEqual([low, low, high, high, low]);
  });

  it.each([
    ['samples', 10, 1000],
    ['noise', 0, 2],
    ['testShare', 0.1, 0.9],
    ['positiveShare', 0.01, 0.99],
    ['inputShift', -100, 100],
    ['inputScale', 0.01, 100],
  ] as const)('is the range of %s of the data', (name, low, high) => {
    const resolved = (value: number) => resolvedDataSettings({ ...defaultDataSettings, [name]: value })[name];
    expect([-1e9, low, high, 1e9].map(resolved)).toEqual([low, low, high, high]);
  });
});

describe('settings out of range', () => {
  it('are four layers of one to eight whole units at most', () => {
    const layers = (hiddenLayers: number[]) => resolvedSettings(settingsWith({ hiddenLayers })).hiddenLayers;
    expect(layers([-3, 0.6, 1.4, 99, 5])).toEqual([1, 1, 1, 8]);
    expect(layers([])).toEqual([]);
  });

  it('are whole where they count, and the seed is 1 where it is no number', () => {
    const wanted = { horizon: 3.6, earlyStopping: 2.4, batchSize: 7.5, seed: 8.4 };
    expect(resolvedSettings(settingsWith(wanted))).toMatchObject({
      horizon: 4,
      earlyStopping: 2,
      batchSize: 8,
      seed: 8,
    });
    expect(resolvedSettings(settingsWith({ seed: Infinity })).seed).toBe(1);
    const odd = resolvedDataSettings({
      ...defaultDataSettings,
      seed: Number.NaN,
      inputShift: Number.NaN,
      samples: 50.6,
    });
    expect([odd.seed, odd.inputShift, odd.samples]).toEqual([1, 0, 51]);
  });

  it('leave one sample for the test and two for the training', () => {
    const count = (samples: number, testShare: number) =>
      testCountOf({ ...defaultDataSettings, samples, testShare });
    expect([count(4, 0.1), count(4, 0.9), count(50, 0.3), count(11, 0.5)]).toEqual([1, 2, 15, 6]);
  });

  it('are brought to the nearer end, and no number to the lower', () => {
    expect([-1, 0, 0.5, 1, 2, Number.NaN].map((value) => within([0, 1], value))).toEqual([
      0, 0, 0.5, 1, 1, 0,
    ]);
  });
});
