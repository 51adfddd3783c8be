import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import {
  oneSidedSlopes,
  type PenalizedWeight,
  type Penalty,
  penalizedMinimum,
  penaltyOf,
} from '../../../src/math/regularization/penalized-weight';
import { evenly } from '../evenly';

const kinds: readonly Penalty[] = ['l1', 'l2', 'half-l2'];
const settings: fc.Arbitrary<PenalizedWeight> = fc.record({
  optimum: evenly(-3, 3),
  curvature: fc.double({ min: 0.1, max: 5, noNaN: true }),
  kind: fc.constantFrom(...kinds),
  penalty: evenly(0, 3),
});
const total = ({ optimum, curvature, kind, penalty }: PenalizedWeight, weight: number) =>
  (curvature * (weight - optimum) ** 2) / 2 + penaltyOf(kind, penalty, weight);

describe('one penalized weight', () => {
  it.each([
    // pages.md P29, soft-threshold: h = 1, λ = 0.5
    [0.3, 0, 0.15, 0.2],
    [0.8, 0.3, 0.4, 0.5333333333333333],
    [2, 1.5, 1, 1.3333333333333333],
  ])('has the minima of the curriculum at w* = %d', (optimum, ...expected) => {
    kinds.forEach((kind, i) => {
      expect(penalizedMinimum({ optimum, curvature: 1, kind, penalty: 0.5 })).toBeCloseTo(expected[i]!, 12);
    });
  });

  it('is nowhere cheaper than at its minimum', () => {
    fc.assert(
      fc.property(settings, evenly(-4, 4), (setting, other) => {
        expect(total(setting, penalizedMinimum(setting))).toBeLessThanOrEqual(total(setting, other) + 1e-12);
      }),
    );
  });

  it('has one-sided slopes that are difference quotients', () => {
    fc.assert(
      fc.property(settings, fc.constantFrom(-1, 0, 0.7), (setting, weight) => {
        const apart = 1e-6;
        const { left, right } = oneSidedSlopes(setting, weight);
        expect((total(setting, weight + apart) - total(setting, weight)) / apart).toBeCloseTo(right, 4);
        expect((total(setting, weight) - total(setting, weight - apart)) / apart).toBeCloseTo(left, 4);
      }),
    );
  });

  it('is 0 under L1 exactly if the slopes at 0 do not point away from it', () => {
    fc.assert(
      fc.property(settings, (each) => {
        const setting = { ...each, kind: 'l1' as const };
        const { left, right } = oneSidedSlopes(setting, 0);
        // |w*| = λ/h but for rounding may fall on either side.
        fc.pre(Math.abs(Math.abs(setting.optimum) - setting.penalty / setting.curvature) > 1e-9);
        expect(penalizedMinimum(setting) === 0).toBe(left <= 0 && right >= 0);
      }),
    );
  });

  it('under L1 is exactly 0 for all |w*| up to λ/h, under L2 at w* = 0 alone', () => {
    for (const optimum of [-0.25, 0, 0.1, 0.25]) {
      expect(penalizedMinimum({ optimum, curvature: 2, kind: 'l1', penalty: 0.5 })).toBe(0);
      const squared = penalizedMinimum({ optimum, curvature: 2, kind: 'l2', penalty: 0.5 });
      expect(squared === 0).toBe(optimum === 0);
    }
  });

  it('refuses a loss that is not curved upwards and a penalty below 0', () => {
    const setting = { optimum: 1, curvature: 1, kind: 'l1', penalty: 1 } as const;
    expect(() => penalizedMinimum({ ...setting, curvature: 0 })).toThrow(MathError);
    expect(() => penalizedMinimum({ ...setting, penalty: -1 })).toThrow(MathError);
    expect(() => oneSidedSlopes({ ...setting, optimum: NaN }, 0)).toThrow(MathError);
    expect(() => oneSidedSlopes(setting, NaN)).toThrow(MathError);
    expect(() => penaltyOf('l2', 1, NaN)).toThrow(MathError);
    expect(() => penaltyOf('l2', -1, 1)).toThrow(MathError);
    const refusals = [
      [{ optimum: Infinity }, 'optimum'],
      [{ curvature: -1 }, 'curvature'],
      [{ penalty: -1 }, 'penalty'],
    ] as const;
    for (const [wrong, named] of refusals) {
      // Only under L1 would the soft threshold refuse for them.
      const squared = { ...setting, kind: 'l2', ...wrong } as const;
      expect(() => penalizedMinimum(squared)).toThrow(`penalizedMinimum needs`);
      expect(() => penalizedMinimum(squared)).toThrow(named);
      expect(() => oneSidedSlopes(squared, 0)).toThrow(named);
    }
  });
});
