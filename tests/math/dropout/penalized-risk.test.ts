import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { penalizedRisk } from '../../../src/math/dropout/penalized-risk';
import { MathError } from '../../../src/math/errors';
import { createRandom } from '../../../src/math/random';
import { penalizedWeights } from '../../../src/math/regression/penalized-weights';
import { evenly } from '../evenly';

const rows = [
  [1, 2],
  [2, 1],
  [3, 4],
  [4, 3],
];

describe('the expected errors of a penalized fit', () => {
  it('are those of least squares without a penalty: σ²(1 ∓ p/n)', () => {
    const { training, fresh, squaredBias, variance } = penalizedRisk(rows, [1, 1], 4, [0, 0]);
    expect(training).toBeCloseTo(2, 12);
    expect(fresh).toBeCloseTo(6, 12);
    expect(squaredBias).toBeCloseTo(0, 12);
    expect(variance).toBeCloseTo(2, 12);
  });

  it('are those of the eigenvalues where the penalties are equal', () => {
    fc.assert(
      fc.property(evenly(0, 200), (c) => {
        // XᵀX has the eigenvalues 58 along (1, 1) and 2 along (1, −1); the true weights (1, 1) lie along the first.
        const { variance, squaredBias } = penalizedRisk(rows, [1, 1], 4, [c, c]);
        expect(variance).toBeCloseTo((58 / (58 + c)) ** 2 + (2 / (2 + c)) ** 2, 9);
        expect(squaredBias).toBeCloseTo((58 * (c / (58 + c)) ** 2 * 2) / 4, 9);
      }),
    );
  });

  it('agree with many fits', () => {
    const random = createRandom(5);
    const fits = 4000;
    let [training, fresh] = [0, 0];
    for (let fit = 0; fit < fits; fit++) {
      const draw = () => rows.map(([a, b]) => a! + b! + 2 * random.normal());
      const [targets, others] = [draw(), draw()];
      const weights = penalizedWeights({ rows, targets }, [7.5, 7.5]);
      rows.forEach((row, i) => {
        const prediction = row[0]! * weights[0]! + row[1]! * weights[1]!;
        training += (prediction - targets[i]!) ** 2 / (4 * fits);
        fresh += (prediction - others[i]!) ** 2 / (4 * fits);
      });
    }
    const expected = penalizedRisk(rows, [1, 1], 4, [7.5, 7.5]);
    // The standard errors of the two means are about 1 %.
    expect(Math.abs(training / expected.training - 1)).toBeLessThan(0.04);
    expect(Math.abs(fresh / expected.fresh - 1)).toBeLessThan(0.04);
  });

  it('differ by 2σ² tr(H)/n between new targets and those of the fit', () => {
    const { training, fresh } = penalizedRisk(rows, [1, 1], 4, [10, 10]);
    expect(fresh - training).toBeCloseTo((2 * 4 * (58 / 68 + 2 / 12)) / 4, 12);
  });

  it('need lengths that fit and a variance that is not negative', () => {
    for (const [trueWeights, penalties] of [
      [[1], [0, 0]],
      [[1, 1], [0]],
      [
        [1, 1],
        [0, 0, 0],
      ],
    ] as const)
      expect(() => penalizedRisk(rows, trueWeights, 4, penalties)).toThrow(
        new MathError('penalizedRisk needs one true weight for each penalty'),
      );
    expect(() => penalizedRisk(rows, [1, 1], -1, [0, 0])).toThrow(MathError);
    expect(() => penalizedRisk([[1, 1]], [1, 1], 1, [0, 0])).toThrow(MathError);
  });
});
