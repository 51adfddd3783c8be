import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { balancedWeights, focalLoss, focalMinimizer } from '../../../src/math/imbalance/class-weights';
import { twinProbability } from '../../../src/math/imbalance/copy-leak';
import { correctPrior, logit, priorOffset } from '../../../src/math/imbalance/prior-shift';
import { drawnCoverage, expectedCoverage } from '../../../src/math/imbalance/subset-coverage';
import { createRandom } from '../../../src/math/random';
import { evenly } from '../evenly';

const inside = fc.double({ min: 0.01, max: 0.99, noNaN: true });

describe('the correction of the prior', () => {
  it('has the values of the curriculum', () => {
    expect(correctPrior(0.5, 0.5, 0.05)).toBeCloseTo(0.05, 12);
    expect(correctPrior(0.9, 0.5, 0.05)).toBeCloseTo(0.3214285714, 10);
    expect(priorOffset(0.5, 0.05)).toBeCloseTo(2.9444389792, 10);
  });

  it('is a constant on the scale of log-odds', () => {
    fc.assert(
      fc.property(inside, inside, inside, (p, sampled, real) => {
        expect(logit(correctPrior(p, sampled, real))).toBeCloseTo(logit(p) - priorOffset(sampled, real), 8);
      }),
    );
  });

  it('maps the sampling prior to the true prior and is undone by the way back', () => {
    fc.assert(
      fc.property(inside, inside, inside, (p, sampled, real) => {
        expect(correctPrior(sampled, sampled, real)).toBeCloseTo(real, 10);
        expect(correctPrior(correctPrior(p, sampled, real), real, sampled)).toBeCloseTo(p, 10);
      }),
    );
  });

  it('keeps certainty', () => {
    expect([correctPrior(0, 0.5, 0.05), correctPrior(1, 0.5, 0.05)]).toEqual([0, 1]);
  });

  it('refuses what is no probability', () => {
    expect(() => correctPrior(1.1, 0.5, 0.5)).toThrow(MathError);
    expect(() => correctPrior(0.5, 0, 0.5)).toThrow(MathError);
    for (const share of [0, 1, Number.NaN]) {
      expect(() => priorOffset(share, 0.5)).toThrow('priorOffset needs a sampling prior between 0 and 1');
      expect(() => priorOffset(0.5, share)).toThrow('priorOffset needs a true prior between 0 and 1');
      expect(() => correctPrior(0.5, share, 0.5)).toThrow('correctPrior needs a sampling prior');
      expect(() => correctPrior(0.5, 0.5, share)).toThrow('correctPrior needs a true prior');
    }
    expect(() => logit(0)).toThrow(MathError);
  });
});

describe('weights and focal loss', () => {
  it('give each class the same total weight', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 1, maxLength: 5 }), (counts) => {
        const total = counts.reduce((sum, count) => sum + count, 0);
        balancedWeights(counts).forEach((weight, c) => {
          expect(weight * counts[c]!).toBeCloseTo(total / counts.length, 8);
        });
      }),
    );
    expect(() => balancedWeights([3, 0])).toThrow(MathError);
  });

  it('have the values of the curriculum', () => {
    expect(balancedWeights([950, 50])[0]).toBeCloseTo(0.5263157895, 10);
    expect(balancedWeights([950, 50])[1]).toBeCloseTo(10, 12);
    expect(focalLoss(0.9, 2)).toBeCloseTo(0.0010536052, 10);
    expect(focalLoss(0.9, 0)).toBeCloseTo(0.1053605157, 10);
    expect(focalLoss(0.1, 2)).toBeCloseTo(1.8650939253, 10);
  });

  it('never exceeds the cross-entropy, and is 0 for certainty', () => {
    fc.assert(
      fc.property(inside, evenly(0, 5), (p, gamma) => {
        expect(focalLoss(p, gamma)).toBeLessThanOrEqual(focalLoss(p, 0));
      }),
    );
    expect(focalLoss(1, 2)).toBe(0);
    expect(focalLoss(1, 0)).toBe(0);
    for (const p of [0, -0.1, 1.005, 1.5, Number.NaN])
      expect(() => focalLoss(p, 2)).toThrow('focalLoss needs a probability above 0');
    expect(() => focalLoss(0.5, -1)).toThrow(MathError);
  });
});

