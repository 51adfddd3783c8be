import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import {
  accuracyOf,
  fScore,
  matthewsCorrelation,
  precisionOf,
  recallOf,
  specificityOf,
} from '../../../src/math/metrics/binary-metrics';
import { countOutcomes } from '../../../src/math/metrics/confusion-counts';

const counts = fc.record({
  truePositives: fc.integer({ min: 1, max: 1000 }),
  falsePositives: fc.nat(1000),
  falseNegatives: fc.nat(1000),
  trueNegatives: fc.integer({ min: 1, max: 1000 }),
});

describe('measures of two classes', () => {
  it('F1 is the harmonic mean: never above the arithmetic one, never above twice the smaller', () => {
    fc.assert(
      fc.property(counts, (each) => {
        const precision = precisionOf(each)!;
        const recall = recallOf(each)!;
        const f1 = fScore(each)!;
        expect(f1).toBeCloseTo((2 * precision * recall) / (precision + recall), 12);
        expect(f1).toBeLessThanOrEqual((precision + recall) / 2 + 1e-12);
        expect(f1).toBeLessThanOrEqual(2 * Math.min(precision, recall));
      }),
    );
  });

  it('F_β is near precision for small β and near recall for large', () => {
    fc.assert(
      fc.property(counts, (each) => {
        expect(fScore(each, 1e-4)).toBeCloseTo(precisionOf(each)!, 3);
        expect(fScore(each, 1e4)).toBeCloseTo(recallOf(each)!, 3);
      }),
    );
  });

  it('F1 does not ask for the true negatives; accuracy does', () => {
    const few = { truePositives: 4, falsePositives: 1, falseNegatives: 2, trueNegatives: 3 };
    const many = { ...few, trueNegatives: 993 };
    expect(fScore(many)).toBe(fScore(few));
    expect([accuracyOf(few), accuracyOf(many)]).toEqual([0.7, 0.997]);
  });

  it('the correlation of Matthews is that of the two columns, and symmetric in the classes', () => {
    fc.assert(
      fc.property(counts, (each) => {
        const { truePositives, falsePositives, falseNegatives, trueNegatives } = each;
        const all = truePositives + falsePositives + falseNegatives + trueNegatives;
        const called = (truePositives + falsePositives) / all;
        const positive = (truePositives + falseNegatives) / all;
        const covariance = truePositives / all - called * positive;
        const spread = Math.sqrt(called * (1 - called) * positive * (1 - positive));
        expect(matthewsCorrelation(each)).toBeCloseTo(covariance / spread, 9);
        const swapped = {
          truePositives: trueNegatives,
          falsePositives: falseNegatives,
          falseNegatives: falsePositives,
          trueNegatives: truePositives,
        };
        expect(matthewsCorrelation(swapped)).toBeCloseTo(matthewsCorrelation(each)!, 12);
      }),
    );
  });

  it('has no value where it would be 0/0', () => {
    const none = { truePositives: 0, falsePositives: 0, falseNegatives: 0, trueNegatives: 0 };
    for (const measure of [accuracyOf, precisionOf, recallOf, specificityOf, fScore, matthewsCorrelation])
      expect(measure(none)).toBeNull();
    expect(precisionOf({ ...none, falseNegatives: 3 })).toBeNull();
    expect(fScore({ ...none, falseNegatives: 3 })).toBe(0);
    expect(specificityOf({ ...none, truePositives: 3 })).toBeNull();
    expect(matthewsCorrelation({ ...none, trueNegatives: 3, falseNegatives: 2 })).toBeNull();
  });

  it('refuses labels that are not 0 or 1, lists of two lengths, scores that are no numbers, and a β that is not positive', () => {
    expect(() => countOutcomes([2], [0.5], 0.5)).toThrow(MathError);
    expect(() => countOutcomes([1, 0], [0.5], 0.5)).toThrow(/as many labels/);
    expect(() => countOutcomes([1], [NaN], 0.5)).toThrow(/numbers/);
    expect(() =>
      fScore({ truePositives: 1, falsePositives: 1, falseNegatives: 1, trueNegatives: 1 }, 0),
    ).toThrow(/beta/);
  });

  it('counts a score at the threshold as positive', () => {
    expect(countOutcomes([1, 0], [0.5, 0.5], 0.5)).toEqual({
      truePositives: 1,
      falsePositives: 1,
      falseNegatives: 0,
      trueNegatives: 0,
    });
  });
});
