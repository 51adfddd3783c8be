import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionSetting, conditionSteps, conditionWalk } from '../../../src/math/curvature/condition-race';
import { MathError } from '../../../src/math/errors';
import { descend } from '../../../src/math/optimization/descend';
import { createOptimizer } from '../../../src/math/optimization/optimizers/create-optimizer';
import { quadratic } from '../../../src/math/optimization/quadratic';
import { expectClose } from '../../golden/check';
import { evenly } from '../evenly';

const start = [1, 1] as const;

describe('three methods on a valley', () => {
  // A separate program in Python.
  it.each([
    ['gradient-descent', 'best', [1, 35, 346, 3454]],
    ['heavy-ball', 'best', [1, 16, 58, 204]],
    ['gradient-descent', 'inverse', [1, 55, 458, 3452]],
    ['heavy-ball', 'inverse', [1, 21, 69, 219]],
    ['preconditioned', 'best', [1, 1, 1, 1]],
    ['preconditioned', 'inverse', [1, 1, 1, 1]],
  ] as const)('%s with the %s rate need the steps of the curriculum', (method, rate, steps) => {
    const needed = [1, 10, 100, 1000].map((conditionNumber) =>
      conditionSteps({ method, rate, conditionNumber, start }, 20_000),
    );
    expect(needed).toEqual(steps);
  });

  it.each(['gradient-descent', 'heavy-ball'] as const)('%s walks as its optimizer does', (method) => {
    fc.assert(
      fc.property(evenly(1, 500), evenly(-2, 2), evenly(-2, 2), (conditionNumber, x, y) => {
        const { learningRate, momentum } = conditionSetting(method, 'best', conditionNumber);
        const walk = conditionWalk({ method, rate: 'best', conditionNumber, start: [x, y] }, 20);
        const { positions } = descend({
          objective: quadratic(conditionNumber),
          optimizer: createOptimizer('momentum', { learningRate, momentum }),
          start: [x, y],
          steps: 20,
        });
        for (const axis of [0, 1] as const)
          expectClose(
            walk.coordinates[axis],
            positions.map((position) => position[axis]),
            { rtol: 1e-9, atol: 1e-9 },
          );
      }),
      { numRuns: 30 },
    );
  });

  it('preconditioned keeps the coordinates and values of the original', () => {
    const walk = conditionWalk(
      { method: 'preconditioned', rate: 'best', conditionNumber: 9, start: [2, -3] },
      1,
    );
    expectClose(walk.values, [(4 + 9 * 9) / 2, 0], { rtol: 1e-12, atol: 1e-12 });
    expectClose(
      walk.coordinates,
      [
        [2, 0],
        [-3, 0],
      ],
      { rtol: 1e-12, atol: 1e-12 },
    );
  });

  it('refuses a condition number below 1', () => {
    for (const method of ['gradient-descent', 'heavy-ball', 'preconditioned'] as const)
      for (const rate of ['best', 'inverse'] as const)
        for (const conditionNumber of [-1, 0.5, 0.995, Infinity, Number.NaN])
          expect(() => conditionSetting(method, rate, conditionNumber)).toThrow(
            new MathError(
              `conditionSetting needs a finite condition number of at least 1, not ${conditionNumber}`,
            ),
          );
  });
});
