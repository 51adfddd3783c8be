import { describe, it } from 'vitest';
import { leastSquares, leastSquaresLoss } from '../../../src/math/regression/least-squares';
import { leverages } from '../../../src/math/regression/leverage';
import { casesOfKind, expectClose, loadGolden } from '../../golden/check';

/** Beyond this tolerance the normal equations, whose condition number is squared, have lost most digits. */
const useful = 1e-5;

const cases = casesOfKind(loadGolden('09_regression'), 'poly').filter(
  ({ expected }) => (expected['tol_normal_equations'] as number) < useful,
);

describe('least squares on powers of x', () => {
  it.each(cases)('agrees with NumPy on $name', ({ input, expected }) => {
    const { x, y, degree } = input as { x: number[]; y: number[]; degree: number };
    const coefficients = expected['coef'] as number[];
    const rows = x.map((value) => Array.from({ length: degree + 1 }, (_, power) => value ** power));
    const rtol = expected['tol_normal_equations'] as number;
    const weights = leastSquares(rows, y);
    expectClose(weights, coefficients, { rtol, atol: rtol * Math.max(...coefficients.map(Math.abs)) });
    expectClose(leastSquaresLoss(rows, y, weights).loss * 2 * y.length, expected['rss'] as number, {
      rtol: 1e-7,
      atol: 1e-9,
    });
    const sum = leverages(rows).reduce((total, each) => total + each, 0);
    expectClose(sum, degree + 1, { rtol: 1e-6, atol: 0 });
  });
});
