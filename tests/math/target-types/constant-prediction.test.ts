import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestConstants, constantLoss, pullOf } from '../../../src/math/target-types/constant-prediction';
import { evenly } from '../evenly';

const losses = ['squared', 'absolute'] as const;
const numbers = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 7 });

describe('one constant for all values', () => {
  it('has the losses of the curriculum for 1, 2, 2, 3, 100', () => {
    // pages.md P02
    const values = [1, 2, 2, 3, 100];
    expect(bestConstants('squared', values)).toEqual([21.6, 21.6]);
    expect(bestConstants('absolute', values)).toEqual([2, 2]);
    expect(constantLoss('squared', values, 21.6)).toBeCloseTo(7685.2, 9);
    expect(constantLoss('squared', values, 2)).toBe(9606);
    expect(constantLoss('absolute', values, 21.6)).toBeCloseTo(156.8, 10);
    expect(constantLoss('absolute', values, 2)).toBe(100);
  });

  it.each(losses)(
    'is nowhere better than in the interval of %s loss, and equally good all over it',
    (name) => {
      fc.assert(
        fc.property(numbers, evenly(-60, 60), (values, other) => {
          const [low, high] = bestConstants(name, values);
          const least = constantLoss(name, values, low);
          expect(constantLoss(name, values, other)).toBeGreaterThanOrEqual(least - 1e-9);
          expect(constantLoss(name, values, (low + high) / 2)).toBeCloseTo(least, 9);
          expect(low).toBeLessThanOrEqual(high);
        }),
      );
    },
  );

  it.each(losses)('pulls with minus the derivative of %s loss', (name) => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: -50, max: 50 }), (values, place) => {
        // Halves are never a value, so the absolute loss has a derivative there.
        const c = place + 0.5;
        const h = 1e-4;
        const slope = (constantLoss(name, values, c + h) - constantLoss(name, values, c - h)) / (2 * h);
        const pull = values.reduce((sum, value) => sum + pullOf(name, value, c), 0);
        expect(pull).toBeCloseTo(-slope, 5);
      }),
    );
  });

  it('pulls with no strength where it stands', () => {
    expect(losses.map((name) => pullOf(name, 3, 3))).toEqual([0, 0]);
  });

  it('loses n times the squared distance away from the mean', () => {
    // Σ(y − c)² = Σ(y − mean)² + n(c − mean)²
    fc.assert(
      fc.property(numbers, fc.integer({ min: -60, max: 60 }), (values, c) => {
        const [center] = bestConstants('squared', values);
        const excess = constantLoss('squared', values, c) - constantLoss('squared', values, center);
        expect(excess).toBeCloseTo(values.length * (c - center) ** 2, 6);
      }),
    );
  });

  it('refuses an empty list and numbers that are not finite', () => {
    expect(() => constantLoss('squared', [], 0)).toThrow(/at least one value/);
    expect(() => bestConstants('absolute', [])).toThrow(/at least one value/);
    expect(() => constantLoss('absolute', [1], Number.NaN)).toThrow(/finite prediction/);
    expect(() => bestConstants('squared', [1, Infinity])).toThrow(/finite value/);
  });
});
