import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distributionGap, sampleGap } from '../../../src/math/gaussian/distribution-gap';
import { gammaDistribution } from '../../../src/math/gaussian/gamma-distribution';
import { irwinHall } from '../../../src/math/gaussian/irwin-hall';
import { drawSums, type SummandName, sumMoments, summandMoments } from '../../../src/math/gaussian/summands';
import { normalQuantile } from '../../../src/math/normal';
import { createRandom } from '../../../src/math/random';
import { mean, standardDeviation } from '../../../src/math/statistics';
import { evenly } from '../evenly';

const names: readonly SummandName[] = ['uniform', 'exponential', 'bernoulli', 'cauchy'];

describe('the sum of uniform numbers', () => {
  it('has the volumes of cut cubes', () => {
    // The corner x₁ + … + x_k ≤ 1 of the unit cube has the volume 1/k!.
    for (const [k, volume] of [
      [1, 1],
      [2, 1 / 2],
      [3, 1 / 6],
      [6, 1 / 720],
    ] as const) {
      expect(irwinHall(k, 1)).toBeCloseTo(volume, 14);
    }
  });

  it('agrees with the alternating sum where that still has its digits, and is symmetric', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), evenly(0, 1), (k, share) => {
        const x = share * k;
        let [sum, choose, factorial] = [0, 1, 1];
        for (let j = 0; j <= x; j++) {
          sum += (j % 2 ? -1 : 1) * choose * (x - j) ** k;
          choose *= (k - j) / (j + 1);
        }
        for (let j = 2; j <= k; j++) factorial *= j;
        expect(irwinHall(k, x)).toBeCloseTo(sum / factorial, 9);
        expect(irwinHall(k, k - x)).toBeCloseTo(1 - irwinHall(k, x), 12);
      }),
    );
  });

  it('is a distribution function for 50 summands too', () => {
    let before = 0;
    for (let x = 0.5; x < 50; x += 0.5) {
      const here = irwinHall(50, x);
      expect(here).toBeGreaterThanOrEqual(before);
      before = here;
    }
    for (const x of [-1, -2.5, -1e9]) expect(irwinHall(50, x)).toBe(0);
    expect(irwinHall(50, 51)).toBe(1);
    expect(() => irwinHall(0, 1)).toThrow(/whole number/);
  });
});

describe('the distance to the Gaussian', () => {
  it.each([
    // pages.md P05 and E3.3; k = 50 by the alternating sum with 60 digits (mpmath)
    ['uniform', 1, 0.05720672],
    ['uniform', 2, 0.01643079],
    ['uniform', 3, 0.00985314],
    ['uniform', 12, 0.00233593],
    ['uniform', 50, 0.0005529824567887704],
    // scipy.stats.gamma and binom on a grid of two million places
    ['exponential', 1, 0.15865525393],
    ['exponential', 12, 0.0384358225],
    ['exponential', 50, 0.018812229],
    ['bernoulli', 1, 0.49146246127],
    ['bernoulli', 12, 0.1719307521],
    ['bernoulli', 50, 0.0835594185],
    ['cauchy', 7, 0.1255822771],
  ] as const)('of %s, %i summands, is %f', (name, k, gap) => {
    expect(distributionGap(name, k)).toBeCloseTo(gap, 7);
  });

  it('stays the same for Cauchy and shrinks for the others', () => {
    expect(distributionGap('cauchy', 50)).toBe(distributionGap('cauchy', 1));
    for (const name of names.slice(0, 3)) {
      expect(distributionGap(name, 48)).toBeLessThan(distributionGap(name, 12));
    }
  });

  it('of a sample is that of its steps', () => {
    // The quantiles of the middles of n equal shares are half a step away everywhere.
    const middles = Array.from({ length: 50 }, (_, i) => normalQuantile((i + 0.5) / 50));
    expect(sampleGap(middles)).toBeCloseTo(0.01, 12);
    expect(sampleGap([...middles].reverse())).toBe(sampleGap(middles));
    // Φ(3) = 0.998650101968370; all steps at one place, far to one side.
    for (const values of [
      [3, 3, 3, 3],
      [-3, -3, -3],
    ])
      expect(sampleGap(values)).toBeCloseTo(0.99865010196837, 10);
    expect(() => sampleGap([])).toThrow(/at least one value/);
  });

  it.each(names)('of drawn sums of %s is near the exact one', (name) => {
    const samples = 10_000;
    const { sums } = drawSums(name, { summands: 12, samples, seed: 3 });
    // Exceeded with probability 10⁻⁴ (Dvoretzky, Kiefer, Wolfowitz).
    const band = Math.sqrt(Math.log(2 / 1e-4) / (2 * samples));
    expect(Math.abs(sampleGap(sums) - distributionGap(name, 12))).toBeLessThan(band);
  });
});

