import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/math/random';
import { mean, standardDeviation } from '../../../src/math/statistics';
import {
  batchMeanDeviation,
  batchNoiseFactor,
  drawBatchMeans,
} from '../../../src/math/stochastic-gradient/batch-gradient-noise';
import { noisyLine } from '../../../src/math/stochastic-gradient/noisy-line';
import { expectClose } from '../../golden/check';

const exact = { rtol: 1e-12, atol: 1e-14 };
/** Ten decimals, as the curriculum prints them. */
const tenDecimals = { rtol: 0, atol: 5.1e-11 };

const line = noisyLine(true);

describe('the noise of a batch', () => {
  /** Slope gradients −xy of the samples of SGD8 at w = 0. */
  const gradients = line.rows.map(([x], i) => -x! * line.targets[i]!);

  it('is that of the curriculum for SGD8', () => {
    expectClose(mean(gradients), -1.915625, exact);
    const deviation = (batchSize: number, replacement: boolean) =>
      batchMeanDeviation(gradients, { batchSize, replacement });
    expectClose(
      [deviation(1, true), deviation(4, true), deviation(4, false), deviation(8, false)],
      [1.6566007883, 0.8283003942, 0.6261362439, 0],
      tenDecimals,
    );
  });

  it('is the spread over all possible batches', () => {
    const values = [2, -1, 4, 0.5, 7];
    const pairs = values.flatMap((one, i) => values.map((other, j) => ({ i, j, half: (one + other) / 2 })));
    const spread = (batches: typeof pairs) => standardDeviation(batches.map(({ half }) => half));
    const settings = { batchSize: 2, replacement: true };
    expectClose(batchMeanDeviation(values, settings), spread(pairs), exact);
    expectClose(
      batchMeanDeviation(values, { ...settings, replacement: false }),
      spread(pairs.filter(({ i, j }) => i !== j)),
      exact,
    );
  });

  it('is drawn without bias and with the exact spread', () => {
    for (const replacement of [true, false]) {
      const settings = { batchSize: 3, replacement };
      const means = drawBatchMeans(createRandom(5), gradients, { ...settings, batches: 20_000 });
      const deviation = batchMeanDeviation(gradients, settings);
      // Five standard errors.
      expect(Math.abs(mean(means) - mean(gradients))).toBeLessThan((5 * deviation) / Math.sqrt(20_000));
      expect(Math.abs(standardDeviation(means) / deviation - 1)).toBeLessThan(0.025);
    }
  });

  it('is none where the batch holds all samples', () => {
    const whole = { batchSize: 8, batches: 500, replacement: false };
    expect(standardDeviation(drawBatchMeans(createRandom(21), gradients, whole))).toBe(0);
    // Every sample once: the mean itself.
    expect(drawBatchMeans(createRandom(3), [1, 2, 6], { ...whole, batchSize: 3, batches: 2 })).toEqual([
      3, 3,
    ]);
    expect(batchNoiseFactor(1, { population: 1, replacement: false })).toBe(0);
    expect(batchNoiseFactor(16, { population: 4, replacement: true })).toBe(0.25);
  });

  it('cannot draw more than there are', () => {
    expect(() => batchNoiseFactor(3, { population: 2, replacement: false })).toThrow('cannot draw 3 of 2');
    const [batch, samples] = [
      'whole number of samples in a batch, at least 1',
      'whole number of samples, at least 1',
    ];
    for (const wrong of [0, 0.5]) {
      expect(() => batchNoiseFactor(wrong, { population: 2, replacement: true })).toThrow(batch);
      expect(() => batchNoiseFactor(1, { population: wrong, replacement: true })).toThrow(samples);
    }
    const empty = { batchSize: 1, batches: 1, replacement: true };
    expect(() => drawBatchMeans(createRandom(1), [], empty)).toThrow(samples);
    expect(() => drawBatchMeans(createRandom(1), [1], { ...empty, batches: 0 })).toThrow(
      'batches, at least 1',
    );
    const three = { batchSize: 3, batches: 1, replacement: false };
    expect(() => drawBatchMeans(createRandom(1), [1, 2], three)).toThrow('cannot draw 3 of 2');
  });
});
