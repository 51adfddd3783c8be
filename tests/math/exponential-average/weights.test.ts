import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import {
  correctedWeights,
  cumulativeMass,
  exponentialWeights,
  geometricSum,
} from '../../../src/math/exponential-average/weights';
import { casesOfKind, expectCase, expectClose, loadGolden, readNumber } from '../../golden/check';
import { evenly } from '../evenly';

const golden = loadGolden('10_ewma');
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
const coefficients = evenly(0, 0.999);
const counts = fc.integer({ min: 1, max: 500 });

describe('the weights of an exponentially weighted average', () => {
  it.each(casesOfKind(golden, 'weights'))('agree with the golden case $name', (goldenCase) => {
    const beta = readNumber(goldenCase.input['beta']);
    const count = readNumber(goldenCase.input['count']);
    const got = {
      weights: exponentialWeights(beta, count),
      weight_sum: cumulativeMass(beta, count)[count - 1],
      corrected_weights: correctedWeights(beta, count),
    };
    expectCase(got, golden, goldenCase);
  });

  it.each([
    { highestPower: 9, value: 6.513215599 },
    { highestPower: 10, value: 6.8618940391 },
  ])('have powers of 0.9 up to $highestPower that sum to $value, not to 10', ({ highestPower, value }) => {
    // Curriculum, page P23, demo ema-weights; E0.13 of the errata.
    expectClose(geometricSum(0.9, highestPower), value, { rtol: 0, atol: 5.1e-11 });
  });

  it('have the cumulative mass that their running sum has', () => {
    fc.assert(
      fc.property(coefficients, counts, (beta, count) => {
        const weights = exponentialWeights(beta, count);
        expectClose(cumulativeMass(beta, count)[count - 1], sum(weights), { rtol: 1e-11, atol: 1e-13 });
        expectClose(geometricSum(beta, count - 1), sum(weights) / (1 - beta), { rtol: 1e-11, atol: 1e-13 });
      }),
    );
  });

  it('fall with age by the factor β', () => {
    fc.assert(
      fc.property(coefficients, counts, (beta, count) => {
        const weights = exponentialWeights(beta, count);
        expectClose(
          weights.slice(1),
          weights.slice(0, -1).map((weight) => beta * weight),
          { rtol: 1e-12, atol: 1e-300 },
        );
      }),
    );
  });

  it('sum to 1 once they are corrected', () => {
    fc.assert(
      fc.property(coefficients, counts, (beta, count) => {
        expectClose(sum(correctedWeights(beta, count)), 1, { rtol: 1e-11, atol: 0 });
      }),
    );
  });

  it('are all on the newest number for β = 0', () => {
    expect(exponentialWeights(0, 3)).toEqual([1, 0, 0]);
    expect(geometricSum(0, 10)).toBe(1);
  });

  it('refuse coefficients outside [0, 1) and counts that are no whole numbers', () => {
    expect(() => exponentialWeights(1, 3)).toThrow(MathError);
    expect(() => exponentialWeights(0.9, -1)).toThrow(MathError);
    expect(() => cumulativeMass(0.9, 2.5)).toThrow(MathError);
    expect(() => geometricSum(0.9, -1)).toThrow(MathError);
    expect(() => geometricSum(1, 3)).toThrow(/^geometricSum needs a coefficient/);
    expect(exponentialWeights(0.9, 0)).toEqual([]);
  });
});
