import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../src/math/errors';
import { geometricGrid, wholeGeometricGrid } from '../../src/math/geometric-grid';

const intervals = fc.integer({ min: 1, max: 60 });

describe('the geometric grid', () => {
  it('has equal ratios from the first number to the last', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
        fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
        intervals,
        (from, to, n) => {
          const grid = geometricGrid(from, to, n);
          expect(grid).toHaveLength(n + 1);
          expect(grid[0]).toBe(from);
          expect(grid[n]! / to).toBeCloseTo(1, 12);
          const ratio = (to / from) ** (1 / n);
          for (let i = 1; i <= n; i++) expect(grid[i]! / grid[i - 1]! / ratio).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  it('refuses 0, which has no place on a logarithmic axis, and no intervals', () => {
    expect(() => geometricGrid(0, 1, 4)).toThrow(MathError);
    expect(() => geometricGrid(1, -1, 4)).toThrow(MathError);
    expect(() => geometricGrid(1, 2, 0)).toThrow(MathError);
  });
});

describe('the whole numbers of it', () => {
  it('rise from end to end, each once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), intervals, (last, n) => {
        const numbers = wholeGeometricGrid(1, last, n);
        expect(numbers[0]).toBe(1);
        expect(numbers.at(-1)).toBe(last);
        for (let i = 1; i < numbers.length; i++) {
          expect(Number.isInteger(numbers[i])).toBe(true);
          expect(numbers[i]).toBeGreaterThan(numbers[i - 1]!);
        }
      }),
    );
  });
});
