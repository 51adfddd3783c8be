import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import {
  binomialDistribution,
  binomialQuantile,
  cumulated,
} from '../../../src/math/model-selection/binomial';
import { expectClose } from '../../golden/check';
import { evenly } from '../evenly';

const distributions = fc.tuple(fc.integer({ min: 1, max: 3000 }), evenly(0.01, 0.99));
const places = ({ first, probabilities }: ReturnType<typeof binomialDistribution>) =>
  probabilities.map((_, i) => first + i);

describe('the binomial distribution', () => {
  it.each([
    // scipy.stats.binom.pmf(k, n, p)
    [100, 0.5, 50, 0.07958923738717877],
    [100, 0.5, 65, 0.0008638556657416528],
    [10_000, 0.9, 9000, 0.0132969555745879],
    [20, 0.1, 0, 0.12157665459056935],
  ])('%i trials of %f: P(X = %i)', (trials, chance, k, probability) => {
    const { first, probabilities } = binomialDistribution(trials, chance);
    expectClose(probabilities[k - first], probability, { rtol: 1e-11, atol: 0 });
  });

  it('has the mean np and the variance np(1−p), and sums to 1', () => {
    fc.assert(
      fc.property(distributions, ([trials, chance]) => {
        const distribution = binomialDistribution(trials, chance);
        const expected = (f: (k: number) => number) =>
          places(distribution).reduce((sum, k, i) => sum + f(k) * distribution.probabilities[i]!, 0);
        expectClose(
          expected(() => 1),
          1,
          { rtol: 1e-12, atol: 0 },
        );
        expectClose(
          expected((k) => k),
          trials * chance,
          { rtol: 1e-10, atol: 0 },
        );
        const variance = trials * chance * (1 - chance);
        expectClose(
          expected((k) => (k - trials * chance) ** 2),
          variance,
          { rtol: 1e-9, atol: 0 },
        );
      }),
    );
  });

  it('is mirrored by the probability of a miss', () => {
    fc.assert(
      fc.property(distributions, ([trials, chance]) => {
        const [one, other] = [binomialDistribution(trials, chance), binomialDistribution(trials, 1 - chance)];
        const at = (distribution: typeof one, k: number) =>
          distribution.probabilities[k - distribution.first] ?? 0;
        for (const k of places(one))
          expectClose(at(one, k), at(other, trials - k), { rtol: 1e-9, atol: 1e-28 });
      }),
      { numRuns: 30 },
    );
  });

  it('gives draws with the quantile: the smallest k whose cumulative probability is above u', () => {
    fc.assert(
      fc.property(distributions, evenly(0, 0.9999), ([trials, chance], u) => {
        const distribution = binomialDistribution(trials, chance);
        const cumulative = cumulated(distribution);
        const k = binomialQuantile(distribution, cumulative, u) - distribution.first;
        expect(cumulative[k]!).toBeGreaterThan(u);
        if (k > 0) expect(cumulative[k - 1]!).toBeLessThanOrEqual(u);
      }),
    );
  });

  it('keeps every place whose probability is at least 10⁻³⁰ of the largest one', () => {
    for (const [trials, chance] of [
      [400, 0.5],
      [400, 0.01],
      [400, 0.99],
      [7, 0.875],
    ] as const) {
      const { first, probabilities } = binomialDistribution(trials, chance);
      const largest = Math.max(...probabilities);
      const end = first + probabilities.length - 1;
      // One more place than is needed, at most, and no place that does not exist.
      expect(first === 0 || probabilities[0]! <= 1e-30 * largest).toBe(true);
      expect(end === trials || probabilities.at(-1)! <= 1e-30 * largest).toBe(true);
      expect(probabilities.slice(1, -1).every((each) => each > 1e-30 * largest)).toBe(true);
      expect(end).toBeLessThanOrEqual(trials);
      expect(first).toBeGreaterThanOrEqual(0);
    }
  });

  it('a share that ends exactly at a place belongs to the next one', () => {
    const coin = binomialDistribution(2, 0.5);
    expect([0, 0.25, 0.5, 0.75].map((u) => binomialQuantile(coin, [0.25, 0.75, 1], u))).toEqual([0, 1, 1, 2]);
  });

  it('refuses what is no distribution', () => {
    expect(() => binomialDistribution(0, 0.5)).toThrow(MathError);
    expect(() => binomialDistribution(10, 0)).toThrow(/0 < chance < 1/);
    expect(() => binomialDistribution(10, Number.NaN)).toThrow(MathError);
    expect(() => binomialQuantile(binomialDistribution(2, 0.5), [0.25, 0.75, 1], 1)).toThrow(/0 <= u < 1/);
  });
});
