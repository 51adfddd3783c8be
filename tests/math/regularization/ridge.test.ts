import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { leastSquares } from '../../../src/math/regression/least-squares';
import { ridge } from '../../../src/math/regularization/ridge';
import {
  casesOfKind,
  expectClose,
  loadGolden,
  readList,
  readMatrix,
  readNumber,
  toleranceOf,
} from '../../golden/check';

const golden = loadGolden('09_regression');
const cases = casesOfKind(golden, 'ridge').filter(
  ({ input }) => input['basis'] === 'matrix' || Number(input['lambda']) >= 1,
);

/** The columns of a case: its matrix, or the powers x … x^degree. */
function rowsOf(input: Record<string, unknown>): number[][] {
  if (input['basis'] === 'matrix') return readMatrix(input['x']);
  const degree = readNumber(input['degree']);
  return readList(input['x']).map((x) => Array.from({ length: degree }, (_, power) => x ** (power + 1)));
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe('ridge regression', () => {
  it.each(cases)('agrees with the golden case $name', (each) => {
    const { input, expected } = each;
    const [rows, targets] = [rowsOf(input), readList(input['y'])];
    // The file minimizes ‖y − Xw − b‖² + λ‖w‖², so its λ is 2n of ours.
    const penalty = readNumber(input['lambda']) / (2 * targets.length);
    const tolerance = toleranceOf(golden, each, 'coef');
    if (input['penalise_intercept'] === true) {
      const all = ridge(
        rows.map((row) => [...row, 1]),
        targets,
        penalty,
      );
      expectClose(all, [...readList(expected['coef']), readNumber(expected['intercept'])], tolerance);
      return;
    }
    const means = rows[0]!.map((_, j) => average(rows.map((row) => row[j]!)));
    const middle = average(targets);
    const weights = ridge(
      rows.map((row) => row.map((entry, j) => entry - means[j]!)),
      targets.map((target) => target - middle),
      penalty,
    );
    expectClose(weights, expected['coef'], tolerance);
  });

  it('is least squares without a penalty', () => {
    const rows = [
      [1, 2],
      [2, 1],
      [3, 4],
    ];
    expectClose(ridge(rows, [3, 4, 8], 0), leastSquares(rows, [3, 4, 8]), { rtol: 1e-12, atol: 0 });
  });

  it('gives equal columns equal weights', () => {
    const [one, other] = ridge(
      [
        [1, 1],
        [2, 2],
        [-1, -1],
      ],
      [1, 3, -2],
      0.1,
    );
    expect(one).toBeCloseTo(other!, 12);
  });

  it('refuses what has no solution', () => {
    expect(() => ridge([[1, 1]], [1], 0)).toThrow(MathError);
    expect(() => ridge([[1]], [1, 2], 1)).toThrow(new MathError('ridge needs one target for each row'));
    expect(() => ridge([[1]], [1], -1)).toThrow(MathError);
  });
});
