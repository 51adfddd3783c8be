import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newtonStep } from '../../../src/math/curvature/preconditioned-step';
import { deepLinear, determinant, exampleMap } from '../../../src/math/curvature/vector-map';
import { MathError } from '../../../src/math/errors';
import { centralDifferenceGradient } from '../../../src/math/optimization/central-difference';
import { rosenbrock } from '../../../src/math/optimization/test-functions';
import { expectClose } from '../../golden/check';
import { evenly } from '../evenly';

const place = evenly(-2, 2);
const near = { rtol: 1e-6, atol: 1e-6 };

describe('derivatives', () => {
  it('of the example map agree with central differences, row by row', () => {
    fc.assert(
      fc.property(place, place, (x, y) => {
        const rows = [0, 1].map((i) =>
          centralDifferenceGradient(([u = 0, v = 0]) => exampleMap.value(u, v)[i as 0 | 1], [x, y]),
        );
        expectClose(exampleMap.jacobian(x, y), rows, near);
      }),
    );
  });

  it('of two linear units agree with central differences, first and second', () => {
    fc.assert(
      fc.property(place, place, (x, y) => {
        const at = [x, y];
        expectClose(deepLinear.gradient(at), centralDifferenceGradient(deepLinear.value, at), near);
        const rows = [0, 1].map((i) => centralDifferenceGradient((p) => deepLinear.gradient(p)[i]!, at));
        expectClose(deepLinear.hessian(at), rows, near);
      }),
    );
  });

  it('have determinants', () => {
    // numpy.linalg.det
    expect(determinant(exampleMap.jacobian(1, 2))).toBeCloseTo(-6.664587346188569, 12);
    expect(
      determinant([
        [2, 0],
        [0, 3],
      ]),
    ).toBe(6);
  });
});

describe("Newton's step", () => {
  it('from the classic start on Rosenbrock is that of numpy.linalg.solve', () => {
    const at = [-1.2, 1];
    expectClose(newtonStep(rosenbrock.hessian(at), rosenbrock.gradient(at)), [0.0247191011, 0.3806741573], {
      rtol: 1e-8,
      atol: 1e-10,
    });
  });

  it('solves a quadratic at once', () => {
    fc.assert(
      fc.property(evenly(0.5, 50), evenly(-0.4, 0.4), evenly(0.5, 50), place, place, (a, b, d, x, y) => {
        const hessian = [
          [a, b],
          [b, d],
        ];
        const gradient = [a * x + b * y, b * x + d * y];
        expectClose(newtonStep(hessian, gradient), [-x, -y], { rtol: 1e-8, atol: 1e-8 });
      }),
    );
  });

  it('does not exist for a singular Hessian and is refused for other shapes', () => {
    expect(
      newtonStep(
        [
          [1, 1],
          [1, 1],
        ],
        [1, 2],
      ),
    ).toBeNull();
    expect(() => newtonStep([[1]], [1, 2])).toThrow(MathError);
    expect(() => newtonStep([[1, 2], [3]], [1, 2])).toThrow(MathError);
  });
});
