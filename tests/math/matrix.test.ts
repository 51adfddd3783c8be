import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identity, type Matrix, multiply, sizeOf, transpose } from '../../src/math/matrix';

const entry = fc.integer({ min: -9, max: 9 });
const matrixOf = (rows: number, columns: number): fc.Arbitrary<Matrix> =>
  fc.array(fc.array(entry, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });

describe('matrices', () => {
  it('multiplies by hand', () => {
    const a = [
      [1, 2, 3],
      [4, 5, 6],
    ];
    const b = [
      [1, 0],
      [0, 1],
      [2, -1],
    ];
    expect(multiply(a, b)).toEqual([
      [7, -1],
      [16, -1],
    ]);
    expect(transpose(a)).toEqual([
      [1, 4],
      [2, 5],
      [3, 6],
    ]);
    expect(sizeOf(a, 'test')).toEqual({ rows: 2, columns: 3 });
  });

  it('is associative, and the identity changes nothing', () => {
    fc.assert(
      fc.property(matrixOf(2, 3), matrixOf(3, 4), matrixOf(4, 2), (a, b, c) => {
        // Whole numbers: no rounding.
        expect(multiply(multiply(a, b), c)).toEqual(multiply(a, multiply(b, c)));
        expect(multiply(identity(2), a)).toEqual(multiply(a, identity(3)));
      }),
    );
  });

  it('transposes a product into the reversed product of transposes, and twice into itself', () => {
    fc.assert(
      fc.property(matrixOf(2, 3), matrixOf(3, 4), (a, b) => {
        expect(transpose(multiply(a, b))).toEqual(multiply(transpose(b), transpose(a)));
        expect(transpose(transpose(a))).toEqual(a);
      }),
    );
  });

  it('leaves its arguments alone', () => {
    const a = [[1, 2]];
    multiply(a, [[3], [4]]);
    transpose(a)[0]![0] = 99;
    expect(a).toEqual([[1, 2]]);
  });

  it('refuses shapes that do not fit', () => {
    expect(() => multiply([[1, 2]], [[1, 2]])).toThrow(/not 2 and 1/);
    expect(() => multiply([[1], [1, 2]], [[1]])).toThrow(/multiply needs a matrix/);
    expect(() => transpose([])).toThrow(/transpose needs a matrix/);
    expect(() => transpose([[]])).toThrow(/same length above 0/);
    expect(() => identity(0)).toThrow(/above 0/);
  });
});
