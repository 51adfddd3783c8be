import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import {
  batchMeanNoise,
  batchVarianceNoise,
  expectedBatchDeviation,
  sampleBatchNoise,
  type UnitDistribution,
  unitDistributions,
} from '../../../src/math/normalization/batch-noise';
import { createRandom } from '../../../src/math/random';
import { mean, variance } from '../../../src/math/statistics';
import { expectClose } from '../../golden/check';

// Reference numbers: curriculum, page P21, demo bn-batch-noise; E2.3 and E3.27 of the errata.
const printed = { rtol: 0, atol: 5.1e-11 };
const distributions = Object.keys(unitDistributions) as UnitDistribution[];

describe('the noise of batch statistics', () => {
  it.each([
    { size: 2, meanNoise: Math.SQRT1_2, varianceNoise: Math.SQRT2, deviation: 0.5641895835 },
    { size: 8, meanNoise: 0.3535533906, varianceNoise: 0.5345224838, deviation: 0.9027033337 },
    { size: 32, meanNoise: 0.1767766953, varianceNoise: 0.254000254, deviation: 0.9763467604 },
  ])('has the printed theory for batches of $size', ({ size, meanNoise, varianceNoise, deviation }) => {
    expectClose(batchMeanNoise(size), meanNoise, printed);
    expectClose(batchVarianceNoise(size), varianceNoise, printed);
    expectClose(expectedBatchDeviation(size), deviation, printed);
  });

  it('has the theory of the errata for batches of 4 and 256', () => {
    expectClose(expectedBatchDeviation(4), 0.79788456, { rtol: 0, atol: 5.1e-9 });
    expect(batchMeanNoise(256)).toBe(0.0625);
  });

  it('has no spread in batches of one: deviation 0, unbiased variance undefined', () => {
    expect(expectedBatchDeviation(1)).toBe(0);
    expect(batchVarianceNoise(1)).toBeNull();
    const { deviations } = sampleBatchNoise(createRandom(1), {
      distribution: 'gaussian',
      size: 1,
      batches: 50,
    });
    expect(deviations.every((deviation) => deviation === 0)).toBe(true);
  });

  it('expects a deviation below 1 that rises to 1 like 1 − 3/(4m)', () => {
    for (let size = 2; size < 256; size++) {
      expect(expectedBatchDeviation(size + 1)).toBeGreaterThan(expectedBatchDeviation(size));
    }
    // Stirling: Γ(m/2)/Γ((m−1)/2)·√(2/m) = 1 − 3/(4m) − 7/(32m²) − O(m⁻³).
    const m = 100_000;
    expectClose(expectedBatchDeviation(m), 1 - 3 / (4 * m) - 7 / (32 * m * m), { rtol: 1e-12, atol: 0 });
  });

  it('gives the printed simulation of 2000 Gaussian batches of 8 with seed 1', () => {
    const noise = sampleBatchNoise(createRandom(1), { distribution: 'gaussian', size: 8, batches: 2000 });
    expectClose([noise.meanSpread, noise.averageDeviation], [0.359628336, 0.8962720627], printed);
    expect(noise.means).toHaveLength(2000);
    expect(noise.deviations).toHaveLength(2000);
  });

  it('draws batch by batch', () => {
    const random = createRandom(3);
    const first = Array.from({ length: 4 }, () => random.normal());
    const second = Array.from({ length: 4 }, () => random.normal());
    const { means } = sampleBatchNoise(createRandom(3), { distribution: 'gaussian', size: 4, batches: 2 });
    expectClose(means, [mean(first), mean(second)], { rtol: 1e-15, atol: 1e-15 });
  });

  it.each(distributions)('draws %s numbers of mean 0 and variance 1', (distribution) => {
    const random = createRandom(5);
    const values = Array.from({ length: 200_000 }, () => unitDistributions[distribution](random));
    // Five standard errors: 1/√n for the mean, √((kurtosis − 1)/n) ≤ √(8/n) for the variance.
    expect(Math.abs(mean(values))).toBeLessThan(0.0112);
    expect(Math.abs(variance(values) - 1)).toBeLessThan(0.032);
  });

  it.each(distributions)('shrinks the mean of %s batches like 1/√m', (distribution) => {
    const batches = 5000;
    const { meanSpread } = sampleBatchNoise(createRandom(2), { distribution, size: 16, batches });
    // Five standard errors of a standard deviation, 1/√(2·5000) = 1 %.
    expect(Math.abs(meanSpread / batchMeanNoise(16) - 1)).toBeLessThan(0.05);
  });

  it('refuses sizes that are no whole numbers above 0', () => {
    const options = { distribution: 'gaussian', size: 0, batches: 10 } as const;
    expect(() => sampleBatchNoise(createRandom(1), options)).toThrow('values in a batch, at least 1');
    const none = { ...options, size: 2, batches: 0 };
    expect(() => sampleBatchNoise(createRandom(1), none)).toThrow('batches, at least 1');
    for (const noise of [batchMeanNoise, batchVarianceNoise, expectedBatchDeviation])
      for (const size of [0, 2.5, -1]) {
        expect(() => noise(size)).toThrow(MathError);
        expect(() => noise(size)).toThrow(
          `${noise.name} needs a whole number of values in a batch, at least 1`,
        );
      }
  });

  it('is that of a single number in a batch of one, whose own deviation is 0', () => {
    expect([batchMeanNoise(1), batchVarianceNoise(1), expectedBatchDeviation(1)]).toEqual([1, null, 0]);
    const [random, same] = [createRandom(7), createRandom(7)];
    const one = sampleBatchNoise(random, { distribution: 'gaussian', size: 1, batches: 1 });
    const drawn = unitDistributions.gaussian(same);
    expect(one).toEqual({ means: [drawn], deviations: [0], meanSpread: 0, averageDeviation: 0 });
  });
});
