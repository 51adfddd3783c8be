import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cholesky,
  clampedCovariance,
  covarianceEllipse,
  mahalanobisSquared,
  multivariateDensity,
  multivariateLogDensity,
} from '../../../src/math/gaussian/multivariate';
import { multiply, transpose } from '../../../src/math/matrix';
import { normalDensity } from '../../../src/math/normal';
import { casesOfKind, expectClose, loadGolden, toleranceOf } from '../../golden/check';
import { evenly } from '../evenly';

const information = loadGolden('03_information');
const entry = evenly(-3, 3);

describe('the Gaussian of several dimensions', () => {
  it.each(casesOfKind(information, 'gaussian2d').map((each) => [each.name, each] as const))(
    'agrees with the golden values of %s',
    (_, golden) => {
      const { mu, cov, x } = golden.input as { mu: number[]; cov: number[][]; x: number[][] };
      const check = (field: string, values: number[]) =>
        expectClose(values, golden.expected[field], toleranceOf(information, golden, field));
      check(
        'pdf',
        x.map((each) => multivariateDensity(each, mu, cov)),
      );
      check(
        'logpdf',
        x.map((each) => multivariateLogDensity(each, mu, cov)),
      );
      check(
        'mahalanobis_sq',
        x.map((each) => mahalanobisSquared(each, mu, cov)),
      );
    },
  );

  it('has the values of the curriculum', () => {
    // pages.md P05
    const covariance = [
      [2, 0.5],
      [0.5, 1],
    ];
    expect(mahalanobisSquared([1, -1], [0, 0], covariance)).toBeCloseTo(2.2857142857, 10);
    expect(multivariateDensity([1, -1], [0, 0], covariance)).toBeCloseTo(0.0383675932, 10);
  });

  it('is the product of its parts where the covariance is diagonal', () => {
    fc.assert(
      fc.property(fc.tuple(entry, entry, entry), ([a, b, c]) => {
        const covariance = [
          [4, 0, 0],
          [0, 1, 0],
          [0, 0, 0.25],
        ];
        expect(multivariateDensity([a, b, c], [0, 1, 0], covariance)).toBeCloseTo(
          normalDensity(a, 0, 2) * normalDensity(b, 1, 1) * normalDensity(c, 0, 0.5),
          12,
        );
      }),
    );
  });

  it('is taken apart into a triangle and its transpose', () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 9, maxLength: 9 }), (list) => {
        const a = [list.slice(0, 3), list.slice(3, 6), list.slice(6)];
        const matrix = multiply(a, transpose(a)).map((row, i) =>
          row.map((each, j) => each + (i === j ? 1 : 0)),
        );
        const symmetric = matrix.map((row, i) => row.map((_, j) => matrix[Math.min(i, j)]![Math.max(i, j)]!));
        const lower = cholesky(symmetric);
        multiply(lower, transpose(lower)).forEach((row, i) => {
          row.forEach((each, j) => {
            expect(each).toBeCloseTo(symmetric[i]![j]!, 9);
          });
        });
      }),
    );
  });

  it('needs a symmetric positive definite covariance of the right size', () => {
    expect(() =>
      cholesky([
        [1, 2],
        [2, 1],
      ]),
    ).toThrow(/positive definite/);
    expect(() =>
      cholesky([
        [1, 2],
        [0, 1],
      ]),
    ).toThrow(/symmetric/);
    expect(() => mahalanobisSquared([1], [0, 0], [[1]])).toThrow(/as the covariance has rows/);
  });

  it('needs a covariance that leaves no direction without spread', () => {
    for (const singular of [
      [
        [1, 1],
        [1, 1],
      ],
      [
        [4, -2],
        [-2, 1],
      ],
      [[0]],
    ])
      expect(() => cholesky(singular)).toThrow('cholesky needs a positive definite matrix');
  });

  it('has an ellipse that is a circle where the covariance is the identity, with equal steps and closed', () => {
    const { x, y } = covarianceEllipse(
      [
        [1, 0],
        [0, 1],
      ],
      2,
      6,
    );
    const half = Math.sqrt(3);
    expectClose(x, [2, 1, -1, -2, -1, 1, 2], { rtol: 0, atol: 1e-14 });
    expectClose(y, [0, half, half, 0, -half, -half, 0], { rtol: 0, atol: 1e-14 });
  });

  it('has the same density all along an ellipse', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 5, noNaN: true }),
        evenly(-0.95, 0.95),
        fc.double({ min: 0.2, max: 3, noNaN: true }),
        (variance, correlation, radius) => {
          const covariance = [
            [variance, correlation * Math.sqrt(variance)],
            [correlation * Math.sqrt(variance), 1],
          ];
          const { x, y } = covarianceEllipse(covariance, radius, 12);
          x.forEach((each, i) => {
            expect(mahalanobisSquared([each, y[i]!], [0, 0], covariance)).toBeCloseTo(radius ** 2, 9);
          });
          expect([x[12], y[12]]).toEqual([x[0], y[0]]);
          // The rightmost point lies one standard deviation times the radius away.
          expect(x[0]).toBeCloseTo(radius * Math.sqrt(variance), 9);
        },
      ),
    );
    expect(() => covarianceEllipse([[1]], 1, 4)).toThrow(/2×2/);
  });

  it('has a covariance of at most 99% of the product of the standard deviations', () => {
    expect(clampedCovariance(0.5, 2, 1)).toBe(0.5);
    expect(clampedCovariance(-3, 4, 1)).toBeCloseTo(-1.98, 14);
    expect(clampedCovariance(4.95, 5, 5)).toBeCloseTo(4.95, 12);
  });
});
