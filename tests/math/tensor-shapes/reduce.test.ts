import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { reduceAxis, reducedShape } from '../../../src/math/tensor-shapes/reduce';

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);

describe('reductions along an axis', () => {
  it('drops the axis or keeps it with size 1 (page P03)', () => {
    expect(reducedShape([2, 3, 4], 1, false)).toEqual([2, 4]);
    expect(reducedShape([2, 3, 4], 1, true)).toEqual([2, 1, 4]);
    expect(reducedShape([3], 0, false)).toEqual([]);
  });

  it('agrees with numpy.arange(24).reshape(2, 3, 4)', () => {
    const shape = [2, 3, 4];
    expect(reduceAxis(upTo(24), shape, 1, 'sum')).toEqual([12, 15, 18, 21, 48, 51, 54, 57]);
    expect(reduceAxis(upTo(24), shape, 2, 'sum')).toEqual([6, 22, 38, 54, 70, 86]);
    expect(reduceAxis(upTo(24), shape, 0, 'mean')).toEqual(upTo(12).map((i) => i + 6));
  });

  it('has the same total whichever axes are summed first', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
        fc.nat(),
        (shape, seed) => {
          const count = shape.reduce((product, size) => product * size, 1);
          const values = upTo(count).map((i) => (i * 7 + seed) % 11);
          const axis = seed % shape.length;
          const sums = reduceAxis(values, shape, axis, 'sum');
          const total = (list: number[]) => list.reduce((sum, value) => sum + value, 0);
          expect(total(sums)).toBe(total(values));
          const means = reduceAxis(values, shape, axis, 'mean');
          means.forEach((each, i) => {
            expect(each * shape[axis]!).toBeCloseTo(sums[i]!, 12);
          });
        },
      ),
    );
  });

  it('refuses an axis that is not there and entries that do not fill the shape', () => {
    expect(() => reducedShape([2, 3], 2, false)).toThrow(MathError);
    expect(() => reducedShape([2, 3], -1, false)).toThrow(MathError);
    expect(() => reduceAxis([1], [2], 0, 'sum')).toThrow(MathError);
  });
});
