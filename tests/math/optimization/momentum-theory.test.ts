import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { descend } from '../../../src/math/optimization/descend';
import {
  convergenceRate,
  convergenceRateMap,
  type MomentumMethod,
  optimalSettings,
  stabilityLimit,
} from '../../../src/math/optimization/momentum-theory';
import { createOptimizer } from '../../../src/math/optimization/optimizers/create-optimizer';
import { expectClose } from '../../golden/check';
import { evenly } from '../evenly';

const methods: MomentumMethod[] = ['gradient-descent', 'momentum', 'momentum-average', 'nesterov-look-ahead'];
const anyMethod = fc.constantFrom(...methods);
const coefficients = evenly(0, 0.99);
const curvatures = evenly(0.1, 1000);

describe('the theory of momentum on quadratics', () => {
  it('is stable just below the limit and not just above it, along the steepest eigen-direction', () => {
    fc.assert(
      fc.property(anyMethod, coefficients, curvatures, (method, momentum, largestCurvature) => {
        const limit = stabilityLimit(method, { momentum, largestCurvature });
        const rate = (learningRate: number) =>
          convergenceRate(method, { learningRate, momentum, curvature: largestCurvature });
        expectClose(rate(limit), 1, { rtol: 1e-9, atol: 0 });
        expect(rate(limit * 0.999)).toBeLessThan(1);
        expect(rate(limit * 1.001)).toBeGreaterThan(1);
      }),
    );
  });

  it('is stable for all smaller learning rates too', () => {
    fc.assert(
      fc.property(
        anyMethod,
        coefficients,
        curvatures,
        evenly(0.01, 0.99),
        (method, momentum, curvature, share) => {
          const learningRate = share * stabilityLimit(method, { momentum, largestCurvature: curvature });
          expect(convergenceRate(method, { learningRate, momentum, curvature })).toBeLessThan(1);
        },
      ),
    );
  });

  it('gives the optimal parameters the rate that both ends of the spectrum have', () => {
    fc.assert(
      fc.property(anyMethod, evenly(1.01, 1000), (method, kappa) => {
        const { rate, ...settings } = optimalSettings(method, { smallest: 1, largest: kappa });
        const worst = convergenceRateMap(method, {
          learningRates: [settings.learningRate],
          momenta: [settings.momentum],
          curvatures: Array.from({ length: 21 }, (_, i) => kappa ** (i / 20)),
        })[0]![0];
        // A double root of the characteristic polynomial: rounding of 1e-16 moves it by 1e-8.
        expectClose(worst, rate, { rtol: 1e-7, atol: 1e-7 });
      }),
    );
  });

  it.each(['gradient-descent', 'momentum', 'momentum-average'] as const)(
    'finds no better parameters nearby: %s',
    (method) => {
      const curvatures = [1, 100];
      const { learningRate, momentum, rate } = optimalSettings(method, { smallest: 1, largest: 100 });
      const around = [0.9, 0.95, 0.99, 1, 1.01, 1.05, 1.1];
      const map = convergenceRateMap(method, {
        learningRates: around.map((factor) => factor * learningRate),
        momenta: around.map((factor) => factor * momentum),
        curvatures,
      });
      expect(Math.min(...map.flat())).toBeGreaterThan(rate - 1e-7);
    },
  );

  /** The walk on f = ½λx² from 1. */
  const walk = (
    method: MomentumMethod,
    settings: { learningRate: number; momentum: number; curvature: number },
  ) =>
    descend({
      objective: {
        value: ([x = 0]) => (settings.curvature * x ** 2) / 2,
        gradient: ([x = 0]) => [settings.curvature * x],
      },
      optimizer: createOptimizer(method, settings),
      start: [1],
      steps: 300,
    }).positions.map(([x = 0]) => x);

  it.each(methods)('predicts the shrinking of a walk that does not oscillate: %s', (method) => {
    const settings = { learningRate: 0.02, momentum: 0.9, curvature: 0.05 };
    const x = walk(method, settings);
    expectClose(x[300]! / x[299]!, convergenceRate(method, settings), { rtol: 1e-9, atol: 0 });
  });

  it.each(methods.slice(1))('predicts the shrinking of a walk that oscillates: %s', (method) => {
    const settings = { learningRate: 0.02, momentum: 0.9, curvature: 3 };
    const x = walk(method, settings);
    // For x_{t+1} = T x_t − D x_{t−1}, w_t = x_{t+1} x_{t−1} − x_t² is multiplied by D, the squared rate, at every step.
    const w = (t: number) => x[t + 1]! * x[t - 1]! - x[t]! ** 2;
    for (let t = 2; t < 100; t++) {
      expectClose(Math.sqrt(w(t + 1) / w(t)), convergenceRate(method, settings), { rtol: 1e-9, atol: 0 });
    }
  });

  it('is that of gradient descent for β = 0', () => {
    for (const method of methods) {
      for (const learningRate of [0.1, 1, 1.7]) {
        const rate = convergenceRate(method, { learningRate, momentum: 0, curvature: 1 });
        expectClose(rate, Math.abs(1 - learningRate), { rtol: 1e-15, atol: 1e-15 });
      }
      expect(stabilityLimit(method, { momentum: 0, largestCurvature: 4 })).toBe(0.5);
    }
  });

  it('has the rate √β of the heavy ball wherever its roots are complex', () => {
    const rates = [1, 10, 60].map((curvature) =>
      convergenceRate('momentum', { learningRate: 0.02, momentum: 0.9, curvature }),
    );
    expectClose(rates, new Array(3).fill(Math.sqrt(0.9)), { rtol: 1e-15, atol: 0 });
  });

  it('neither moves along a flat direction nor converges along a downward one', () => {
    for (const method of methods) {
      const settings = { learningRate: 0.01, momentum: 0.9 };
      expectClose(convergenceRate(method, { ...settings, curvature: 0 }), 1, { rtol: 1e-15, atol: 0 });
      expect(convergenceRate(method, { ...settings, curvature: -1 })).toBeGreaterThan(1);
    }
  });

  it('needs one step for κ = 1', () => {
    for (const method of methods) {
      const { rate, momentum } = optimalSettings(method, { smallest: 3, largest: 3 });
      expect([rate, momentum]).toEqual([0, 0]);
    }
  });

  it('keeps to its domain for the largest and the most unequal eigenvalues', () => {
    expectClose(
      optimalSettings('gradient-descent', { smallest: 1e308, largest: 1e308 }),
      { learningRate: 1e-308, momentum: 0, rate: 0 },
      { rtol: 1e-15, atol: 0 },
    );
    expect(optimalSettings('momentum', { smallest: 1e308, largest: 1e308 }).learningRate).toBeCloseTo(
      1e-308,
      320,
    );
    const unequal = { smallest: 1, largest: 1e40 };
    for (const method of methods) {
      const { momentum, learningRate } = optimalSettings(method, unequal);
      expect(momentum).toBeLessThan(1);
      expect(learningRate).toBeLessThan(Infinity);
    }
    // η/(1 − β) = 1/√(Lμ).
    expectClose(optimalSettings('momentum-average', unequal).learningRate, 1e-20, { rtol: 1e-15, atol: 0 });
  });

  it('gives the average form the learning rate of the sum form over 1 − β', () => {
    const eigenvalues = { smallest: 0.3, largest: 17 };
    const sum = optimalSettings('momentum', eigenvalues);
    const average = optimalSettings('momentum-average', eigenvalues);
    expectClose(average.learningRate * (1 - average.momentum), sum.learningRate, { rtol: 1e-13, atol: 0 });
    expect([average.momentum, average.rate]).toEqual([sum.momentum, sum.rate]);
  });

  it('lays the map out with one row a momentum and one column a learning rate', () => {
    const map = convergenceRateMap('momentum', {
      learningRates: [0.1, 0.2, 5],
      momenta: [0, 0.5],
      curvatures: [1, 3],
    });
    expect(map.map((row) => row.length)).toEqual([3, 3]);
    const rate = (curvature: number) =>
      convergenceRate('momentum', { learningRate: 5, momentum: 0.5, curvature });
    expect(map[1]![2]).toBe(Math.max(rate(1), rate(3)));
  });

  it('refuses impossible coefficients and eigenvalues', () => {
    const settings = { learningRate: 0.1, momentum: 1, curvature: 1 };
    expect(() => convergenceRate('momentum', settings)).toThrow(MathError);
    expect(() => stabilityLimit('momentum', { momentum: 0.9, largestCurvature: 0 })).toThrow(MathError);
    for (const momentum of [1, -0.005, Number.NaN]) {
      const refusal = `momentum must lie in [0, 1), not ${momentum}`;
      expect(() => stabilityLimit('momentum', { momentum, largestCurvature: 1 })).toThrow(refusal);
      expect(() => convergenceRate('momentum', { ...settings, momentum })).toThrow(refusal);
    }
    expect(() => optimalSettings('momentum', { smallest: 2, largest: 1 })).toThrow(MathError);
    expect(() => optimalSettings('momentum', { smallest: 0, largest: 1 })).toThrow(MathError);
    const empty = { learningRates: [0.1], momenta: [0.9], curvatures: [] };
    expect(() => convergenceRateMap('momentum', empty)).toThrow(MathError);
  });
});
