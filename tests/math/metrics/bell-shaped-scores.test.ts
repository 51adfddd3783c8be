import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import {
  areaOfBells,
  countFrom,
  countsAt,
  scoresWithCounts,
} from '../../../src/math/metrics/bell-shaped-scores';
import { normalDistribution, normalQuantile } from '../../../src/math/normal';
import { evenly } from '../evenly';

const count = fc.nat(1000);

describe('scores with a given confusion matrix', () => {
  it('give back the counts at the threshold 0', () => {
    fc.assert(
      fc.property(
        count,
        count,
        count,
        count,
        (truePositives, falsePositives, falseNegatives, trueNegatives) => {
          const counts = { truePositives, falsePositives, falseNegatives, trueNegatives };
          expect(countsAt(scoresWithCounts(counts), 0)).toEqual(counts);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('have a quarter of one more on the empty side where all lie on the other, and the mean 0 where there are none', () => {
    const mean = (truePositives: number, falseNegatives: number) =>
      scoresWithCounts({ truePositives, falseNegatives, falsePositives: 0, trueNegatives: 0 }).positives.mean;
    // The share below 0 is Φ(−μ).
    expect(normalDistribution(-mean(4, 0))).toBeCloseTo(0.25 / 4, 12);
    expect(normalDistribution(-mean(0, 4))).toBeCloseTo(3.75 / 4, 12);
    expect(normalDistribution(-mean(1, 3))).toBeCloseTo(3 / 4, 12);
    expect(normalDistribution(-mean(1, 0))).toBeCloseTo(1 / 4, 12);
    expect(mean(0, 0)).toBe(0);
    const empty = scoresWithCounts({
      truePositives: 0,
      falseNegatives: 0,
      falsePositives: 1,
      trueNegatives: 2,
    });
    expect(countsAt(empty, 0)).toEqual({
      truePositives: 0,
      falseNegatives: 0,
      falsePositives: 1,
      trueNegatives: 2,
    });
  });

  it('are counted as if they were listed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), evenly(-3, 3), evenly(-6, 6), (size, mean, threshold) => {
        const scores = Array.from({ length: size }, (_, i) => mean + normalQuantile((i + 0.5) / size));
        const near = scores.some((score) => Math.abs(score - threshold) < 1e-9);
        fc.pre(!near);
        expect(countFrom({ count: size, mean }, threshold)).toBe(
          scores.filter((score) => score >= threshold).length,
        );
      }),
    );
  });

  it('count a score that lies at the threshold', () => {
    // Of an odd number the middle one lies at the mean.
    expect([1, 3, 5].map((odd) => countFrom({ count: odd, mean: 0.25 }, 0.25))).toEqual([1, 2, 3]);
  });

  it('fall as the threshold rises', () => {
    const scores = scoresWithCounts({
      truePositives: 40,
      falsePositives: 10,
      falseNegatives: 20,
      trueNegatives: 930,
    });
    const found = Array.from({ length: 80 }, (_, k) => countsAt(scores, -4 + k / 10).truePositives);
    expect(found).toEqual([...found].sort((left, right) => right - left));
    expect([found[0], found.at(-1)]).toEqual([60, 0]);
  });

  it('refuses counts that are not whole', () => {
    const counts = { truePositives: 1, falsePositives: 1, falseNegatives: 1, trueNegatives: 0.5 };
    expect(() => scoresWithCounts(counts)).toThrow(MathError);
    for (const name of ['truePositives', 'falsePositives', 'falseNegatives', 'trueNegatives'])
      expect(() => scoresWithCounts({ ...counts, trueNegatives: 1, [name]: -1 }), name).toThrow(
        'scoresWithCounts needs whole numbers of samples',
      );
  });

  it('have nearly the area of their distributions', () => {
    const [positives, negatives] = [
      { count: 400, mean: 0.7 },
      { count: 300, mean: -0.4 },
    ];
    const scores = Array.from({ length: 400 }, (_, i) => 0.7 + normalQuantile((i + 0.5) / 400));
    const won = scores.reduce((sum, score) => sum + 300 - countFrom(negatives, score), 0);
    expect(won / (positives.count * negatives.count)).toBeCloseTo(areaOfBells(0.7, -0.4), 2);
  });
});
