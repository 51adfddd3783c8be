import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { hadamardProduct, trace } from '../../../src/math/linear-algebra/hadamard-product';
import { multiply } from '../../../src/math/matrix';

const entry = fc.integer({ min: -9, max: 9 });
const square = fc.tuple(fc.tuple(entry, entry), fc.tuple(entry, entry));
const a = [
  [1, 2],
  [3, 4],
];

describe('the Hadamard product', () => {
  it('differs from the matrix product (page P03)', () => {
    expect(hadamardProduct(a, a)).toEqual([
      [1, 4],
      [9, 16],
    ]);
    expect(multiply(a, a)).toEqual([
      [7, 10],
      [15, 22],
    ]);
    expect([trace(hadamardProduct(a, a)), trace(multiply(a, a))]).toEqual([17, 29]);
  });

  it('does not depend on the order, and the trace of the matrix product does not either', () => {
    fc.assert(
      fc.property(square, square, (x, y) => {
        expect(hadamardProduct(x, y)).toEqual(hadamardProduct(y, x));
        expect(trace(multiply(x, y))).toBe(trace(multiply(y, x)));
      }),
    );
  });

  it('refuses shapes that differ, and the trace of a matrix that is not square', () => {
    expect(() => hadamardProduct(a, [[1, 2]])).toThrow(MathError);
    expect(() => hadamardProduct(a, [[1], [2]])).toThrow(MathError);
    expect(() => trace([[1, 2]])).toThrow(MathError);
  });
});
