import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { sumMomentum } from '../../../src/math/optimization/optimizers/momentum';
import {
  constantGradientRun,
  displacementAfter,
  terminalVelocity,
  velocityAfter,
} from '../../../src/math/optimization/terminal-velocity';
import { expectClose } from '../../golden/check';
import { evenly } from '../evenly';

const coefficients = evenly(0, 0.99);

describe('momentum under a constant gradient', () => {
  it('has come 1, 41.38105961 and 410.46383977 after 1, 10 and 50 steps with β = 0.9', () => {
    // Curriculum, page P23, demo terminal-velocity, 8 decimals.
    const { displacements } = constantGradientRun(0.9, 50);
    const reference = [1, 41.38105961, 410.46383977];
    const tolerance = { rtol: 0, atol: 5.1e-9 };
    expectClose(
      [1, 10, 50].map((t) => displacements[t - 1]),
      reference,
      tolerance,
    );
    expectClose(
      [1, 10, 50].map((t) => displacementAfter(0.9, t)),
      reference,
      tolerance,
    );
  });

  it('follows its closed forms', () => {
    fc.assert(
      fc.property(coefficients, fc.integer({ min: 1, max: 200 }), (momentum, steps) => {
        const run = constantGradientRun(momentum, steps);
        const tolerance = { rtol: 1e-11, atol: 0 };
        expectClose(run.velocities.at(-1), velocityAfter(momentum, steps), tolerance);
        expectClose(run.displacements.at(-1), displacementAfter(momentum, steps), tolerance);
      }),
    );
  });

  it('is what the optimizer does', () => {
    const optimizer = sumMomentum({ learningRate: 0.25, momentum: 0.9 });
    const { displacements } = constantGradientRun(0.9, 30);
    let position = [0];
    for (const displacement of displacements) {
      position = optimizer.step(position, () => [1]);
      expectClose(-position[0]! / 0.25, displacement, { rtol: 1e-13, atol: 0 });
    }
  });

  it('approaches 1/(1−β) from below', () => {
    expectClose(terminalVelocity(0.9), 10, { rtol: 1e-15, atol: 0 });
    const { velocities } = constantGradientRun(0.9, 400);
    expectClose(velocities.at(-1), 10, { rtol: 1e-14, atol: 0 });
    expect(velocities.slice(0, 100).every((velocity) => velocity < 10)).toBe(true);
  });

  it('is gradient descent for β = 0', () => {
    expect(constantGradientRun(0, 3)).toEqual({ velocities: [1, 1, 1], displacements: [1, 2, 3] });
    expect(displacementAfter(0, 7)).toBe(7);
  });

  it('keeps its digits for a momentum near 1', () => {
    // Σ(t − i)βⁱ by mpmath with 40 digits.
    expectClose(displacementAfter(1 - 1e-9, 3), 5.999999996, { rtol: 1e-15, atol: 0 });
    expectClose(displacementAfter(0.999999, 1e6), 367879889349.4077, { rtol: 1e-14, atol: 0 });
    // v₂ = 1 + β.
    expectClose(velocityAfter(1 - 1e-9, 2), 1.999999999, { rtol: 4e-16, atol: 0 });
    expect([displacementAfter(0.9, 0), displacementAfter(0.9, 1), displacementAfter(0, 5)]).toEqual([
      0, 1, 5,
    ]);
  });

  it('is the sum of its recursion on both sides of the change of formula', () => {
    fc.assert(
      fc.property(evenly(0, 0.99999), fc.integer({ min: 1, max: 300 }), (beta, t) => {
        const { displacements } = constantGradientRun(beta, t);
        expectClose(displacementAfter(beta, t), displacements.at(-1), { rtol: 1e-12, atol: 0 });
      }),
    );
  });

  it('refuses coefficients outside [0, 1)', () => {
    expect(() => constantGradientRun(1, 3)).toThrow(MathError);
    expect(() => terminalVelocity(1)).toThrow(MathError);
    expect(() => displacementAfter(-0.1, 3)).toThrow(MathError);
  });
});
