import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../src/math/random';
import { symmetricEigenvalues } from '../../src/math/symmetric-eigenvalues';
import {
  casesOfKind,
  expectClose,
  loadGolden,
  readArray,
  readMatrix,
  readNumber,
  readObject,
} from '../golden/check';

const golden = loadGolden('16_linalg');
const symmetric = casesOfKind(golden, 'matrix').filter(({ input }) => {
  const a = readMatrix(input['A']);
  return a.every((row, i) => row.length === a.length && row.every((entry, j) => entry === a[j]?.[i]));
});
const matrices = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.nat()).map(([n, seed]) => {
  const { normal } = createRandom(seed);
  const a = Array.from({ length: n }, () => Array.from({ length: n }, normal));
  return a.map((row, i) => row.map((entry, j) => (entry + a[j]![i]!) / 2));
});

describe('the eigenvalues of a symmetric matrix', () => {
  it('has golden cases of this kind', () => {
    expect(symmetric.length).toBeGreaterThan(5);
  });

  it.each(symmetric)('agree with the golden case $name', (goldenCase) => {
    const expected = readArray(goldenCase.expected['eigenvalues']).map((value) =>
      readNumber(readObject(value)['re']),
    );
    expected.sort((one, other) => other - one);
    const atol = 1e-14 * readNumber(goldenCase.expected['norm_2']);
    expectClose(symmetricEigenvalues(readMatrix(goldenCase.input['A'])).values, expected, {
      rtol: 1e-11,
      atol,
    });
  });

  it('belong to unit vectors that the matrix only stretches', () => {
    fc.assert(
      fc.property(matrices, (a) => {
        const { values, vectors } = symmetricEigenvalues(a);
        expect(values).toEqual([...values].sort((one, other) => other - one));
        vectors.forEach((vector, k) => {
          expectClose(Math.hypot(...vector), 1, { rtol: 1e-13, atol: 0 });
          const image = a.map((row) => row.reduce((sum, entry, j) => sum + entry * vector[j]!, 0));
          expectClose(
            image,
            vector.map((entry) => values[k]! * entry),
            { rtol: 1e-11, atol: 1e-12 },
          );
        });
      }),
    );
  });

  it('refuses a matrix that is not symmetric, square and finite', () => {
    expect(() =>
      symmetricEigenvalues([
        [1, 2],
        [3, 4],
      ]),
    ).toThrow(/symmetric/);
    expect(() => symmetricEigenvalues([[1, 2]])).toThrow(/symmetric/);
    expect(() => symmetricEigenvalues([[NaN]])).toThrow(/finite/);
  });
});
