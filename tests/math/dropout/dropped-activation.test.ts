import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DropoutForm, droppedMoments } from '../../../src/math/dropout/dropped-activation';
import { MathError } from '../../../src/math/errors';
import { evenly } from '../evenly';

const forms: readonly DropoutForm[] = ['inverted', 'classic', 'unscaled'];
const activations = evenly(-5, 5);
const keeps = fc.double({ min: 0.01, max: 1, noNaN: true });

describe('an activation under dropout', () => {
  // Errata E1.17 and the reference values of the curriculum.
  it.each([
    [0.5, 'inverted', { kept: 4, mean: 2, variance: 4, evaluation: 2 }],
    [0.8, 'inverted', { kept: 2.5, mean: 2, variance: 1, evaluation: 2 }],
    [0.5, 'classic', { kept: 2, mean: 1, variance: 1, evaluation: 1 }],
    [0.8, 'classic', { kept: 2, mean: 1.6, variance: 0.64, evaluation: 1.6 }],
    [0.5, 'unscaled', { kept: 2, mean: 1, variance: 1, evaluation: 2 }],
  ] as const)('2 kept with probability %d, %s', (keep, form, expected) => {
    const moments = droppedMoments(2, keep, form);
    for (const name of ['kept', 'mean', 'variance', 'evaluation'] as const) {
      expect(moments[name]).toBeCloseTo(expected[name], 12);
    }
  });

  it('has the mean and variance of its two values', () => {
    fc.assert(
      fc.property(activations, keeps, fc.constantFrom(...forms), (activation, keep, form) => {
        const { kept, mean, variance } = droppedMoments(activation, keep, form);
        const byHand = keep * kept;
        const spread = keep * (kept - byHand) ** 2 + (1 - keep) * byHand ** 2;
        expect(mean).toBeCloseTo(byHand, 9);
        expect(Math.abs(variance - spread)).toBeLessThan(1e-9 * (1 + spread));
      }),
    );
  });

  it('keeps its mean from training to evaluation with a scale, and only then', () => {
    fc.assert(
      fc.property(activations, keeps, (activation, keep) => {
        for (const form of ['inverted', 'classic'] as const) {
          const { mean, evaluation } = droppedMoments(activation, keep, form);
          expect(mean).toBe(evaluation);
        }
        const { mean, evaluation } = droppedMoments(activation, keep, 'unscaled');
        expect(mean).toBeCloseTo(keep * evaluation, 12);
      }),
    );
  });

  it('is 0 without noise where nothing is kept, and itself where all is', () => {
    expect(droppedMoments(3, 0, 'inverted')).toEqual({ kept: 0, mean: 0, variance: 0, evaluation: 3 });
    expect(droppedMoments(3, 0, 'classic')).toEqual({ kept: 0, mean: 0, variance: 0, evaluation: 0 });
    expect(droppedMoments(3, 1, 'inverted')).toEqual({ kept: 3, mean: 3, variance: 0, evaluation: 3 });
  });

  it('needs a probability and a finite activation', () => {
    expect(() => droppedMoments(1, 1.01, 'inverted')).toThrow(MathError);
    expect(() => droppedMoments(1, -0.01, 'inverted')).toThrow(MathError);
    expect(() => droppedMoments(Infinity, 0.5, 'inverted')).toThrow(MathError);
  });
});
