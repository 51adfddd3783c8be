import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { quadratic } from '../../../src/math/optimization/quadratic';
import { symmetricEigen } from '../../../src/math/optimization/symmetric-eigen';
import { rosenbrock } from '../../../src/math/optimization/test-functions';
import { expectClose } from '../../golden/check';
import { evenly } from '../evenly';

const entries = evenly(-100, 100);

describe('the eigen-directions of a symmetric 2×2 matrix', () => {
  it('are the axes for a diagonal matrix', () => {
    expect(symmetricEigen(quadratic(100).hessian([0, 0]))).toEqual({
      values: [100, 1],
      directions: [
        [0, 1],
        [1, 0],
      ],
    });
  });

  it('are the diagonals for equal diagonal entries', () => {
    const { values, directions } = symmetricEigen([
      [2, 1],
      [1, 2],
    ]);
    expectClose(values, [3, 1], { rtol: 1e-15, atol: 0 });
    const half = Math.SQRT1_2;
    expectClose(
      directions,
      [
        [half, half],
        [half, -half],
      ],
      { rtol: 1e-15, atol: 0 },
    );
  });

  it('have the printed eigenvalues for the Rosenbrock valley', () => {
    // Curriculum, page P24, demo jacobian-hessian.
    const { values } = symmetricEigen(rosenbrock.hessian([-1.2, 1]));
    expectClose(values, [1506.36698065, 23.63301935], { rtol: 0, atol: 5.1e-9 });
    const [largest, smallest] = symmetricEigen(rosenbrock.hessian([1, 1])).values;
    expectClose(largest / smallest, 2508.00960128, { rtol: 0, atol: 5.1e-9 });
  });

  it('solve A u = λ u, are orthonormal, and add up to the trace', () => {
    fc.assert(
      fc.property(entries, entries, entries, (a, b, c) => {
        const { values, directions } = symmetricEigen([
          [a, b],
          [b, c],
        ]);
        const tolerance = { rtol: 1e-13, atol: 1e-12 };
        expect(values[0]).toBeGreaterThanOrEqual(values[1]);
        expectClose(values[0] + values[1], a + c, tolerance);
        directions.forEach(([x, y], k) => {
          expectClose([a * x + b * y, b * x + c * y], [values[k]! * x, values[k]! * y], tolerance);
          expectClose(Math.hypot(x, y), 1, tolerance);
          expect(Math.max(x, y)).toBeGreaterThanOrEqual(Math.max(-x, -y) - 1e-15);
        });
        const [[x1, y1], [x2, y2]] = directions;
        expectClose(x1 * x2 + y1 * y2, 0, tolerance);
      }),
    );
  });

  it('are found near the largest and the smallest numbers', () => {
    for (const size of [1.5e308, 1e-300]) {
      // (5, 2; 2, 2)/5 has the eigenvalues 6/5 and 1/5 with directions (2, 1) and (−1, 2).
      const { values, directions } = symmetricEigen([
        [size / 2, size / 5],
        [size / 5, size / 5],
      ]);
      expectClose(values, [0.6 * size, 0.1 * size], { rtol: 1e-14, atol: 0 });
      expectClose(directions[0], [2 / Math.sqrt(5), 1 / Math.sqrt(5)], { rtol: 1e-14, atol: 0 });
    }
    expect(
      symmetricEigen([
        [1.7e308, 0],
        [0, -1.7e308],
      ]).values,
    ).toEqual([1.7e308, -1.7e308]);
  });

  it('have directions with a positive larger entry and no negative zero', () => {
    fc.assert(
      fc.property(entries, entries, entries, (a, b, c) => {
        for (const direction of symmetricEigen([
          [a, b],
          [b, c],
        ]).directions) {
          const [small, large] = [...direction].sort((x, y) => Math.abs(x) - Math.abs(y));
          if (Math.abs(small!) < Math.abs(large!) * (1 - 1e-12)) expect(large).toBeGreaterThan(0);
          expect(direction.some((entry) => Object.is(entry, -0))).toBe(false);
        }
      }),
    );
  });

  it('refuse a matrix that is not symmetric or not 2×2', () => {
    expect(() =>
      symmetricEigen([
        [1, 2],
        [3, 4],
      ]),
    ).toThrow(MathError);
    expect(() => symmetricEigen([[1]])).toThrow(MathError);
    for (const broken of [
      [
        [1, 2, 3],
        [2, 1, 3],
      ],
      [
        [1, 2],
        [2, 1],
        [0, 0],
      ],
      [
        [1, Infinity],
        [Infinity, 1],
      ],
    ]) {
      expect(() => symmetricEigen(broken)).toThrow(/symmetric 2x2 matrix of finite numbers/);
    }
    expect(() =>
      symmetricEigen([
        [1, Number.NaN],
        [Number.NaN, 1],
      ]),
    ).toThrow(MathError);
  });
});
