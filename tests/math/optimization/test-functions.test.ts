import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { centralDifferenceGradient } from '../../../src/math/optimization/central-difference';
import { hill } from '../../../src/math/optimization/hill';
import type { Objective } from '../../../src/math/optimization/objective';
import { quadratic } from '../../../src/math/optimization/quadratic';
import { symmetricEigen } from '../../../src/math/optimization/symmetric-eigen';
import { beale, himmelblau, rosenbrock, saddle } from '../../../src/math/optimization/test-functions';
import { expectCase, expectClose, loadGolden, readMatrix, readNumber, readText } from '../../golden/check';
import { evenly } from '../evenly';

const golden = loadGolden('05_optimizers');
const functionCases = golden.cases.filter(({ name }) => name.startsWith('function:'));
const fixed: Record<string, Objective> = { rosenbrock, beale, saddle, himmelblau };
const objectives = Object.entries({ ...fixed, 'quadratic(10)': quadratic(10), hill });

describe('the functions to test optimizers on', () => {
  it('are all in the golden file', () => {
    expect(functionCases).toHaveLength(5);
  });

  it.each(functionCases)('agree with the golden case $name', (goldenCase) => {
    const { input } = goldenCase;
    const objective = fixed[readText(input['function'])] ?? quadratic(readNumber(input['kappa']));
    const points = readMatrix(input['points']);
    expectCase({ f: points.map(objective.value), grad: points.map(objective.gradient) }, golden, goldenCase);
  });

  it.each(objectives)(
    'have the gradient and the Hessian of their central differences: %s',
    (_name, objective) => {
      const { dimension, value, gradient, hessian } = objective;
      const coordinates = evenly(-2, 2);
      fc.assert(
        fc.property(fc.array(coordinates, { minLength: dimension, maxLength: dimension }), (point) => {
          expectClose(gradient(point), centralDifferenceGradient(value, point), { rtol: 1e-6, atol: 1e-5 });
          const rows = point.map((_, i) => centralDifferenceGradient((x) => gradient(x)[i]!, point));
          expectClose(hessian(point), rows, { rtol: 1e-6, atol: 1e-5 });
        }),
      );
    },
  );

  it.each(objectives)('are level and curve upwards at their minima: %s', (_name, objective) => {
    for (const minimum of objective.minima) {
      expectClose(objective.gradient(minimum), new Array(objective.dimension).fill(0), {
        rtol: 0,
        atol: 1e-12,
      });
      const hessian = objective.hessian(minimum);
      const smallest = objective.dimension === 1 ? hessian[0]![0]! : symmetricEigen(hessian).values[1];
      expect(smallest).toBeGreaterThan(0);
    }
  });

  it('have the minimum value 0, but for the hill and for the saddle, which has none', () => {
    for (const objective of [quadratic(7), rosenbrock, beale, himmelblau]) {
      for (const minimum of objective.minima) expect(objective.value(minimum)).toBeLessThan(1e-25);
    }
    expect(saddle.minima).toEqual([]);
    // Rosenbrock 1960, Beale 1958, Himmelblau 1972: one, one and four.
    expect([rosenbrock.minima, beale.minima, quadratic(7).minima]).toEqual([[[1, 1]], [[3, 0.5]], [[0, 0]]]);
    expect(himmelblau.minima).toHaveLength(4);
    expect(new Set(himmelblau.minima.map(([x, y]) => `${Math.sign(x!)} ${Math.sign(y!)}`)).size).toBe(4);
    // -1.165 by the cubic formula, to the digits of the curriculum.
    expectClose(hill.minima, [[-1.1650293698]], { rtol: 0, atol: 5.1e-11 });
  });

  it('include no quadratic without a minimum', () => {
    expect(() => quadratic(0)).toThrow(MathError);
    expect(() => quadratic(Number.POSITIVE_INFINITY)).toThrow(MathError);
  });
});
