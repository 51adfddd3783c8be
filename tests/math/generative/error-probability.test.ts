import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClassPair, errorProbability } from '../../../src/math/generative/error-probability';

const herd = (prior: number): ClassPair => ({
  first: { mean: 60, standardDeviation: 4, prior },
  second: { mean: 70, standardDeviation: 6, prior: 1 - prior },
});

describe('the probability of error', () => {
  // scipy.integrate.quad of the smaller joint density, and of the one that the larger likelihood decides against
  it.each([
    [0.5, 0.153968054, 0.153968054],
    [0.1, 0.08947427, 0.190282431],
    [0.9, 0.054342088, 0.117653677],
    [0.01, 0.01, 0.198453166],
  ])('with the prior %d is %d by Bayes, %d by the larger likelihood', (prior, bayes, likelihood) => {
    expect(errorProbability(herd(prior))).toBeCloseTo(bayes, 6);
    expect(errorProbability(herd(prior), herd(0.5))).toBeCloseTo(likelihood, 7);
  });

  it('is least by Bayes, and at most the smaller prior', () => {
    const prior = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(prior, prior, (right, assumed) => {
        const bayes = errorProbability(herd(right));
        expect(bayes).toBeLessThanOrEqual(errorProbability(herd(right), herd(assumed)) + 1e-12);
        expect(bayes).toBeLessThanOrEqual(Math.min(right, 1 - right) + 1e-12);
      }),
    );
  });

  it('does not depend on the unit of the measured number, nor on where it is zero', () => {
    for (const prior of [0.01, 0.1, 0.5, 0.9]) {
      for (const shift of [-1000, -70, 0, 5000]) {
        for (const unit of [0.001, 1, 40]) {
          const moved = ({ first, second }: ClassPair): ClassPair => {
            const [one, other] = [first, second].map((each) => ({
              ...each,
              mean: unit * (each.mean + shift),
              standardDeviation: unit * each.standardDeviation,
            }));
            return { first: one!, second: other! };
          };
          expect(errorProbability(moved(herd(prior)))).toBeCloseTo(errorProbability(herd(prior)), 9);
          const turned = { first: herd(prior).second, second: herd(prior).first };
          expect(errorProbability(moved(turned))).toBeCloseTo(errorProbability(herd(prior)), 9);
        }
      }
    }
  });

  it('of two classes of one width is the tail from the middle between them', () => {
    // Φ(−2) = 0.022750131948179…, wherever the two means lie.
    for (const middle of [-1000, 0, 1000]) {
      const classes = {
        first: { mean: middle - 10, standardDeviation: 5, prior: 0.5 },
        second: { mean: middle + 10, standardDeviation: 5, prior: 0.5 },
      };
      expect(errorProbability(classes)).toBeCloseTo(0.022750131948179, 12);
    }
  });

  it('is one half for two classes that are the same', () => {
    const same = { mean: 60, standardDeviation: 4, prior: 0.5 };
    expect(errorProbability({ first: same, second: same })).toBe(0.5);
  });
});
