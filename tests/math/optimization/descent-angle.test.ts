import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { descentAngle, largestDescentAngle } from '../../../src/math/optimization/descent-angle';
import { quadratic } from '../../../src/math/optimization/quadratic';
import { expectClose } from '../../golden/check';
import { evenly } from '../evenly';

const angleAt = (kappa: number, point: number[]) =>
  descentAngle(quadratic(kappa).gradient(point), point, [0, 0]);

describe('the angle between the steepest descent and the way to the minimum', () => {
  it.each([
    { kappa: 100, angle: 78.57881375 },
    { kappa: 10, angle: 39.2894068625 },
  ])('is $angle° at (10, 1) for κ = $kappa', ({ kappa, angle }) => {
    // Curriculum, page P23, demo momentum-valley, at its relative tolerance; E1.74 of the errata.
    expectClose(angleAt(kappa, [10, 1]), angle, { rtol: 1e-9, atol: 0 });
  });

  it('is arccos(20/101) at (10, 1) for κ = 100', () => {
    // mpmath with 30 digits: 78.5788137250007149…; the curriculum prints 78.5788137500, a digit short.
    expectClose(angleAt(100, [10, 1]), 78.57881372500071, { rtol: 1e-15, atol: 0 });
  });

  it('is 26.565051° at (1, 1) for f = x² + 3y²', () => {
    // E1.74 of the errata, 6 decimals.
    expectClose(descentAngle([2, 6], [1, 1], [0, 0]), 26.565051, { rtol: 0, atol: 5.1e-7 });
  });

  it('is largest where |x| = √κ|y|', () => {
    expectClose(largestDescentAngle(100), angleAt(100, [10, 1]), { rtol: 1e-14, atol: 0 });
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 1000, noNaN: true }),
        evenly(-10, 10),
        evenly(-10, 10),
        (kappa, x, y) => {
          fc.pre(Math.hypot(x, y) > 1e-3);
          const worst = largestDescentAngle(kappa);
          expect(angleAt(kappa, [x, y])!).toBeLessThanOrEqual(worst + 1e-9);
          expectClose(angleAt(kappa, [Math.sqrt(kappa), 1]), worst, { rtol: 1e-11, atol: 1e-11 });
          expectClose(worst, (Math.acos((2 * Math.sqrt(kappa)) / (1 + kappa)) * 180) / Math.PI, {
            rtol: 1e-6,
            atol: 1e-5,
          });
        },
      ),
    );
  });

  it('tends to 90° for an endless valley', () => {
    expect(largestDescentAngle(Infinity)).toBe(90);
    expect(largestDescentAngle(1e300)).toBeCloseTo(90, 12);
  });

  it('is 0 on the axes and for κ = 1', () => {
    expect([angleAt(50, [3, 0]), angleAt(50, [0, -2])]).toEqual([0, 0]);
    expectClose(angleAt(1, [1.3, -0.7]), 0, { rtol: 0, atol: 1e-13 });
    expect(largestDescentAngle(1)).toBe(0);
  });

  it('is 180° when the gradient points at the minimum', () => {
    expectClose(descentAngle([1, 1], [0, 0], [2, 2]), 180, { rtol: 1e-15, atol: 0 });
  });

  it('is undefined where the gradient is 0 or the minimum is reached', () => {
    expect(angleAt(10, [0, 0])).toBeNull();
    expect(descentAngle([0, 0], [1, 1], [0, 0])).toBeNull();
  });

  it('refuses lists that do not fit and κ not above 0', () => {
    expect(() => descentAngle([1], [1, 2], [1, 2])).toThrow(MathError);
    expect(() => largestDescentAngle(0)).toThrow(MathError);
  });
});
