import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { decayFactor } from '../../../src/math/regularization/weight-decay';
import { evenly } from '../evenly';

describe('weight decay', () => {
  it('gives the factors of the curriculum after 100 steps', () => {
    // pages.md P29: 0.998^100 and 0.999^100
    const rates = { learningRate: 0.1, penalty: 0.01 };
    expect(decayFactor({ convention: 'whole', ...rates }, 100)).toBeCloseTo(0.8185668046884278, 12);
    expect(decayFactor({ convention: 'half', ...rates }, 100)).toBeCloseTo(0.9047921471137089, 12);
    expect(decayFactor({ convention: 'half', ...rates })).toBe(0.999);
    expect(decayFactor({ convention: 'half', ...rates }, 0)).toBe(1);
  });

  it('is gradient descent on the penalty, step by step', () => {
    let [whole, half] = [1, 1];
    for (let step = 0; step < 7; step++) {
      whole -= 0.3 * 2 * 0.4 * whole;
      half -= 0.3 * 0.4 * half;
    }
    expect(decayFactor({ convention: 'whole', learningRate: 0.3, penalty: 0.4 }, 7)).toBeCloseTo(whole, 12);
    expect(decayFactor({ convention: 'half', learningRate: 0.3, penalty: 0.4 }, 7)).toBeCloseTo(half, 12);
    fc.assert(
      fc.property(
        evenly(0, 0.5),
        evenly(0, 0.5),
        fc.integer({ min: 0, max: 50 }),
        (learningRate, penalty, steps) => {
          let w = 1;
          for (let t = 0; t < steps; t++) w -= learningRate * 2 * penalty * w;
          expect(decayFactor({ convention: 'whole', learningRate, penalty }, steps)).toBeCloseTo(w, 12);
        },
      ),
    );
  });

  it('is 1 without a penalty', () => {
    expect(decayFactor({ convention: 'half', learningRate: 0.1, penalty: 0 }, 9)).toBe(1);
  });

  it('refuses rates below 0 and half steps', () => {
    expect(() => decayFactor({ convention: 'half', learningRate: -1, penalty: 1 })).toThrow(MathError);
    expect(() => decayFactor({ convention: 'half', learningRate: 1, penalty: -1 })).toThrow(MathError);
    expect(() => decayFactor({ convention: 'half', learningRate: 1, penalty: 1 }, 0.5)).toThrow(MathError);
  });
});
