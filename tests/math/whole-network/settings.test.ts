import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance } from '../../../src/math/whole-network/advance';
import { classificationKinds, regressionKinds } from '../../../src/math/whole-network/data-settings';
import { decisionMap, unitMaps } from '../../../src/math/whole-network/maps';
import { report } from '../../../src/math/whole-network/report';
import { copyRun, startRun } from '../../../src/math/whole-network/run';
import {
  hiddenActivations,
  outputLayer,
  type RunSettings,
  resolvedSettings,
} from '../../../src/math/whole-network/settings';
import { evenly } from '../evenly';
import { settingsWith } from './whole-settings';

describe('settings', () => {
  it.each([
    ['regression has a linear output', { data: { kind: 'plane' } }, { output: 'linearSquaredError' }],
    ['classes have none', { output: 'linearSquaredError' }, { output: 'sigmoidCrossEntropy' }],
    ['two classes may have a softmax', { output: 'softmaxCrossEntropy' }, { output: 'softmaxCrossEntropy' }],
    ['0 is the whole training set', { batchSize: 0 }, { batchSize: 100 }],
    ['and so is more than there is', { batchSize: 900 }, { batchSize: 100 }],
    ['batch normalization needs two samples', { batchSize: 1, batchNorm: true }, { batchSize: 2 }],
    [
      'without hidden layer nothing is normalized or dropped',
      { hiddenLayers: [], batchNorm: true, dropoutRate: 0.5 },
      { batchNorm: false, dropoutRate: 0 },
    ],
    ['layers and units are counted', { hiddenLayers: [0, 9, 2.4, 3, 4] }, { hiddenLayers: [1, 8, 2, 3] }],
    ['no rate is below 0', { learningRate: -1 }, { learningRate: 0 }],
  ] as const)('%s', (_, wanted, expected) => {
    expect(resolvedSettings(settingsWith(wanted as Partial<RunSettings>))).toMatchObject(expected);
  });

  it('the default settings need no change', () => {
    expect(resolvedSettings(settingsWith())).toEqual(settingsWith());
  });

  it.each([
    ['sigmoidCrossEntropy', 2, ['sigmoid', 'binaryCrossEntropy', 1]],
    ['sigmoidCrossEntropy', 3, ['sigmoid', 'binaryCrossEntropy', 3]],
    ['sigmoidSquaredError', 2, ['sigmoid', 'halfSum', 1]],
    ['softmaxCrossEntropy', 2, ['identity', 'softmaxCrossEntropy', 2]],
    ['softmaxCrossEntropy', 3, ['identity', 'softmaxCrossEntropy', 3]],
    ['linearSquaredError', 0, ['identity', 'halfSum', 1]],
  ] as const)('%s of %i classes has its layer and loss', (output, classes, expected) => {
    const { activation, loss, units } = outputLayer(output, classes);
    expect([activation, loss, units]).toEqual(expected);
  });

  it('no state throws, and no report holds a number that is none', () => {
    const number = fc.oneof(evenly(0, 2), fc.constantFrom(NaN, Infinity, -1, 0, 1e-300, 100, 1e300));
    const settings = fc.record({
      data: fc.record({
        kind: fc.constantFrom(...classificationKinds, ...regressionKinds),
        samples: fc.integer({ min: 0, max: 60 }),
        noise: number,
        testShare: number,
        positiveShare: number,
        seed: number,
        inputShift: number,
        inputScale: number,
        preprocessing: fc.constantFrom('raw', 'centered', 'standardized'),
      }),
      hiddenLayers: fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 5 }),
      activation: fc.constantFrom(...hiddenActivations),
      initialization: fc.constantFrom(
        'zero',
        'constant',
        'standardNormal',
        'lecun',
        'glorot',
        'he',
        'orthogonal',
      ),
      batchNorm: fc.boolean(),
      dropoutRate: number,
      output: fc.constantFrom(
        'sigmoidCrossEntropy',
        'sigmoidSquaredError',
        'softmaxCrossEntropy',
        'linearSquaredError',
      ),
      optimizer: fc.constantFrom('sgd', 'momentum', 'nesterov', 'rmsprop', 'adam', 'adamw'),
      learningRate: number,
      schedule: fc.constantFrom('constant', 'step', 'cosine', 'warmupCosine'),
      horizon: fc.integer({ min: -1, max: 20 }),
      momentum: number,
      batchSize: fc.integer({ min: -1, max: 20 }),
      l1: number,
      l2: number,
      clipNorm: number,
      earlyStopping: fc.integer({ min: -1, max: 5 }),
      seed: number,
    });
    let divergences = 0;
    fc.assert(
      fc.property(settings, (wanted) => {
        const run = startRun(wanted as RunSettings);
        expect(run.settings).toEqual(resolvedSettings(run.settings));
        for (let epoch = 0; epoch < 8; epoch++) advance(run);
        if (run.divergence !== null) divergences++;
        const shown = { ...report(copyRun(run)), maps: [decisionMap(run, 3), unitMaps(run, 2)] };
        const text = JSON.stringify(shown, (_, value: unknown) => {
          if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${value} in a report`);
          return value instanceof Float64Array ? Array.from(value) : value;
        });
        expect(text.length).toBeGreaterThan(100);
      }),
      { numRuns: 600 },
    );
    expect(divergences).toBeGreaterThan(0);
  });
});