describe('the sum of exponential numbers', () => {
  it.each([
    // scipy.stats.gamma.cdf and chi2.cdf
    [5, 0.5, 0.00017211562995584072],
    [1, 0.5, 0.3934693402873666],
    [12, 12, 0.5384026669363817],
  ])('of %i has the probability up to %f', (k, x, probability) => {
    expect(gammaDistribution(k, x)).toBeCloseTo(probability, 12);
  });

  it('has no negative values', () => {
    expect(gammaDistribution(3, -1)).toBe(0);
    expect(gammaDistribution(3, 0)).toBe(0);
    expect(() => gammaDistribution(0, 1)).toThrow(/summands/);
  });
});

describe('drawn sums', () => {
  it('take one uniform number for each summand, in order', () => {
    const random = createRandom(5);
    const u = Array.from({ length: 6 }, () => random.uniform());
    const { sums, running } = drawSums('exponential', { summands: 2, samples: 3, seed: 5 });
    const drawn = u.map((each) => -Math.log(1 - each));
    expect(sums[1]).toBeCloseTo((drawn[2]! + drawn[3]! - 2) / Math.SQRT2, 12);
    expect(running[2]).toBeCloseTo(mean(drawn), 12);
    const cauchy = drawSums('cauchy', { summands: 3, samples: 2, seed: 5 });
    expect(cauchy.sums[1]).toBeCloseTo(mean(u.slice(3).map((each) => Math.tan(Math.PI * (each - 0.5)))), 10);
  });

  it.each(names.slice(0, 3))('of %s have mean 0 and standard deviation 1', (name) => {
    const { sums } = drawSums(name, { summands: 7, samples: 20_000, seed: 11 });
    // Standard errors are 0.007 and about 0.005 to 0.008.
    expect(Math.abs(mean(sums))).toBeLessThan(0.03);
    expect(Math.abs(standardDeviation(sums) - 1)).toBeLessThan(0.04);
  });

  it('have cumulants that add up', () => {
    expect(sumMoments('uniform', 3).excessKurtosis).toBeCloseTo(-0.4, 14);
    expect(sumMoments('exponential', 4)).toEqual({ skewness: 1, excessKurtosis: 1.5 });
    expect(sumMoments('bernoulli', 1).skewness).toBeCloseTo(1.5, 12);
    expect(sumMoments('bernoulli', 1).excessKurtosis).toBeCloseTo(0.25, 12);
    expect(sumMoments('cauchy', 9)).toEqual({ skewness: null, excessKurtosis: null });
    expect(summandMoments('cauchy').mean).toBeNull();
  });

  it('need at least one summand and one sample', () => {
    expect(() => drawSums('uniform', { summands: 0, samples: 1, seed: 1 })).toThrow(/summands/);
    expect(() => drawSums('uniform', { summands: 1, samples: 0.5, seed: 1 })).toThrow(/samples/);
    for (const name of names)
      expect(() => distributionGap(name, 1.5)).toThrow('distributionGap needs a whole number of summands');
    expect(drawSums('bernoulli', { summands: 1, samples: 1, seed: 1 }).sums).toHaveLength(1);
    expect(summandMoments('uniform').skewness).toBe(0);
    expect(() => sumMoments('uniform', 0)).toThrow(/summands/);
  });
});
