import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { histogram } from '../../src/math/histogram';
import { evenly } from './evenly';

describe('a histogram', () => {
  it('counts values by hand: left edges belong to a bin, the last right edge too', () => {
    const { edges, counts, density, below, above } = histogram([-1, 0, 0.5, 1, 1, 2, 3, 3.5], {
      from: 0,
      to: 3,
      bins: 3,
    });
    expect(edges).toEqual([0, 1, 2, 3]);
    expect(counts).toEqual([2, 2, 2]);
    expect(density).toEqual([0.25, 0.25, 0.25]);
    expect([below, above]).toEqual([1, 1]);
  });

  it('loses no value, and its density integrates to the share inside', () => {
    fc.assert(
      fc.property(
        fc.array(evenly(-10, 10), { minLength: 1 }),
        fc.integer({ min: 1, max: 40 }),
        evenly(-9, 0),
        fc.double({ noNaN: true, min: 0.1, max: 9 }),
        (values, bins, from, length) => {
          const to = from + length;
          const { counts, density, below, above } = histogram(values, { from, to, bins });
          const inside = counts.reduce((sum, count) => sum + count, 0);
          expect(inside + below + above).toBe(values.length);
          const integral = density.reduce((sum, height) => sum + (height * length) / bins, 0);
          expect(integral).toBeCloseTo(inside / values.length, 10);
        },
      ),
    );
  });

  it('puts every value between the edges of its bin, edges included', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.nat(), evenly(-5, 5), (bins, pick, from) => {
        const to = from + 1.1;
        const { edges } = histogram([from], { from, to, bins });
        const k = pick % bins;
        expect(histogram([edges[k]!], { from, to, bins }).counts[k]).toBe(1);
        expect(histogram([to], { from, to, bins }).counts[bins - 1]).toBe(1);
        expect(edges).toHaveLength(bins + 1);
        expect(edges[bins]).toBe(to);
      }),
    );
  });

  it('puts the number just below an edge into the bin on the left, however division rounds', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 99 }),
        fc.nat(),
        fc.double({ noNaN: true, min: 0.1, max: 5 }),
        (bins, pick, from) => {
          const shape = { from, to: from + 1.1, bins };
          const k = 1 + (pick % (bins - 1));
          // The next smaller double.
          const below = histogram([from], shape).edges[k]! * (1 - Number.EPSILON / 2);
          expect(histogram([below], shape).counts[k - 1]).toBe(1);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('ends exactly where it is asked to, even if the widths do not add up to that', () => {
    for (const [from, to, bins] of [
      [0, 0.9, 3],
      [-1, 0.1, 11],
      [0, 1, 49],
    ] as const) {
      expect(from + bins * ((to - from) / bins)).not.toBe(to);
      expect(histogram([0], { from, to, bins }).edges[bins]).toBe(to);
    }
  });

  it('counts infinite values as outside', () => {
    const { below, above } = histogram([-Infinity, Infinity, 0], { from: -1, to: 1, bins: 2 });
    expect([below, above]).toEqual([1, 1]);
  });

  it('refuses bins so narrow that their density overflows', () => {
    expect(() => histogram([0], { from: 0, to: 1e-320, bins: 4 })).toThrow(/bins of width/);
    expect(histogram([0], { from: 0, to: 1e-299, bins: 1 }).density).toEqual([1e299]);
    expect(histogram([0], { from: 0, to: 1e-300, bins: 1 }).counts).toEqual([1]);
    expect(() => histogram([0], { from: 0, to: 9.99e-301, bins: 1 })).toThrow(/bins of width/);
  });

  it('refuses no values, NaN, and bins that are no bins', () => {
    expect(() => histogram([], { from: 0, to: 1, bins: 2 })).toThrow(/at least one value/);
    expect(() => histogram([Number.NaN], { from: 0, to: 1, bins: 2 })).toThrow(/NaN/);
    expect(() => histogram([1], { from: 1, to: 1, bins: 2 })).toThrow(/from < to/);
    expect(() => histogram([1], { from: 0, to: Infinity, bins: 2 })).toThrow(/from < to/);
    // Each end is finite, but not what lies between them.
    expect(() => histogram([1], { from: -1e308, to: 1e308, bins: 2 })).toThrow(/from < to/);
    expect(() => histogram([1], { from: 0, to: 1, bins: 1.5 })).toThrow(/whole number of bins/);
    expect(() => histogram([1], { from: 0, to: 1, bins: 0 })).toThrow(/whole number of bins/);
  });
});
