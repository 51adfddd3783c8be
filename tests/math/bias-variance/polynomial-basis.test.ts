import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  coefficientsOf,
  legendreRow,
  orthonormalPolynomials,
} from '../../../src/math/bias-variance/polynomial-basis';
import { MathError } from '../../../src/math/errors';
import { equidistant } from '../../../src/math/even-grid';
import { casesOfKind, expectClose, loadGolden, readList } from '../../golden/check';

const inner = (one: readonly number[], other: readonly number[]) =>
  one.reduce((sum, each, i) => sum + each * other[i]!, 0);

describe('polynomials that are orthonormal on the inputs', () => {
  it('fit as NumPy does, up to degree 9', () => {
    const file = loadGolden('09_regression');
    for (const { name, input, expected } of casesOfKind(file, 'poly')) {
      const [x, y, at] = [readList(input['x']), readList(input['y']), readList(input['x_eval'])];
      const degree = Number(input['degree']);
      const basis = orthonormalPolynomials(x, degree);
      const coefficients = coefficientsOf(basis, y);
      const tolerance = { rtol: 1e-8, atol: 1e-8 };
      expectClose(
        basis.atInputs.map((row) => inner(row, coefficients)),
        expected['fitted'],
        tolerance,
        `${name} fitted`,
      );
      expectClose(
        at.map((point) => inner(basis.at(point), coefficients)),
        expected['y_eval'],
        { rtol: 1e-6, atol: 1e-6 },
        `${name} y_eval`,
      );
    }
  });

  it('are orthonormal, and take the same values on the inputs as anywhere', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 50 }), fc.integer({ min: 0, max: 9 }), (count, degree) => {
        const inputs = equidistant(count);
        const basis = orthonormalPolynomials(inputs, degree);
        for (let k = 0; k <= degree; k++) {
          for (let l = 0; l <= k; l++) {
            const product = inner(
              basis.atInputs.map((row) => row[k]!),
              basis.atInputs.map((row) => row[l]!),
            );
            expectClose(product, k === l ? 1 : 0, { rtol: 0, atol: 1e-12 });
          }
        }
        inputs.forEach((x, i) => {
          expectClose(basis.at(x), basis.atInputs[i], { rtol: 0, atol: 1e-10 });
        });
      }),
    );
  });

  it('has the Legendre polynomials of 2x − 1', () => {
    // P₂(u) = (3u² − 1)/2, P₃(u) = (5u³ − 3u)/2 at u = −0.5
    expectClose(legendreRow(0.25, 3), [1, -0.5, -0.125, 0.4375], { rtol: 0, atol: 1e-15 });
  });

  it('refuses what it cannot use', () => {
    expect(() => legendreRow(0.5, -1)).toThrow(MathError);
    expect(() => legendreRow(0.5, 1.5)).toThrow(MathError);
    expect(() => orthonormalPolynomials([0, 1], 2)).toThrow(MathError);
    expect(() => orthonormalPolynomials([0.5, 0.5], 1)).toThrow(MathError);
    expect(() => coefficientsOf(orthonormalPolynomials([0, 1], 1), [1])).toThrow(MathError);
  });
});
