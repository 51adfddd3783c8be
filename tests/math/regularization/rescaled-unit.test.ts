import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { rescaledUnit, unitPenalties } from '../../../src/math/regularization/rescaled-unit';
import { evenly } from '../evenly';

const factors = fc.double({ min: 0.1, max: 10, noNaN: true });
const weights = evenly(-5, 5);

describe('rescaled unit', () => {
  it('has the penalties of the curriculum', () => {
    // pages.md P29: 2 and 100.01
    const unit = { incoming: 1, outgoing: 1 };
    expect(unitPenalties(unit)).toEqual({ squares: 2, sizes: 2 });
    expect(unitPenalties(rescaledUnit(unit, 10)).squares).toBeCloseTo(100.01, 12);
    expect(unitPenalties(rescaledUnit(unit, 10)).sizes).toBeCloseTo(10.1, 12);
  });

  it('is the same function', () => {
    fc.assert(
      fc.property(weights, weights, factors, weights, (incoming, outgoing, factor, x) => {
        const value = (unit: { incoming: number; outgoing: number }) =>
          unit.outgoing * Math.max(0, unit.incoming * x);
        const unit = { incoming, outgoing };
        expect(value(rescaledUnit(unit, factor))).toBeCloseTo(value(unit), 9);
      }),
    );
  });

  it('is cheapest where both weights have one size', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 5, noNaN: true }), factors, (size, factor) => {
        const balanced = { incoming: size, outgoing: -size };
        const here = unitPenalties(balanced);
        const there = unitPenalties(rescaledUnit(balanced, factor));
        expect(there.squares).toBeGreaterThanOrEqual(here.squares - 1e-9);
        expect(there.sizes).toBeGreaterThanOrEqual(here.sizes - 1e-9);
      }),
    );
  });

  it('refuses a factor of 0', () => {
    expect(() => rescaledUnit({ incoming: 1, outgoing: 1 }, 0)).toThrow(MathError);
  });
});
