import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bestProbabilities,
  drawModels,
  expectedBest,
  optimismBound,
} from '../../../src/math/model-selection/best-of-many';
import { binomialDistribution } from '../../../src/math/model-selection/binomial';
import { createRandom } from '../../../src/math/random';
import { mean } from '../../../src/math/statistics';
import { expectClose } from '../../golden/check';
import { evenly } from '../evenly';

const settings = fc.record({
  samples: fc.integer({ min: 1, max: 2000 }),
  chance: evenly(0.05, 0.95),
  models: fc.integer({ min: 1, max: 10_000 }),
});

describe('the best of many models', () => {
  it.each([
    // SciPy: (n − Σ binom.cdf(k, n, p)^K) / n; the first four also in pages.md P27
    [10, 100, 0.5, 0.5767798066817504],
    [100, 100, 0.5, 0.6247619672913267],
    [1000, 100, 0.5, 0.6607181329934818],
    [100, 1000, 0.5, 0.5396291522733252],
    [10_000, 100, 0.5, 0.6902723863988137],
    [100, 10_000, 0.5, 0.5125373556579313],
    [100, 20, 0.5, 0.7731971107609837],
    [100, 100, 0.9, 0.966624760483631],
    [1, 20, 0.1, 0.1],
    // mpmath, 50 digits: so many models that only the last digits of the distribution function decide
    [1e12, 100, 0.5, 0.8398943457352451],
    [1e10, 200, 0.25, 0.4605048022417082],
  ])('%i models, %i samples, accuracy %f', (models, samples, chance, best) => {
    expectClose(expectedBest(binomialDistribution(samples, chance), models), best, { rtol: 1e-10, atol: 0 });
  });

  it('is on average at least as good as one, at most by the bound', () => {
    fc.assert(
      fc.property(settings, ({ samples, chance, models }) => {
        const optimism = expectedBest(binomialDistribution(samples, chance), models) - chance;
        expect(optimism).toBeGreaterThan(-1e-10);
        expect(optimism).toBeLessThanOrEqual(optimismBound(models, samples) + 1e-10);
      }),
    );
  });

  // √(ln K / 2n), by hand
  it.each([
    [100, 100, 0.1517427129385146],
    [10, 50, 0.1517427129385146],
    [1000, 5000, 0.0262826088487846],
  ])('of %i models on %i samples is bounded by %f', (models, samples, bound) => {
    expect(optimismBound(models, samples)).toBeCloseTo(bound, 12);
  });

  it('draws two sets for each model, and counts no more right answers than there are samples', () => {
    const drawn = drawModels(createRandom(2), binomialDistribution(3, 0.5), 40);
    for (const counts of [drawn.chosenBy, drawn.fresh]) {
      expect(counts).toHaveLength(40);
      // Each of the four counts has a chance of at least 1/8.
      expect([...new Set(counts)].toSorted()).toEqual([0, 1, 2, 3]);
    }
    expect(drawn.fresh).not.toEqual(drawn.chosenBy);
  });

  it('has the mean of its own distribution', () => {
    fc.assert(
      fc.property(settings, ({ samples, chance, models }) => {
        const one = binomialDistribution(samples, chance);
        const probabilities = bestProbabilities(one, models);
        const average = probabilities.reduce((sum, each, i) => sum + each * (one.first + i), 0) / samples;
        expectClose(average, expectedBest(one, models), { rtol: 1e-9, atol: 0 });
        expect(Math.min(...probabilities)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('is what drawn models show: the best of 100 on the set that chose it, and 0.5 on a fresh one', () => {
    const random = createRandom(1);
    const rounds = Array.from({ length: 1000 }, () =>
      drawModels(random, binomialDistribution(100, 0.5), 100),
    );
    // Standard errors of the two means: about 0.0006 and 0.0016.
    expectClose(mean(rounds.map(({ chosenBy, best }) => chosenBy[best]! / 100)), 0.624762, {
      rtol: 0,
      atol: 0.002,
    });
    expectClose(mean(rounds.map(({ fresh, best }) => fresh[best]! / 100)), 0.5, { rtol: 0, atol: 0.006 });
  });

  it('chooses the first of the models with the most right answers', () => {
    const { chosenBy, best } = drawModels(createRandom(3), binomialDistribution(5, 0.5), 200);
    expect(best).toBe(chosenBy.indexOf(Math.max(...chosenBy)));
  });
});
