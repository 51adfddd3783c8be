import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestRateAfter, divergenceStep, lossAfter } from '../../../src/math/capacity/learning-rate-sweep';
import { MathError } from '../../../src/math/errors';
import { quadraticWalk } from '../../../src/math/optimization/quadratic-walk';
import { evenly } from '../evenly';

const valley = { curvatures: [1, 100], start: [1, 1] };

describe('the loss after t steps', () => {
  it.each([
    // Curriculum, page P26, demo lr-sweep.
    [0.001, 0.40932445],
    [0.01, 0.0669898374],
    [0.015, 0.0243341457],
    [0.0198, 0.8885576291],
    [0.0201, 365.809509],
    // E4.2.
    [0.02, 50.0088],
    [0.021, 9.495e9],
  ])('is that of the curriculum after 100 steps with η = %d', (rate, expected) => {
    expect(Math.abs(lossAfter(valley, rate, 100) / expected - 1)).toBeLessThan(4e-5);
  });

  it('is that of the walk itself, on any quadratic', () => {
    const curvatures = fc.array(fc.double({ min: 0.1, max: 100, noNaN: true }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(
        curvatures,
        evenly(0, 0.025),
        fc.integer({ min: 0, max: 60 }),
        (lambdas, learningRate, steps) => {
          const where = { curvatures: lambdas, start: lambdas.map((_, i) => 1 + i) };
          const walk = quadraticWalk('gradient-descent', { learningRate, momentum: 0 }, { ...where, steps });
          const loss = lossAfter(where, learningRate, steps);
          expect(Math.abs(loss - walk.values[steps]!)).toBeLessThanOrEqual(1e-9 * loss + 1e-290);
        },
      ),
    );
  });

  it('refuses what is no quadratic', () => {
    expect(() => lossAfter({ curvatures: [], start: [] }, 0.1, 1)).toThrow(MathError);
    expect(() => lossAfter({ curvatures: [1], start: [1, 2] }, 0.1, 1)).toThrow(MathError);
    expect(() => lossAfter({ curvatures: [0], start: [1] }, 0.1, 1)).toThrow(MathError);
    expect(() => lossAfter(valley, -0.1, 1)).toThrow(MathError);
    expect(() => lossAfter(valley, 0.1, 1.5)).toThrow(MathError);
  });
});

describe('the step of divergence', () => {
  it('is that at which the walk stops', () => {
    for (const learningRate of [0.0201, 0.021, 0.025, 0.03]) {
      const walk = quadraticWalk(
        'gradient-descent',
        { learningRate, momentum: 0 },
        { ...valley, steps: 1000 },
      );
      expect(divergenceStep(valley, learningRate, 1000)).toBe(walk.divergedAt);
    }
  });

  it('is none where the number of steps is too small, or the walk stable', () => {
    expect(divergenceStep(valley, 0.03, 163)).toBeNull();
    expect(divergenceStep(valley, 0.03, 164)).toBe(164);
    expect(divergenceStep(valley, 0.02, 1000)).toBeNull();
  });

  it('is 0 where the start is already too far', () => {
    expect(divergenceStep({ curvatures: [1], start: [1e60] }, 0.1, 10)).toBe(0);
  });
});

describe('the best learning rate after t steps', () => {
  it.each([
    // mpmath with 30 digits: the zero of the derivative, by halving. (scipy.optimize.minimize_scalar finds eight digits of them.)
    [10, 0.016059579477741864],
    [100, 0.019362845165405401],
    [1000, 0.019757365805530912],
  ])('is where the derivative vanishes after %d steps', (steps, expected) => {
    expect(Math.abs(bestRateAfter(valley, steps) / expected - 1)).toBeLessThan(1e-15);
  });

  it('leaves out a coordinate that starts at its minimum', () => {
    expect(bestRateAfter({ curvatures: [1, 1e40], start: [1, 0] }, 5)).toBeCloseTo(1, 12);
  });

  it('has no better rate to either side', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 200, noNaN: true }),
        fc.integer({ min: 1, max: 300 }),
        (largest, steps) => {
          const where = { curvatures: [1, largest], start: [1, 1] };
          const best = bestRateAfter(where, steps);
          const least = lossAfter(where, best, steps);
          for (const factor of [0.5, 0.9, 0.99, 1.01, 1.1, 2]) {
            expect(least).toBeLessThanOrEqual(lossAfter(where, factor * best, steps) + 1e-300);
          }
        },
      ),
    );
  });

  it('needs a step', () => {
    expect(() => bestRateAfter(valley, 0)).toThrow(MathError);
  });
});
