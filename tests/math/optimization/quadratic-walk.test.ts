import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { descend, stepsToTolerance } from '../../../src/math/optimization/descend';
import {
  convergenceRate,
  type MomentumMethod,
  optimalSettings,
} from '../../../src/math/optimization/momentum-theory';
import { createOptimizer } from '../../../src/math/optimization/optimizers/create-optimizer';
import { quadratic } from '../../../src/math/optimization/quadratic';
import { quadraticStepsToTolerance, quadraticWalk } from '../../../src/math/optimization/quadratic-walk';
import { createRandom } from '../../../src/math/random';
import { expectClose } from '../../golden/check';
import { evenly } from '../evenly';

const methods: MomentumMethod[] = ['gradient-descent', 'momentum', 'momentum-average', 'nesterov-look-ahead'];
const valley = { curvatures: [1, 100], start: [10, 1] };

describe('the walk on a quadratic in its own axes', () => {
  // Curriculum, page P23, demo momentum-valley: f after 10, 50 and 100 steps at κ = 100, η = 0.01, β = 0.9.
  it.each([
    { method: 'gradient-descent', printed: [40.89534688, 18.30161706, 6.69898374] },
    { method: 'momentum', printed: [20.82375662, 0.29410562, 4.379452e-4] },
    { method: 'momentum-average', printed: [63.31568888, 20.94988001, 6.79505114] },
    { method: 'nesterov-look-ahead', printed: [19.8422566, 0.15263394, 9.453196e-6] },
  ] as const)('has the printed values: $method', ({ method, printed }) => {
    const { values } = quadraticWalk(
      method,
      { learningRate: 0.01, momentum: 0.9 },
      { ...valley, steps: 100 },
    );
    expect(values[0]).toBe(100);
    expectClose([values[10], values[50], values[100]], printed, { rtol: 6e-8, atol: 5.1e-13 });
  });

  it('is the walk of the optimizer of that name', () => {
    const settings = fc.record({
      method: fc.constantFrom(...methods),
      learningRate: fc.double({ min: 1e-4, max: 0.5, noNaN: true }),
      momentum: evenly(0, 0.99),
      kappa: evenly(1, 1000),
      start: fc.tuple(evenly(-12, 12), evenly(-12, 12)),
    });
    fc.assert(
      fc.property(settings, ({ method, learningRate, momentum, kappa, start }) => {
        const steps = 60;
        const optimizer = createOptimizer(method, { learningRate, momentum });
        const slow = descend({ objective: quadratic(kappa), optimizer, start, steps });
        const fast = quadraticWalk(
          method,
          { learningRate, momentum },
          { curvatures: [1, kappa], start, steps },
        );
        expect(fast.divergedAt).toBe(slow.divergedAt);
        // Coordinates pass through 0 while they oscillate: compare with the largest size so far.
        for (const [i, coordinates] of fast.coordinates.entries()) {
          let size = 1e-12;
          for (const [t, coordinate] of coordinates.entries()) {
            const expected = slow.positions[t]![i]!;
            size = Math.max(size, Math.abs(expected));
            expect(Math.abs(coordinate - expected)).toBeLessThanOrEqual(1e-10 * size);
          }
        }
        expect(fast.values.length).toBe(slow.values.length);
      }),
      { numRuns: 200 },
    );
  });

  it('needs as many steps to a tolerance as the optimizer', () => {
    for (const method of methods) {
      const settings = { learningRate: 0.01, momentum: 0.8 };
      const optimizer = createOptimizer(method, settings);
      const slow = stepsToTolerance({
        objective: quadratic(100),
        optimizer,
        start: [10, 1],
        maximumSteps: 5000,
      });
      expect(slow).toBeGreaterThan(50);
      expect(quadraticStepsToTolerance(method, settings, { ...valley, maximumSteps: 5000 })).toBe(slow);
      expect(quadraticStepsToTolerance(method, settings, { ...valley, maximumSteps: slow! - 1 })).toBeNull();
    }
  });

  it('counts to the last step above the tolerance, not to the first below: Nesterov dips at step 62', () => {
    const settings = { learningRate: 0.01, momentum: 0.9 };
    const { values } = quadraticWalk('nesterov-look-ahead', settings, { ...valley, steps: 200 });
    expect(values.findIndex((value) => value < 1e-4)).toBe(62);
    expect(values.findLastIndex((value) => value >= 1e-4)).toBe(116);
    expect(quadraticStepsToTolerance('nesterov-look-ahead', settings, { ...valley, maximumSteps: 500 })).toBe(
      117,
    );
  });

  it.each(methods)('stops to watch when no swing can come back above the tolerance: %s', (method) => {
    const random = createRandom(7);
    for (let i = 0; i < 100; i++) {
      const settings = {
        learningRate: 10 ** (-4 + 3.7 * random.uniform()),
        momentum: 0.99 * random.uniform(),
      };
      const where = {
        curvatures: [1, 1000 ** random.uniform()],
        start: [24 * random.uniform() - 12, 24 * random.uniform() - 12],
      };
      const { values } = quadraticWalk(method, settings, { ...where, steps: 3000 });
      const last = values.findLastIndex((value) => value >= 1e-6 * values[0]!);
      expect(quadraticStepsToTolerance(method, settings, { ...where, maximumSteps: 3000 })).toBe(
        last === values.length - 1 ? null : last + 1,
      );
    }
  });

  it('does not ask for a direction in which the start has no error', () => {
    const settings = { learningRate: 0.5, momentum: 0.9 };
    const onTheFloor = { ...valley, start: [12, 0], maximumSteps: 1000 };
    expect(quadraticStepsToTolerance('momentum', settings, onTheFloor)).toBe(132);
  });

  it('shrinks each eigen-direction in the long run by its convergence rate', () => {
    // Over 100 steps, from well inside the asymptotic regime; peaks of an oscillation are compared by their largest size.
    for (const method of methods) {
      const settings = { learningRate: 0.004, momentum: 0.5 };
      const { coordinates } = quadraticWalk(method, settings, { ...valley, steps: 700 });
      const rate = convergenceRate(method, { ...settings, curvature: 1 });
      const ratio = Math.abs(coordinates[0]![700]! / coordinates[0]![600]!) ** (1 / 100);
      expectClose(ratio, rate, { rtol: 1e-9, atol: 0 });
    }
  });

  it('stops when a number exceeds 10¹⁰⁰ and names the step', () => {
    const settings = { learningRate: 0.5, momentum: 0.9 };
    const { divergedAt, values, coordinates } = quadraticWalk('nesterov-look-ahead', settings, {
      ...valley,
      steps: 200,
    });
    expect(divergedAt).not.toBeNull();
    expect(values.length).toBe(divergedAt);
    expect(coordinates.flat().every(Number.isFinite)).toBe(true);
    expect(
      quadraticStepsToTolerance('nesterov-look-ahead', settings, { ...valley, maximumSteps: 500 }),
    ).toBeNull();
  });

  it('goes on to 10¹⁰⁰ itself', () => {
    const still = { learningRate: 0, momentum: 0 };
    const far = { curvatures: [1e-120], start: [1e100], steps: 1 };
    expect(quadraticWalk('momentum', still, far).divergedAt).toBeNull();
    const high = { curvatures: [2e100], start: [1], steps: 1 };
    expect(quadraticWalk('momentum', still, high).values).toEqual([1e100, 1e100]);
  });

  it('is not below a tolerance that it just meets, and has 10⁻⁶ where none is named', () => {
    const steps = (learningRate: number, tolerance?: number) =>
      quadraticStepsToTolerance(
        'gradient-descent',
        { learningRate, momentum: 0 },
        { curvatures: [1], start: [1], maximumSteps: 99, ...(tolerance === undefined ? {} : { tolerance }) },
      );
    // f is exactly a quarter after one step.
    expect([steps(0.5, 0.25), steps(0.5, 0.2501)]).toEqual([2, 1]);
    expect([steps(1 - Math.sqrt(0.995e-6)), steps(1 - Math.sqrt(1.005e-6))]).toEqual([1, 2]);
  });

  it('counts what the steps allow to see where a small error grows slowly or stays', () => {
    // The first direction is done in one step, and the error of the other grows by a hundredth at most.
    for (const curvature of [2, 2.005])
      expect(
        quadraticStepsToTolerance(
          'gradient-descent',
          { learningRate: 1, momentum: 0 },
          { curvatures: [1, curvature], start: [1, 1e-8], maximumSteps: 20 },
        ),
      ).toBe(1);
  });

  it('waits for a double root, which takes longer than its rate alone', () => {
    for (const kappa of [1e2, 1e4, 1e6]) {
      const { learningRate, momentum } = optimalSettings('momentum', { smallest: 1, largest: kappa });
      const where = { curvatures: [1, kappa], start: [1, 1] };
      const steps = 20 * Math.sqrt(kappa);
      const { values } = quadraticWalk('momentum', { learningRate, momentum }, { ...where, steps });
      const last = values.findLastIndex((value) => value >= 1e-6 * values[0]!);
      expect(last).toBeLessThan(steps);
      expect(
        quadraticStepsToTolerance('momentum', { learningRate, momentum }, { ...where, maximumSteps: steps }),
      ).toBe(last + 1);
    }
  });

  it('stands still in the minimum', () => {
    const there = { curvatures: [1, 5], start: [0, 0] };
    const settings = { learningRate: 0.1, momentum: 0.9 };
    expect(quadraticWalk('momentum', settings, { ...there, steps: 2 }).values).toEqual([0, 0, 0]);
    expect(quadraticStepsToTolerance('momentum', settings, { ...there, maximumSteps: 10 })).toBe(0);
  });

  it('refuses a start that does not fit the eigenvalues, and β outside [0, 1)', () => {
    const settings = { learningRate: 0.1, momentum: 0.9 };
    expect(() => quadraticWalk('momentum', settings, { curvatures: [1], start: [1, 2], steps: 1 })).toThrow(
      MathError,
    );
    expect(() => quadraticWalk('momentum', settings, { curvatures: [], start: [], steps: 1 })).toThrow(
      MathError,
    );
    expect(() => quadraticWalk('momentum', { ...settings, momentum: 1 }, { ...valley, steps: 1 })).toThrow(
      MathError,
    );
  });
});
