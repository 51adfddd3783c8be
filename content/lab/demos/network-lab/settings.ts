import type { RunSettings } from '../../../../src/math/whole-network/settings';
import { acts, type LabParams } from './acts';
import { params as table } from './parameters';

/** At this batch size, more than there are training points, a batch is the whole training set. */
const fullBatch = table.batchSize.max;

/** The run that the controls describe. A parameter is read only where it acts, so that another value of it begins no other run. */
export function settingsOf(params: Omit<LabParams, 'steps'>): RunSettings {
  const read = <Name extends keyof typeof params>(name: Name): (typeof params)[Name] =>
    // What decides whether a parameter acts is never the number of steps.
    (acts[name]?.(params as LabParams) ?? true) ? params[name] : (table[name].value as (typeof params)[Name]);
  const hiddenLayers = new Array<number>(read('hiddenLayers')).fill(read('units'));
  return {
    data: {
      kind: read('data'),
      samples: read('samples'),
      noise: read('noise'),
      testShare: read('heldOutShare'),
      positiveShare: read('positiveShare'),
      seed: read('seed'),
      inputShift: read('inputShift'),
      inputScale: read('inputScale'),
      preprocessing: read('preprocessing'),
    },
    hiddenLayers,
    activation: read('activation'),
    initialization: read('initialization'),
    batchNorm: read('batchNorm'),
    dropoutRate: read('dropoutRate'),
    output: read('output'),
    optimizer: read('optimizer'),
    learningRate: read('learningRate'),
    schedule: read('schedule'),
    horizon: read('horizon'),
    momentum: read('momentum'),
    batchSize: read('batchSize') === fullBatch ? 0 : read('batchSize'),
    l1: read('l1'),
    l2: read('l2'),
    clipNorm: read('clipNorm'),
    earlyStopping: read('patience'),
    seed: read('seed'),
  };
}
