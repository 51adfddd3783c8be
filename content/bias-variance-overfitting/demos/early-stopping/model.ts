// A linear model with nearly as many weights as samples: training error falls for ever, the error on new data does not.

import { defineModel } from '../../../../src/demo/define-demo';
import { integer, number, seed, steps } from '../../../../src/demo/parameters';
import { drawNoisyLinear, errorCurves } from '../../../../src/math/bias-variance/overfitting-run';
import { stopByPatience } from '../../../../src/math/bias-variance/stop-by-patience';

export const longest = 2000;
const pointsPerDecade = 36;
/** Patiences of the table. */
const compared = [1, 5, 10, 50, 100];

/** Epochs from 1 on, evenly on a logarithmic axis. */
function logEpochs(last: number): number[] {
  const count = Math.floor(pointsPerDecade * Math.log10(last));
  const epochs = Array.from({ length: count + 1 }, (_, k) => Math.round(10 ** (k / pointsPerDecade)));
  return [...new Set([...epochs, last])];
}

const lowestOf = (values: readonly number[]) => values.indexOf(Math.min(...values));

export const model = defineModel({
  id: 'early-stopping',
  params: {
    epochs: steps({ min: 1, max: longest, value: longest, scale: 'log' }),
    patience: integer({ min: 1, max: 100, value: 10 }),
    learningRate: number({ min: 0.01, max: 0.1, step: 0.01, value: 0.05 }),
    noise: number({ min: 0, max: 2, step: 0.1, value: 1 }),
    seed: seed(17),
  },
  compute({ epochs, patience, learningRate, noise, seed: chosen }) {
    const { training, validation, truth } = errorCurves(drawNoisyLinear(chosen, noise), learningRate, epochs);
    const { stopped, best } = stopByPatience(validation, patience);
    const trueBest = lowestOf(truth);
    const times = logEpochs(epochs);
    const curve = (values: readonly number[]) => ({ x: times, y: times.map((t) => values[t]!) });
    return {
      stopEpoch: stopped,
      keptEpoch: best,
      keptValidation: validation[best]!,
      keptTruth: truth[best]!,
      lowestEpoch: lowestOf(validation),
      lowestValidation: Math.min(...validation),
      trueBestEpoch: trueBest,
      trueBest: truth[trueBest]!,
      trainingNow: training[epochs]!,
      validationNow: validation[epochs]!,
      truthNow: truth[epochs]!,
      trainingKept: training[best]!,
      trainingCurve: curve(training),
      validationCurve: curve(validation),
      truthCurve: curve(truth),
      stopMark: stopped,
      keptMark: best >= 1 ? best : null,
      byPatience: compared.map((each) => {
        const stop = stopByPatience(validation, each);
        return {
          patience: each,
          ...stop,
          validation: validation[stop.best]!,
          truth: truth[stop.best]!,
        };
      }),
    };
  },
});
