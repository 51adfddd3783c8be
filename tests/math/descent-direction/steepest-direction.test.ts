import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  angleOf,
  directionalDerivative,
  unitAtAngle,
} from '../../../src/math/descent-direction/directional-derivative';
import { dualNorm } from '../../../src/math/descent-direction/dual-norm';
import { steepestDirection } from '../../../src/math/descent-direction/steepest-direction';
import { MathError } from '../../../src/math/errors';
import { centralDifferenceGradient } from '../../../src/math/optimization/central-difference';
import { rosenbrock } from '../../../src/math/optimization/test-functions';
import { vectorNorm } from '../../../src/math/scaling/unit-vector';
import { casesOfKind, expectClose, loadGolden } from '../../golden/check';
import { evenly } from '../evenly';

const norms = ['l2', 'max', 'l1'] as const;
const place = evenly(-2, 2);
const vector = fc.array(evenly(-10, 10), { minLength: 2, maxLength: 5 });

describe('the directional derivative', () => {
  it('is the dot product of NumPy', () => {
    const file = loadGolden('16_linalg');
    for (const { input, expected, tol = file.tol } of casesOfKind(file, 'vector')) {
      const [x, y] = [input['x'] as number[], input['y'] as number[]];
      if (Math.max(...x, ...y) > 1e100) continue;
      expectClose(directionalDerivative(x, y), expected['dot'] as number, tol);
    }
  });

  it('is the derivative of the function along the line', () => {
    fc.assert(
      fc.property(place, place, evenly(0, 360), (x, y, degrees) => {
        const [u = 0, v = 0] = unitAtAngle('l2', degrees);
        const [along = 0] = centralDifferenceGradient(
          ([t = 0]) => rosenbrock.value([x + t * u, y + t * v]),
          [0],
        );
        const exact = directionalDerivative(rosenbrock.gradient([x, y]), [u, v]);
        expectClose(exact, along, { rtol: 1e-6, atol: 1e-4 });
      }),
    );
  });

  it('is linear in the direction, and 0 across the gradient', () => {
    fc.assert(
      fc.property(place, place, evenly(-5, 5), (x, y, factor) => {
        expect(directionalDerivative([x, y], [factor * x, factor * y])).toBeCloseTo(
          factor * (x * x + y * y),
          9,
        );
        expect(directionalDerivative([x, y], [-y, x])).toBe(0);
      }),
    );
  });

  it('needs two lists of one length', () => {
    expect(() => directionalDerivative([1], [1, 2])).toThrow(MathError);
  });
});

describe('unit vectors by their angle', () => {
  it.each(norms)('have size 1 in the norm %s and keep the angle', (norm) => {
    fc.assert(
      fc.property(evenly(0, 359.9), (degrees) => {
        const unit = unitAtAngle(norm, degrees);
        expect(vectorNorm(unit, norm)).toBeCloseTo(1, 12);
        expect(angleOf(unit)).toBeCloseTo(degrees, 9);
      }),
    );
  });

  it('point exactly along the axes at right angles', () => {
    for (const norm of norms) {
      const units = [0, 90, 180, 270, 360].map((degrees) => unitAtAngle(norm, degrees));
      expectClose(
        units,
        [
          [1, 0],
          [0, 1],
          [-1, 0],
          [0, -1],
          [1, 0],
        ],
        { rtol: 0, atol: 0 },
      );
    }
    expect(() => unitAtAngle('l2', Infinity)).toThrow(MathError);
  });

  it('have no angle where there is no vector', () => {
    expect(angleOf([0, 0])).toBeNull();
    expect(angleOf([1, -0])).toBe(0);
  });
});

describe('the steepest direction', () => {
  it('differs from norm to norm: by hand for the gradient (2, 6)', () => {
    const rates = norms.map((norm) => steepestDirection(norm, [2, 6])!);
    expectClose(rates[0]!.rate, -Math.sqrt(40), { rtol: 1e-15, atol: 0 });
    expectClose(rates[0]!.direction, [-1 / Math.sqrt(10), -3 / Math.sqrt(10)], { rtol: 1e-15, atol: 0 });
    expect(rates[1]).toEqual({ direction: [-1, -1], rate: -8, isOnly: true });
    expect(rates[2]).toEqual({ direction: [0, -1], rate: -6, isOnly: true });
  });

  it.each(norms)('of the norm %s has size 1 and reaches minus the dual norm', (norm) => {
    fc.assert(
      fc.property(vector, (gradient) => {
        const steepest = steepestDirection(norm, gradient);
        fc.pre(steepest !== null);
        expect(vectorNorm(steepest.direction, norm)).toBeCloseTo(1, 12);
        expect(steepest.rate).toBeCloseTo(-vectorNorm(gradient, dualNorm(norm)), 12);
        expect(directionalDerivative(gradient, steepest.direction)).toBeCloseTo(steepest.rate, 9);
      }),
    );
  });

  it.each(norms)('of the norm %s is beaten by no other step of size 1', (norm) => {
    fc.assert(
      fc.property(place, place, evenly(0, 360), (x, y, degrees) => {
        const rate = directionalDerivative([x, y], unitAtAngle(norm, degrees));
        expect(rate).toBeGreaterThanOrEqual((steepestDirection(norm, [x, y])?.rate ?? 0) - 1e-12);
      }),
    );
  });

  it('says where others are as steep', () => {
    expect(steepestDirection('max', [2, 0])).toEqual({ direction: [-1, 0], rate: -2, isOnly: false });
    expect(steepestDirection('l1', [3, -3])).toEqual({ direction: [-1, 0], rate: -3, isOnly: false });
    expect(steepestDirection('l1', [1, 6, 2])).toEqual({ direction: [0, -1, 0], rate: -6, isOnly: true });
    expect(steepestDirection('l1', [6, -6, 1])).toEqual({ direction: [-1, 0, 0], rate: -6, isOnly: false });
    expect(steepestDirection('max', [1, -6, 2])).toEqual({ direction: [-1, 1, -1], rate: -9, isOnly: true });
    expect(steepestDirection('l2', [0, -3])).toEqual({ direction: [0, 1], rate: -3, isOnly: true });
    expect(steepestDirection('l2', [0, 0])).toBeNull();
  });

  it('norms are each other’s duals', () => {
    for (const norm of norms) expect(dualNorm(dualNorm(norm))).toBe(norm);
  });
});
