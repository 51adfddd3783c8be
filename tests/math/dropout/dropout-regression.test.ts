import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dropoutPenalties,
  dropoutWeights,
  expectedDropoutLoss,
} from '../../../src/math/dropout/dropout-regression';
import { everyMask, maskProbability } from '../../../src/math/dropout/mask';
import { MathError } from '../../../src/math/errors';
import { leastSquares } from '../../../src/math/regression/least-squares';
import { penalizedWeights } from '../../../src/math/regression/penalized-weights';
import { evenly } from '../evenly';

const data = {
  rows: [
    [1, 2],
    [2, 1],
    [3, 4],
    [4, 3],
  ],
  targets: [3, 4, 8, 9],
};

/** The expected loss, mask by mask and row by row. */
function overAllMasks(weights: readonly number[], keep: number): number {
  return data.rows.reduce(
    (total, row, i) =>
      total +
      everyMask(2).reduce((sum, mask) => {
        const prediction = row.reduce((p, x, j) => p + (x * mask[j]! * weights[j]!) / keep, 0);
        return sum + maskProbability(mask, keep) * (data.targets[i]! - prediction) ** 2;
      }, 0),
    0,
  );
}

const weights = fc.tuple(evenly(-3, 3), evenly(-3, 3));
const keeps = fc.double({ min: 0.1, max: 1, noNaN: true });

describe('linear regression with dropout of its inputs', () => {
  it('has the weights of the curriculum', () => {
    // numpy.linalg.solve on the normal equations.
    const inverted = dropoutWeights(data, 0.8);
    expect(inverted[0]).toBeCloseTo(1.173965448, 9);
    expect(inverted[1]).toBeCloseTo(0.9634391322, 9);
    expect(inverted[0]! / 0.8).toBeCloseTo(1.46745681, 9);
    expect(inverted[1]! / 0.8).toBeCloseTo(1.2042989152, 9);
  });

  it('is least squares where all is kept', () => {
    const [first, second] = leastSquares(data.rows, data.targets);
    expect(dropoutWeights(data, 1)[0]).toBeCloseTo(first!, 12);
    expect(dropoutWeights(data, 1)[1]).toBeCloseTo(second!, 12);
  });

  it('has the loss plus a penalty as its expected loss', () => {
    fc.assert(
      fc.property(weights, keeps, (w, keep) => {
        const brute = overAllMasks(w, keep);
        expect(Math.abs(expectedDropoutLoss(data, w, keep) - brute)).toBeLessThan(1e-9 * (1 + brute));
      }),
    );
  });

  it('has its minimum at the dropout weights', () => {
    fc.assert(
      fc.property(weights, keeps, (w, keep) => {
        const least = expectedDropoutLoss(data, dropoutWeights(data, keep), keep);
        expect(expectedDropoutLoss(data, w, keep)).toBeGreaterThanOrEqual(least - 1e-9);
      }),
    );
  });

  it('does not care about the unit of a feature; ordinary ridge does', () => {
    const scaled = (c: number) => ({ ...data, rows: data.rows.map(([a, b]) => [a!, b! * c]) });
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 10, noNaN: true }), keeps, (c, keep) => {
        const [first, second] = dropoutWeights(scaled(c), keep);
        const before = dropoutWeights(data, keep);
        expect(first).toBeCloseTo(before[0]!, 7);
        expect(second! * c).toBeCloseTo(before[1]!, 7);
      }),
    );
    // numpy: (0.59138338, 1.74368297) with the second column times 10 and the penalty 7.5.
    const [first, second] = penalizedWeights(scaled(10), [7.5, 7.5]);
    expect(first).toBeCloseTo(0.59138338, 7);
    expect(second! * 10).toBeCloseTo(1.74368297, 7);
  });

  it('penalizes by the squares of its columns, and needs lengths that fit', () => {
    expect(dropoutPenalties(data.rows, 0.5)).toEqual([30, 30]);
    expect(() => penalizedWeights(data, [1])).toThrow(MathError);
    expect(() => penalizedWeights({ ...data, targets: [1] }, [1, 1])).toThrow(MathError);
    expect(() => expectedDropoutLoss(data, [1], 0.5)).toThrow(MathError);
    expect(() => expectedDropoutLoss({ ...data, targets: [1] }, [1, 1], 0.5)).toThrow(MathError);
    expect(() => expectedDropoutLoss(data, [1, 1], 0)).toThrow(MathError);
    expect(() => dropoutWeights(data, 1.1)).toThrow(MathError);
  });
});