describe('the output that the focal loss asks for', () => {
  // By search on a grid in Python.
  it.each([
    [0.9, 0.69421],
    [0.05, 0.25021],
    [0.7, 0.57848],
  ])('for p = %d is as Python says', (p, output) => {
    expect(focalMinimizer(p, 2)).toBeCloseTo(output, 4);
  });

  it('is the probability itself without focusing, and lies nearer to one half with it', () => {
    fc.assert(
      fc.property(inside, fc.double({ min: 0.1, max: 5, noNaN: true }), (p, gamma) => {
        expect(focalMinimizer(p, 0)).toBeCloseTo(p, 10);
        expect(Math.abs(focalMinimizer(p, gamma) - 0.5)).toBeLessThanOrEqual(Math.abs(p - 0.5) + 1e-9);
      }),
    );
    expect(() => focalMinimizer(1, 2)).toThrow(MathError);
    expect(() => focalMinimizer(0.5, -1)).toThrow('focalMinimizer needs a finite γ of at least 0');
  });

  it('has the least expected loss', () => {
    fc.assert(
      fc.property(inside, evenly(0, 6), (p, gamma) => {
        const expected = (q: number) => p * focalLoss(q, gamma) + (1 - p) * focalLoss(1 - q, gamma);
        const best = focalMinimizer(p, gamma);
        for (const other of [best * 0.99, best + 0.01 * (1 - best)])
          expect(expected(best)).toBeLessThanOrEqual(expected(other) + 1e-12);
      }),
    );
  });
});

describe('copies and subsets', () => {
  it.each([
    [1, 0],
    [2, 0.8],
    [5, 0.9984],
    [10, 0.999999488],
  ])('%d copies leak as the curriculum says', (copies, probability) => {
    expect(twinProbability(copies, 0.2)).toBeCloseTo(probability, 12);
  });

  it.each([
    [1, 0.0526315789],
    [10, 0.4176433468],
    [30, 0.8024999888],
  ])('%d subsets cover as the curriculum says', (subsets, share) => {
    expect(expectedCoverage(50, 950, subsets)).toBeCloseTo(share, 10);
  });

  it('cover the expected share on average', () => {
    const runs = Array.from({ length: 400 }, (_, i) => drawnCoverage(50, 950, 10, createRandom(i)).at(-1)!);
    expect(runs.reduce((sum, each) => sum + each, 0) / runs.length).toBeCloseTo(
      expectedCoverage(50, 950, 10),
      2,
    );
    expect(drawnCoverage(5, 5, 2, createRandom(1))).toEqual([0, 1, 1]);
  });

  it('refuse what cannot be', () => {
    expect(() => twinProbability(0, 0.2)).toThrow(MathError);
    expect(() => twinProbability(2, 1)).toThrow(MathError);
    expect(() => expectedCoverage(5, 4, 1)).toThrow(MathError);
    expect(() => expectedCoverage(1, 4, -1)).toThrow('expectedCoverage needs a whole number of subsets');
    expect(() => drawnCoverage(1, 4, 1.5, createRandom(1))).toThrow(
      'drawnCoverage needs a whole number of subsets',
    );
    expect([expectedCoverage(1, 4, 1), expectedCoverage(4, 4, 1), expectedCoverage(1, 4, 0)]).toEqual([
      0.25, 1, 0,
    ]);
    expect(drawnCoverage(1, 1, 2, createRandom(1))).toEqual([0, 1, 1]);
    expect(() => drawnCoverage(0, 4, 1, createRandom(1))).toThrow(MathError);
  });
});
