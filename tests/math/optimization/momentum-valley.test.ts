import { describe, expect, it } from 'vitest';
import { descend, stepsToTolerance } from '../../../src/math/optimization/descend';
import {
  type MomentumMethod,
  optimalSettings,
  stabilityLimit,
} from '../../../src/math/optimization/momentum-theory';
import { createOptimizer } from '../../../src/math/optimization/optimizers/create-optimizer';
import { quadratic } from '../../../src/math/optimization/quadratic';
import { expectClose } from '../../golden/check';

// Curriculum, page P23, demo momentum-valley: f = ½(x² + κy²), κ = 100, start (10, 1); E0.15 and E0.16 of the errata.
const objective = quadratic(100);
const start = [10, 1];
const walk = (method: MomentumMethod, learningRate: number, steps = 100, momentum = 0.9) =>
  descend({ objective, optimizer: createOptimizer(method, { learningRate, momentum }), start, steps });

describe('the walks in the valley', () => {
  it.each([
    { method: 'gradient-descent', at10: 40.89534688, at50: 18.30161706, at100: 6.69898374 },
    { method: 'momentum', at10: 20.82375662, at50: 0.29410562, at100: 4.379452e-4 },
    { method: 'momentum-average', at10: 63.31568888, at50: 20.94988001, at100: 6.79505114 },
    { method: 'nesterov-look-ahead', at10: 19.8422566, at50: 0.15263394, at100: 9.453196e-6 },
  ] as const)(
    'have the printed values after 10, 50 and 100 steps: $method',
    ({ method, at10, at50, at100 }) => {
      const { values } = walk(method, 0.01);
      expect(values[0]).toBe(100);
      expectClose([values[10], values[50]], [at10, at50], { rtol: 0, atol: 5.1e-9 });
      // 8 decimals, or 7 digits of a small number.
      expectClose(values[100], at100, { rtol: 6e-8, atol: at100 > 1 ? 5.1e-9 : 0 });
    },
  );

  it('have the printed first points of the sum form at η = 0.015', () => {
    const { positions } = walk('momentum', 0.015, 3);
    const reference = [
      [9.85, -0.5],
      [9.56725, -1.1],
      [9.169266, 0.01],
    ];
    expectClose(positions.slice(1), reference, { rtol: 0, atol: 5.1e-7 });
  });

  it.each([
    { method: 'gradient-descent', learningRate: 0.015, value: 2.433415 },
    { method: 'momentum-average', learningRate: 0.015, value: 2.087451 },
    { method: 'momentum', learningRate: 0.015, value: 6.706889e-5 },
    { method: 'momentum-average', learningRate: 0.15, value: 6.706889e-5 },
  ] as const)('need η/(1−β) in the average form: $method with η = $learningRate', (row) => {
    const { values } = walk(row.method, row.learningRate);
    expectClose(values[100], row.value, { rtol: 2.5e-7, atol: 0 });
  });

  it('diverge with Nesterov at η = 0.015, above its limit 0.0135714286, but not with the heavy ball', () => {
    const limits = (['nesterov-look-ahead', 'momentum'] as const).map((method) =>
      stabilityLimit(method, { momentum: 0.9, largestCurvature: 100 }),
    );
    expectClose(limits, [0.0135714286, 0.038], { rtol: 0, atol: 5.1e-11 });
    expect(walk('nesterov-look-ahead', 0.015, 5000).divergedAt).not.toBeNull();
    expect(walk('momentum', 0.015, 5000).divergedAt).toBeNull();
  });

  it.each([
    { method: 'gradient-descent', learningRate: 0.0198019802, momentum: 0, rate: 0.9801980198, steps: 346 },
    { method: 'momentum', learningRate: 0.0330578512, momentum: 0.6694214876, rate: 0.8181818182, steps: 56 },
    { method: 'momentum-average', learningRate: 0.1, momentum: 0.6694214876, rate: 0.8181818182, steps: 56 },
    { method: 'nesterov-look-ahead', learningRate: 0.01, momentum: 0.8181818182, rate: 0.9, steps: 84 },
  ] as const)('need $steps steps to 10⁻⁶ with the optimal parameters: $method', (row) => {
    // The average form has the heavy ball's β with η/(1−β) = 0.0330578512/0.3305785124; Nesterov η = 1/κ, β = 9/11, rate 1 − 1/√κ.
    const { learningRate, momentum, rate } = optimalSettings(row.method, { smallest: 1, largest: 100 });
    expectClose([learningRate, momentum, rate], [row.learningRate, row.momentum, row.rate], {
      rtol: 0,
      atol: 5.1e-11,
    });
    const optimizer = createOptimizer(row.method, { learningRate, momentum });
    expect(stepsToTolerance({ objective, optimizer, start, maximumSteps: 1000 })).toBe(row.steps);
  });

  it('first rise with the optimal heavy ball and never with the textbook Nesterov', () => {
    const optimal = (method: MomentumMethod) => {
      const { learningRate, momentum } = optimalSettings(method, { smallest: 1, largest: 100 });
      return walk(method, learningRate, 200, momentum).values;
    };
    const heavyBall = optimal('momentum');
    expectClose([heavyBall[4], heavyBall[10]], [717.1293, 339.6414], { rtol: 0, atol: 5.1e-5 });
    expect(Math.max(...heavyBall)).toBe(heavyBall[4]);
    expect(Math.max(...optimal('nesterov-look-ahead'))).toBe(100);
  });
});
