import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { areaByPairs, areaByRanks, scorePairs } from '../../../src/math/metrics/area-under-curve';
import { ranksOf, type TieRule } from '../../../src/math/metrics/ranks';
import { averagePrecision, precisionRecallCurve, rocCurve } from '../../../src/math/metrics/threshold-curves';

/** Scores on a coarse grid, so that there are ties, and at least one sample of each class. */
const samples = fc
  .array(fc.record({ label: fc.integer({ min: 0, max: 1 }), score: fc.integer({ min: 0, max: 6 }) }), {
    maxLength: 14,
  })
  .map((some) => [{ label: 1, score: 3 }, { label: 0, score: 2 }, ...some])
  .map((some) => ({ labels: some.map(({ label }) => label), scores: some.map(({ score }) => score) }));

function rankSum(labels: readonly number[], scores: readonly number[], rule: TieRule): number {
  return ranksOf(scores, rule).reduce((sum, rank, i) => sum + rank * labels[i]!, 0);
}

function byRanks(labels: readonly number[], scores: readonly number[], rule: TieRule): number {
  const positives = labels.filter((label) => label === 1).length;
  return areaByRanks(rankSum(labels, scores, rule), positives, labels.length - positives)!;
}

describe('the area under the ROC curve', () => {
  it('is the same by pairs, by mean ranks and by trapezoids', () => {
    fc.assert(
      fc.property(samples, ({ labels, scores }) => {
        const byPairs = areaByPairs(scorePairs(labels, scores))!;
        expect(byRanks(labels, scores, 'average')).toBeCloseTo(byPairs, 12);
        const curve = rocCurve(labels, scores)!;
        const trapezoids = curve.slice(1).reduce((sum, point, k) => {
          const before = curve[k]!;
          return (
            sum +
            ((point.falsePositiveRate - before.falsePositiveRate) *
              (point.truePositiveRate + before.truePositiveRate)) /
              2
          );
        }, 0);
        expect(trapezoids).toBeCloseTo(byPairs, 12);
      }),
    );
  });

  it('with minimum and maximum ranks is wrong by half the tied pairs, and by something more among the positives', () => {
    fc.assert(
      fc.property(samples, ({ labels, scores }) => {
        const right = byRanks(labels, scores, 'average');
        expect(byRanks(labels, scores, 'minimum')).toBeLessThanOrEqual(right + 1e-12);
        expect(byRanks(labels, scores, 'maximum')).toBeGreaterThanOrEqual(right - 1e-12);
        // Places by the order in the list are at most half a tie of a pair away.
        const { won, tied, lost } = scorePairs(labels, scores);
        const reach = tied / 2 / (won + tied + lost);
        for (const rule of ['fileOrder', 'reversedOrder'] as const)
          expect(Math.abs(byRanks(labels, scores, rule) - right)).toBeLessThanOrEqual(reach + 1e-12);
        const both = byRanks(labels, scores, 'fileOrder') + byRanks(labels, scores, 'reversedOrder');
        expect(both / 2).toBeCloseTo(right, 12);
      }),
    );
  });

  it('asks only for the order: a rising function changes nothing, reversing the scores gives 1 minus it', () => {
    fc.assert(
      fc.property(samples, ({ labels, scores }) => {
        const area = areaByPairs(scorePairs(labels, scores))!;
        const squared = scores.map((score) => score * score);
        expect(areaByPairs(scorePairs(labels, squared))).toBe(area);
        const reversed = scores.map((score) => -score);
        expect(areaByPairs(scorePairs(labels, reversed))).toBeCloseTo(1 - area, 12);
        expect(byRanks(labels, reversed, 'average')).toBeCloseTo(1 - area, 12);
      }),
    );
  });

  it('is one half for constant scores, and has no value without two classes', () => {
    expect(areaByPairs(scorePairs([1, 0, 0, 1], [2, 2, 2, 2]))).toBe(0.5);
    expect(areaByPairs(scorePairs([1, 1], [2, 3]))).toBeNull();
    expect(areaByRanks(3, 2, 0)).toBeNull();
    expect(areaByRanks(0, 0, 2)).toBeNull();
    expect(rocCurve([0], [1])).toBeNull();
    expect(precisionRecallCurve([0], [1])).toBeNull();
    expect(averagePrecision([0], [1])).toBeNull();
    expect(() => areaByRanks(3, 1.5, 2)).toThrow(MathError);
    expect(() => areaByRanks(3, 2, -1)).toThrow(MathError);
    expect(() => ranksOf([NaN], 'average')).toThrow(MathError);
  });

  it('and average precision is 1 when all positives come first', () => {
    expect(averagePrecision([1, 1, 0, 0], [4, 3, 2, 1])).toBe(1);
    // Two positives at places 2 and 4: (1/2 + 2/4) / 2.
    expect(averagePrecision([0, 1, 0, 1], [4, 3, 2, 1])).toBe(0.5);
  });
});
