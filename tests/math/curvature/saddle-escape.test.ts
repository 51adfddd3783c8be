import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeFromSaddle, predictedEscape } from '../../../src/math/curvature/saddle-escape';
import { MathError } from '../../../src/math/errors';
import { createOptimizer } from '../../../src/math/optimization/optimizers/create-optimizer';
import { gradientDescent } from '../../../src/math/optimization/optimizers/gradient-descent';
import { createRandom } from '../../../src/math/random';
import { evenly } from '../evenly';

const maximumSteps = 5000;

describe('the escape from a saddle', () => {
  // A separate program in Python, with its own generator and optimizers.
  it.each([
    ['gradient-descent', 1e-6, 76],
    ['gradient-descent', 1e-12, 152],
    ['adam', 1e-6, 11],
    ['adam', 1e-12, 13],
    ['adam', 0, null],
    ['gradient-descent', 0, null],
  ] as const)('with %s from %d takes %j steps', (name, startY, steps) => {
    const optimizer = createOptimizer(name, { learningRate: 0.1 });
    expect(escapeFromSaddle(optimizer, { startY, maximumSteps }).steps).toBe(steps);
  });

  it.each([
    [0.001, 51],
    [0.01, 38],
    [0.1, 25],
  ])('from the axis with noise %d takes %d steps', (size, steps) => {
    const optimizer = gradientDescent({ learningRate: 0.1 });
    const noise = { size, seed: 1 };
    expect(escapeFromSaddle(optimizer, { startY: 0, maximumSteps, noise }).steps).toBe(steps);
  });

  it('takes momentum 36 steps', () => {
    const optimizer = createOptimizer('momentum', { learningRate: 0.1, momentum: 0.9 });
    expect(escapeFromSaddle(optimizer, { startY: 1e-6, maximumSteps }).steps).toBe(36);
  });

  it('takes gradient descent as long as predicted', () => {
    fc.assert(
      fc.property(evenly(0.01, 0.3), evenly(-12, -0.5), (learningRate, exponent) => {
        const startY = 10 ** exponent;
        const { steps } = escapeFromSaddle(gradientDescent({ learningRate }), { startY, maximumSteps });
        expect(steps).toBe(predictedEscape(startY, learningRate));
      }),
    );
    expect(predictedEscape(1, 0.1)).toBe(0);
    expect(predictedEscape(0, 0.1)).toBeNull();
  });

  it('multiplies x by 1 − 2η and y by 1 + 2η in every step of gradient descent', () => {
    const { x, y } = escapeFromSaddle(gradientDescent({ learningRate: 0.1 }), {
      startY: 0.1,
      maximumSteps: 5,
    });
    expect(x).toHaveLength(6);
    x.forEach((each, k) => {
      expect(each).toBeCloseTo(0.8 ** k, 12);
    });
    y.forEach((each, k) => {
      expect(each).toBeCloseTo(0.1 * 1.2 ** k, 12);
    });
  });

  it('adds noise to the gradient of x first, then to that of y', () => {
    const noise = { size: 0.01, seed: 1 };
    const { x, y } = escapeFromSaddle(gradientDescent({ learningRate: 0.1 }), {
      startY: 0.5,
      maximumSteps: 1,
      noise,
    });
    const { normal } = createRandom(1);
    // The gradient at (1, ½) is (2, −1).
    expect(x[1]).toBeCloseTo(1 - 0.1 * (2 + 0.01 * normal()), 14);
    expect(y[1]).toBeCloseTo(0.5 - 0.1 * (-1 + 0.01 * normal()), 14);
  });

  it('ends where |y| is exactly 1', () => {
    const optimizer = gradientDescent({ learningRate: 0.5 });
    expect(escapeFromSaddle(optimizer, { startY: 0.25, maximumSteps }).steps).toBe(2);
    expect(predictedEscape(0.25, 0.5)).toBe(2);
  });

  it('has the start first, and ends outside', () => {
    const { x, y, steps } = escapeFromSaddle(gradientDescent({ learningRate: 0.1 }), {
      startY: 0.5,
      maximumSteps,
    });
    expect([x[0], y[0], x.length]).toEqual([1, 0.5, steps! + 1]);
    expect(y.at(-1)).toBeGreaterThanOrEqual(1);
    expect(y.at(-2)).toBeLessThan(1);
    const outside = escapeFromSaddle(gradientDescent({ learningRate: 0.1 }), { startY: 1, maximumSteps });
    expect(outside).toEqual({ x: [1], y: [1], steps: 0 });
  });

  it('refuses starts outside [0, 1], noise below 0 and parts of steps', () => {
    const optimizer = gradientDescent({ learningRate: 0.1 });
    for (const startY of [-1, 1.005, 2, Number.NaN]) {
      expect(() => escapeFromSaddle(optimizer, { startY, maximumSteps })).toThrow(MathError);
      expect(() => predictedEscape(startY, 0.1)).toThrow(MathError);
    }
    expect(() => predictedEscape(0.5, 0)).toThrow(MathError);
    expect(() => escapeFromSaddle(optimizer, { startY: 0, maximumSteps: 1.5 })).toThrow(MathError);
    const noise = { size: -1, seed: 1 };
    expect(() => escapeFromSaddle(optimizer, { startY: 0, maximumSteps, noise })).toThrow(MathError);
  });
});
