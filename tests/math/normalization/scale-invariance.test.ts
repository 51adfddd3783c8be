import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { normalizedLinearUnit } from '../../../src/math/normalization/scale-invariance';
import { centralDifferenceGradient } from '../../../src/math/optimization/central-difference';
import { expectClose } from '../../golden/check';
import { evenly } from '../evenly';

// Curriculum, page P21, demo bn-scale-invariance.
const unit = {
  inputs: [
    [0.2, 1],
    [0.5, -0.4],
    [-0.3, 0.7],
    [1.1, 0.3],
  ],
  targets: [1, -1, 0, 0.5],
  gamma: 1,
  beta: 0,
  epsilon: 1e-5,
};
const at = (a: number) => normalizedLinearUnit(unit, [0.6 * a, -0.8 * a]);
const printed = { rtol: 0, atol: 5.1e-11 };

describe('a linear unit followed by batch normalization', () => {
  it('has the printed gradient at a = 1', () => {
    expectClose(at(1).gradient, [-0.2994987045, -0.224670314], printed);
    expectClose(at(1).gradientNorm, 0.3744011538, printed);
    // Printed with four digits.
    expectClose(at(1).gradientDotWeights, 3.703e-5, { rtol: 1.5e-4, atol: 0 });
  });

  it('has gradients in inverse proportion to the size of the weights', () => {
    expectClose(at(10).gradientNorm, 0.0374408361, printed);
    expectClose(at(100).gradientNorm, 0.0037440843, printed);
  });

  it('loses the invariance at a = 0.01, where ε is no longer negligible', () => {
    expectClose(at(0.01).gradientNorm, 39.9132865792, printed);
    // 7 decimals in the curriculum.
    expectClose([at(0.01).outputs[0], at(1).outputs[0]], [-0.8411608, -0.9444271], { rtol: 0, atol: 5.1e-8 });
  });

  it('is exactly scale invariant for ε = 0', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 100, noNaN: true }), (a) => {
        const exact = { ...unit, epsilon: 0 };
        const one = normalizedLinearUnit(exact, [0.6, -0.8]);
        const scaled = normalizedLinearUnit(exact, [0.6 * a, -0.8 * a]);
        const tolerance = { rtol: 1e-12, atol: 1e-13 };
        expectClose(scaled.outputs, one.outputs, tolerance);
        expectClose(scaled.loss, one.loss, tolerance);
        expectClose(
          scaled.gradient.map((value) => value * a),
          one.gradient,
          tolerance,
        );
        expectClose(scaled.gradientDotWeights, 0, { rtol: 0, atol: 1e-14 });
      }),
    );
  });

  it('has weights that only grow under plain gradient descent', () => {
    let weights = [0.6, -0.8];
    for (let step = 0; step < 50; step++) {
      const { gradient } = normalizedLinearUnit({ ...unit, epsilon: 0 }, weights);
      const next = weights.map((weight, d) => weight - 0.5 * gradient[d]!);
      expect(Math.hypot(...next)).toBeGreaterThanOrEqual(Math.hypot(...weights) * (1 - 1e-15));
      weights = next;
    }
    expect(Math.hypot(...weights)).toBeGreaterThan(1.05);
  });

  it('has the gradient of its central differences', () => {
    const numbers = evenly(-3, 3);
    fc.assert(
      fc.property(fc.tuple(numbers, numbers), numbers, numbers, (weights, gamma, beta) => {
        const general = { ...unit, gamma, beta, epsilon: 0.1 };
        const loss = (w: readonly number[]) => normalizedLinearUnit(general, w).loss;
        const { gradient } = normalizedLinearUnit(general, weights);
        expectClose(gradient, centralDifferenceGradient(loss, weights), { rtol: 1e-6, atol: 1e-7 });
      }),
    );
  });

  it('refuses shapes that do not fit', () => {
    expect(() => normalizedLinearUnit(unit, [1])).toThrow(MathError);
    expect(() => normalizedLinearUnit({ ...unit, targets: [1] }, [1, 1])).toThrow(MathError);
  });
});
