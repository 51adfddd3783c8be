import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { descentFilter, ridgeFilter } from '../../../src/math/bias-variance/shrinkage-filters';
import { MathError } from '../../../src/math/errors';
import { expectClose } from '../../golden/check';

describe('shrinkage filters', () => {
  it('have the values of the curriculum', () => {
    // pages.md P28: ηt = 1, λ = 0.5, α = 1
    expectClose(descentFilter(0.5, 0.05, 20), 0.3973123198, { rtol: 1e-9, atol: 0 });
    expectClose(ridgeFilter(0.5, 1), 1 / 3, { rtol: 1e-15, atol: 0 });
  });

  it('of descent is what the steps give', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 5, noNaN: true }),
        fc.double({ min: 0.001, max: 0.39, noNaN: true }),
        fc.integer({ min: 0, max: 300 }),
        (eigenvalue, learningRate, steps) => {
          // Along the eigenvector: w ← w − ηλ(w − 1) from 0.
          let weight = 0;
          for (let step = 0; step < steps; step++) weight -= learningRate * eigenvalue * (weight - 1);
          expectClose(descentFilter(eigenvalue, learningRate, steps), weight, { rtol: 1e-9, atol: 1e-12 });
        },
      ),
    );
  });

  it('of descent is at least that of ridge with α = 1/(ηt) while ηλ ≤ 1, by at most 0.204 in the limit of small ηλ', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 5, noNaN: true }),
        fc.double({ min: 0.001, max: 0.2, noNaN: true }),
        fc.integer({ min: 1, max: 1000 }),
        (eigenvalue, learningRate, steps) => {
          const descent = descentFilter(eigenvalue, learningRate, steps);
          expect(descent).toBeGreaterThanOrEqual(ridgeFilter(eigenvalue, 1 / (learningRate * steps)) - 1e-12);
        },
      ),
    );
    // max of 1 − e⁻ˣ − x/(1 + x), by a fine search in Python: 0.20363 at x = 2.51
    expectClose(descentFilter(2.513, 1e-5, 100_000) - ridgeFilter(2.513, 1), 0.2036, { rtol: 0, atol: 1e-4 });
  });

  it('is nothing at step 0 and refuses what it cannot use', () => {
    expect(descentFilter(1, 0.1, 0)).toBe(0);
    expect(descentFilter(5, 0.2, 1)).toBe(1);
    expect(() => descentFilter(-1, 0.1, 1)).toThrow(MathError);
    expect(() => descentFilter(1, -0.1, 1)).toThrow(MathError);
    expect(() => descentFilter(1, 0.1, -1)).toThrow(MathError);
    expect(() => ridgeFilter(0, 1)).toThrow(MathError);
    expect(() => ridgeFilter(1, 0)).toThrow(MathError);
  });
});
