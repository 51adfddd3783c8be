import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { naturalFrequencies, posterior, testShares } from '../../../src/math/probability/repeated-tests';
import { expectClose } from '../../golden/check';

const exact = { rtol: 1e-14, atol: 0 };
const test = { prior: 0.01, sensitivity: 0.99, specificity: 0.95, tests: 1 };
const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
const anyTest = fc.record({
  prior: share,
  sensitivity: share,
  specificity: share,
  tests: fc.integer({ min: 1, max: 3 }),
});

describe('Bayes with repeated tests', () => {
  it('gives the posteriors of page P03, and a third test (fractions in Python)', () => {
    expectClose(posterior(test), 1 / 6, exact);
    expectClose(posterior({ ...test, tests: 2 }), 0.7983870967741935, exact);
    expectClose(posterior({ ...test, tests: 3 }), 0.9874068103969373, exact);
  });

  it('uses the posterior of one test as the prior of the next', () => {
    fc.assert(
      fc.property(anyTest, (each) => {
        let prior = each.prior;
        for (let i = 0; i < each.tests; i++) prior = posterior({ ...each, prior, tests: 1 })!;
        expectClose(posterior(each), prior, { rtol: 1e-9, atol: 0 });
      }),
    );
  });

  it('multiplies the odds by sensitivity over false alarms', () => {
    fc.assert(
      fc.property(anyTest, (each) => {
        const after = posterior(each)!;
        const odds =
          (each.prior / (1 - each.prior)) * (each.sensitivity / (1 - each.specificity)) ** each.tests;
        expectClose(after, odds / (1 + odds), { rtol: 1e-9, atol: 0 });
      }),
    );
  });

  it('divides everybody among four groups', () => {
    fc.assert(
      fc.property(anyTest, fc.integer({ min: 0, max: 10_000 }), (each, people) => {
        const shares = Object.values(testShares(each));
        expectClose(
          shares.reduce((sum, value) => sum + value, 0),
          1,
          { rtol: 1e-12, atol: 0 },
        );
        const counts = Object.values(naturalFrequencies(each, people));
        expect(counts.reduce((sum, value) => sum + value, 0)).toBe(people);
        expect(Math.min(...counts)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('counts 99 found and 495 alarmed among 10 000 people', () => {
    expect(naturalFrequencies(test, 10_000)).toEqual({
      truePositive: 99,
      falseNegative: 1,
      falsePositive: 495,
      trueNegative: 9405,
    });
    expect(naturalFrequencies({ ...test, prior: 1, sensitivity: 1 }, 1).truePositive).toBe(1);
    // Half a person of each kind: neither is counted twice.
    expect(naturalFrequencies({ ...test, prior: 0.5, sensitivity: 1, specificity: 0 }, 1)).toEqual({
      truePositive: 1,
      falseNegative: 0,
      falsePositive: 0,
      trueNegative: 0,
    });
    expect(naturalFrequencies({ ...test, prior: 0.4, sensitivity: 1 }, 2)).toEqual({
      truePositive: 1,
      falseNegative: 0,
      falsePositive: 0,
      trueNegative: 1,
    });
    expect(naturalFrequencies({ ...test, prior: 0.24, sensitivity: 1 }, 2).truePositive).toBe(0);
    expect(naturalFrequencies({ ...test, prior: 0.26, sensitivity: 1, specificity: 0 }, 2)).toEqual({
      truePositive: 1,
      falseNegative: 0,
      falsePositive: 1,
      trueNegative: 0,
    });
  });

  it('has no posterior where nobody can be positive', () => {
    expect(posterior({ prior: 0, sensitivity: 1, specificity: 1, tests: 1 })).toBeNull();
    expect(posterior({ prior: 0.5, sensitivity: 1, specificity: 1, tests: 1 })).toBe(1);
  });

  it('refuses what is no probability and no number of tests', () => {
    expect(() => posterior({ ...test, prior: 1.1 })).toThrow(MathError);
    expect(() => posterior({ ...test, sensitivity: -0.1 })).toThrow(MathError);
    expect(() => posterior({ ...test, specificity: NaN })).toThrow(MathError);
    expect(() => posterior({ ...test, tests: 0 })).toThrow(MathError);
    expect(() => naturalFrequencies(test, 1.5)).toThrow(MathError);
  });
});
