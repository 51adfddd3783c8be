import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { alignShapes, broadcastShape, broadcastTo } from '../../../src/math/tensor-shapes/broadcast';

const shapes = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 4 });

describe('broadcasting', () => {
  it('gives the shapes of numpy.broadcast_shapes', () => {
    expect(broadcastShape([3, 1], [1, 4])).toEqual([3, 4]);
    expect(broadcastShape([3], [4])).toBeNull();
    expect(broadcastShape([2, 3, 4], [3, 1])).toEqual([2, 3, 4]);
    expect(broadcastShape([2, 3, 4], [3])).toBeNull();
    expect(broadcastShape([], [2, 3])).toEqual([2, 3]);
    expect(broadcastShape([5], [1, 1])).toEqual([1, 5]);
  });

  it('aligns from the right and names the axis that does not fit', () => {
    expect(alignShapes([2, 3], [4, 5, 3])).toEqual([
      { left: null, right: 4, result: 4 },
      { left: 2, right: 5, result: null },
      { left: 3, right: 3, result: 3 },
    ]);
  });

  it('does not depend on the order, and keeps a shape with itself and with a scalar', () => {
    fc.assert(
      fc.property(shapes, shapes, (a, b) => {
        expect(broadcastShape(a, b)).toEqual(broadcastShape(b, a));
        expect(broadcastShape(a, a)).toEqual(a);
        expect(broadcastShape(a, [])).toEqual(a);
      }),
    );
  });

  it('repeats entries along axes of size 1, as numpy.broadcast_to', () => {
    expect(broadcastTo([1, 2], [1, 2, 1], [3, 2, 2])).toEqual([1, 1, 2, 2, 1, 1, 2, 2, 1, 1, 2, 2]);
    expect(broadcastTo([1, 2, 3], [3], [2, 3])).toEqual([1, 2, 3, 1, 2, 3]);
    expect(broadcastTo([7], [], [2])).toEqual([7, 7]);
  });

  it('holds each entry equally often', () => {
    fc.assert(
      fc.property(shapes, shapes, (a, b) => {
        const target = broadcastShape(a, b);
        fc.pre(target !== null);
        const count = a.reduce((product, size) => product * size, 1);
        const total = target.reduce((product, size) => product * size, 1);
        const repeated = broadcastTo(
          Array.from({ length: count }, (_, i) => i),
          a,
          target,
        );
        for (let i = 0; i < count; i++) {
          expect(repeated.filter((each) => each === i)).toHaveLength(total / count);
        }
      }),
    );
  });

  it('refuses sizes that are none, shapes that do not fit and missing entries', () => {
    expect(() => broadcastShape([0], [1])).toThrow(MathError);
    expect(() => broadcastShape([1.5], [1])).toThrow(MathError);
    expect(() => broadcastTo([1, 2], [2], [1])).toThrow(MathError);
    expect(() => broadcastTo([1, 2], [2], [3])).toThrow(MathError);
    expect(() => broadcastTo([1], [2], [2])).toThrow(MathError);
  });
});
