import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decayFactor } from '../../../src/math/capacity/decay-factor';
import { MathError } from '../../../src/math/errors';

describe('what weight decay leaves', () => {
  it('is that of the curriculum in both conventions', () => {
    // E1.5: η = 0.1, λ = 0.01, 100 steps.
    const at = { learningRate: 0.1, coefficient: 0.01 };
    expect(decayFactor({ ...at, convention: 'whole' }, 100)).toBeCloseTo(0.8185668047, 10);
    expect(decayFactor({ ...at, convention: 'half' }, 100)).toBeCloseTo(0.9047921471, 10);
  });

  it('is that of gradient descent on the penalty, step by step', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        fc.integer({ min: 0, max: 50 }),
        (learningRate, coefficient, steps) => {
          let w = 1;
          for (let t = 0; t < steps; t++) w -= learningRate * 2 * coefficient * w;
          expect(decayFactor({ learningRate, coefficient, convention: 'whole' }, steps)).toBeCloseTo(w, 12);
        },
      ),
    );
  });

  it('is 1 without a step or without a penalty', () => {
    expect(decayFactor({ learningRate: 0.1, coefficient: 0.01, convention: 'half' }, 0)).toBe(1);
    expect(decayFactor({ learningRate: 0.1, coefficient: 0, convention: 'half' }, 9)).toBe(1);
  });

  it('refuses negative numbers', () => {
    expect(() => decayFactor({ learningRate: -1, coefficient: 0, convention: 'half' }, 1)).toThrow(MathError);
    expect(() => decayFactor({ learningRate: 1, coefficient: -1, convention: 'half' }, 1)).toThrow(MathError);
    expect(() => decayFactor({ learningRate: 1, coefficient: 1, convention: 'half' }, 0.5)).toThrow(
      MathError,
    );
  });
});
