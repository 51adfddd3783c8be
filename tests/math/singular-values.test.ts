import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gramSchmidt } from '../../src/math/gram-schmidt';
import { type Matrix, multiply, transpose } from '../../src/math/matrix';
import { createRandom } from '../../src/math/random';
import { singularValues } from '../../src/math/singular-values';
import { casesOfKind, expectClose, loadGolden, readMatrix, readNumber, toleranceOf } from '../golden/check';

const golden = loadGolden('16_linalg');

const matrices: fc.Arbitrary<Matrix> = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }), fc.nat())
  .map(([rows, columns, seed]) => {
    const { normal } = createRandom(seed);
    return Array.from({ length: rows }, () => Array.from({ length: columns }, normal));
  });

describe('singular values', () => {
  it.each(casesOfKind(golden, 'matrix'))('agrees with the golden case $name', (goldenCase) => {
    const { rtol, atol } = toleranceOf(golden, goldenCase, 'singular_values');
    // The golden zeros are exact; rounding leaves about 1e-15 of the norm (tests/golden conventions).
    const rounding = 1e-15 * readNumber(goldenCase.expected['norm_2']);
    const got = singularValues(readMatrix(goldenCase.input['A']));
    expectClose(got, goldenCase.expected['singular_values'], { rtol, atol: Math.max(atol, rounding) });
  });

  it('are the same for the transpose', () => {
    fc.assert(
      fc.property(matrices, (a) => {
        expectClose(singularValues(transpose(a)), singularValues(a), { rtol: 1e-11, atol: 1e-14 });
      }),
    );
  });

  it('have the Frobenius norm as their length, and come in descending order', () => {
    fc.assert(
      fc.property(matrices, (a) => {
        const values = singularValues(a);
        expect(values).toHaveLength(Math.min(a.length, a[0]!.length));
        expectClose(Math.hypot(...values), Math.hypot(...a.flat()), { rtol: 1e-14, atol: 0 });
        expect([...values].sort((x, y) => y - x)).toEqual(values);
      }),
    );
  });

  it('do not change under rotation', () => {
    fc.assert(
      fc.property(matrices, fc.nat(), (a, seed) => {
        const { normal } = createRandom(seed);
        const square = Array.from({ length: a.length }, () => Array.from({ length: a.length }, normal));
        const turned = multiply(gramSchmidt(square).q, a);
        expectClose(singularValues(turned), singularValues(a), { rtol: 1e-11, atol: 1e-13 });
      }),
    );
  });

  it('keep their relative accuracy over 150 orders of magnitude of a scaled rotation', () => {
    const sizes = [1e140, 1e60, 1, 1e-10];
    const { normal } = createRandom(4);
    const { q } = gramSchmidt(Array.from({ length: 4 }, () => Array.from({ length: 4 }, normal)));
    const scaled = q.map((row) => row.map((value, column) => value * sizes[column]!));
    expectClose(singularValues(scaled), sizes, { rtol: 1e-14, atol: 0 });
  });

  it('are exactly 0 for the zero matrix, and |a| for a number', () => {
    expect(
      singularValues([
        [0, 0],
        [0, 0],
      ]),
    ).toEqual([0, 0]);
    expect(singularValues([[-3]])).toEqual([3]);
  });

  it('ignore a column of zeros', () => {
    expect(
      singularValues([
        [3, 0],
        [4, 0],
      ]),
    ).toEqual([5, 0]);
    expect(
      singularValues([
        [0, 3, 0],
        [0, 0, 4],
      ]),
    ).toEqual([4, 3]);
  });

  it('need a matrix of finite numbers', () => {
    expect(() => singularValues([[1, Infinity]])).toThrow(/finite matrix/);
    expect(() => singularValues([[1, Number.NaN]])).toThrow(/finite matrix/);
    expect(() => singularValues([[1], [1, 2]])).toThrow(/singularValues needs a matrix/);
  });
});
