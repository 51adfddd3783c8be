import { describe, expect, it } from 'vitest';
import { conditionNumber } from '../../../src/math/curvature/condition-number';
import { negativeEigenvalues } from '../../../src/math/curvature/random-hessian';
import { symmetricEigenvalues } from '../../../src/math/symmetric-eigenvalues';
import { casesOfKind, expectClose, loadGolden } from '../../golden/check';

/** The symmetric matrices of the golden file: numpy gives eigenvectors for these alone. */
const symmetric = casesOfKind(loadGolden('16_linalg'), 'matrix').filter(
  ({ expected }) => 'eigenvectors_columns' in expected,
);

describe('symmetric matrices of numpy', () => {
  it('are enough', () => {
    expect(symmetric.length).toBeGreaterThan(10);
  });

  it.each(symmetric)(
    '$name has the condition number and the signs that numpy finds',
    ({ input, expected }) => {
      const matrix = input['A'] as number[][];
      const kappa = conditionNumber(symmetricEigenvalues(matrix).values);
      const golden = Number(expected['cond_2']);
      if (Number.isFinite(golden)) expectClose(kappa, golden, { rtol: 1e-9, atol: 0 });
      else expect(kappa).toBeNull();
      const eigenvalues = (expected['eigenvalues'] as { re: number }[]).map(({ re }) => re);
      // A leading minor of 0 has no pivot.
      if (matrix[0]![0] !== 0 && kappa !== null)
        expect(negativeEigenvalues(matrix)).toBe(eigenvalues.filter((value) => value < 0).length);
    },
  );
});
