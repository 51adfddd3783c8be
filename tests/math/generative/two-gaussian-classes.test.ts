import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  classBoundaries,
  type GaussianClass,
  jointDensity,
  logOddsOfClass,
  posteriorOfClass,
} from '../../../src/math/generative/two-gaussian-classes';

const goat: GaussianClass = { mean: 60, standardDeviation: 4, prior: 0.5 };
const sheep: GaussianClass = { mean: 70, standardDeviation: 6, prior: 0.5 };
const withPrior = (prior: number): [GaussianClass, GaussianClass] => [
  { ...goat, prior },
  { ...sheep, prior: 1 - prior },
];

const gaussian = fc.record({
  mean: fc.double({ min: 40, max: 90, noNaN: true }),
  standardDeviation: fc.double({ min: 1, max: 12, noNaN: true }),
  prior: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
});

describe('the posterior of two Gaussian classes', () => {
  // mpmath, 30 digits
  it.each([
    [0.5, 0.6],
    [0.1, 0.142857142857143],
    [0.9, 0.931034482758621],
  ])('with the prior %d is %d at 64', (prior, posterior) => {
    expect(posteriorOfClass(64, ...withPrior(prior))).toBeCloseTo(posterior, 14);
  });

  it('multiplies likelihood and prior', () => {
    expect(2 * jointDensity(64, goat)).toBeCloseTo(0.0604926811297858, 15); // mpmath
    expect(2 * jointDensity(64, sheep)).toBeCloseTo(0.0403284540865239, 15); // mpmath
  });

  it('is the share of the joint density', () => {
    fc.assert(
      fc.property(gaussian, gaussian, fc.double({ min: 55, max: 75, noNaN: true }), (one, two, x) => {
        const [first, second] = [jointDensity(x, one), jointDensity(x, two)];
        fc.pre(first + second > 1e-200);
        expect(posteriorOfClass(x, one, two)).toBeCloseTo(first / (first + second), 9);
        expect(posteriorOfClass(x, one, two) + posteriorOfClass(x, two, one)).toBeCloseTo(1, 12);
      }),
    );
  });

  it('stays defined where both densities underflow', () => {
    expect(jointDensity(1000, { ...goat, standardDeviation: 1 })).toBe(0);
    expect(posteriorOfClass(1000, { ...goat, standardDeviation: 1 }, sheep)).toBeGreaterThanOrEqual(0);
  });

  it('refuses a prior of 0 or 1', () => {
    expect(() => jointDensity(64, { ...goat, prior: 0 })).toThrow('prior');
    expect(() => posteriorOfClass(64, goat, { ...sheep, prior: 1 })).toThrow('prior');
  });
});

describe('the boundaries of two Gaussian classes', () => {
  it('are two for unequal deviations', () => {
    // mpmath.findroot
    const [left, right] = classBoundaries(goat, sheep);
    expect(left).toBeCloseTo(39.0634320537853, 11);
    expect(right).toBeCloseTo(64.9365679462147, 11);
    expect(classBoundaries(...withPrior(0.1))).toHaveLength(2);
    expect(classBoundaries(...withPrior(0.1))[1]).toBeCloseTo(58.3870693257913, 11); // mpmath.findroot
  });

  it('are none where the wide class wins everywhere', () => {
    expect(classBoundaries(...withPrior(0.01))).toEqual([]);
  });

  it('are one for equal deviations, none for equal classes', () => {
    const narrow = { ...sheep, standardDeviation: 4 };
    expect(classBoundaries(goat, narrow)).toEqual([65]);
    expect(classBoundaries(goat, goat)).toEqual([]);
    expect(classBoundaries({ ...goat, prior: 0.2 }, { ...goat, prior: 0.8 })).toEqual([]);
  });

  it('come in ascending order, on either side of 0 and whichever class is named first', () => {
    const side = fc.constantFrom(-1, 1);
    fc.assert(
      fc.property(gaussian, gaussian, side, (one, two, sign) => {
        const [first, second] = [one, two].map((each) => ({ ...each, mean: sign * each.mean }));
        const boundaries = classBoundaries(first!, second!);
        expect(boundaries).toEqual(boundaries.toSorted((a, b) => a - b));
        expect(classBoundaries(second!, first!)).toHaveLength(boundaries.length);
      }),
    );
  });

  it('are where the log-odds change sign', () => {
    fc.assert(
      fc.property(gaussian, gaussian, (one, two) => {
        for (const at of classBoundaries(one, two)) {
          fc.pre(Math.abs(at) < 1e4);
          const size = Math.max(1, ((at - one.mean) / one.standardDeviation) ** 2);
          expect(Math.abs(logOddsOfClass(at, one, two))).toBeLessThan(1e-9 * size);
        }
      }),
    );
  });
});
