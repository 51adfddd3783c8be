import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gramSchmidt, orthogonalMatrix } from '../../src/math/gram-schmidt';
import { identity, type Matrix, multiply, transpose } from '../../src/math/matrix';
import { createRandom } from '../../src/math/random';
import { singularValues } from '../../src/math/singular-values';
import { casesOfKind, expectCase, expectClose, loadGolden, readMatrix, readNumber } from '../golden/check';

const golden = loadGolden('06_init');
const scaled = (matrix: Matrix, factor: number) => matrix.map((row) => row.map((value) => factor * value));

describe('Gram–Schmidt', () => {
  it.each(casesOfKind(golden, 'orthogonal_qr'))('agrees with the golden case $name', (goldenCase) => {
    const { q, r } = gramSchmidt(readMatrix(goldenCase.input['A']));
    expectCase({ Q: q, R: r }, golden, goldenCase);
  });

  it('factors a matrix into orthonormal columns and a triangle with positive diagonal', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.nat({ max: 8 }), fc.nat(), (columns, extra, seed) => {
        const { normal } = createRandom(seed);
        const a = Array.from({ length: columns + extra }, () => Array.from({ length: columns }, normal));
        const { q, r } = gramSchmidt(a);
        const close = { rtol: 0, atol: 1e-13 };
        expectClose(multiply(transpose(q), q), identity(columns), close);
        expectClose(multiply(q, r), a, close);
        r.forEach((row, i) => {
          expect(row[i]).toBeGreaterThan(0);
          expect(row.slice(0, i).every((value) => value === 0)).toBe(true);
        });
      }),
    );
  });

  it('stays orthonormal where one pass would not: columns that nearly agree', () => {
    const e = 1e-9;
    const laeuchli = [
      [1, 1, 1],
      [e, 0, 0],
      [0, e, 0],
      [0, 0, e],
    ];
    const { q } = gramSchmidt(laeuchli);
    expectClose(multiply(transpose(q), q), identity(3), { rtol: 0, atol: 1e-15 });
  });

  it('refuses wide matrices and dependent columns', () => {
    expect(() => gramSchmidt([[1, 2]])).toThrow(/transpose it/);
    const dependent = [
      [1, 2],
      [1, 2],
    ];
    // The bound goes with the size of the columns.
    for (const size of [1e-9, 1, 1e9]) {
      expect(() => gramSchmidt(scaled(dependent, size))).toThrow(/column 2 depends/);
      expect(() =>
        gramSchmidt([
          [size, size / 3],
          [3 * size, size],
          [7 * size, (7 * size) / 3],
        ]),
      ).toThrow(/column 2 depends/);
      expectClose(
        gramSchmidt([
          [3 * size, size],
          [4 * size, 2 * size],
        ]).q,
        [
          [0.6, -0.8],
          [0.8, 0.6],
        ],
        { rtol: 1e-14, atol: 0 },
      );
    }
    expect(() => gramSchmidt([[0], [0]])).toThrow(/column 1 depends/);
  });
});

describe('a random orthogonal matrix', () => {
  it.each(casesOfKind(golden, 'orthogonal_properties'))(
    'has the properties of the golden case $name',
    ({ input, expected }) => {
      const [rows, columns, gain] = ['rows', 'cols', 'gain'].map((key) => readNumber(input[key])) as [
        number,
        number,
        number,
      ];
      const matrix = orthogonalMatrix(rows, columns, gain, createRandom(1));
      expect([matrix.length, matrix[0]!.length]).toEqual([rows, columns]);
      const size = readNumber(expected['gram_size']);
      const gram =
        expected['gram'] === 'Q^T Q'
          ? multiply(transpose(matrix), matrix)
          : multiply(matrix, transpose(matrix));
      const factor = readNumber(expected['gram_equals_identity_times']);
      const allowed = { rtol: 0, atol: readNumber(expected['max_abs_error']) };
      expectClose(gram, scaled(identity(size), factor), allowed);
      const values = singularValues(matrix);
      expectClose(values, new Array(size).fill(expected['singular_values_all']), allowed);
      expectClose(Math.hypot(...matrix.flat()), expected['frobenius_norm'], allowed);
      const determinant = rows === columns ? values.reduce((product, value) => product * value, 1) : null;
      expectClose(determinant, expected['abs_det_if_square'], allowed);
    },
  );

  it.each([2, 3])(
    'draws row by row: with %d rows its first column points along the first drawn one',
    (rows) => {
      const matrix = orthogonalMatrix(rows, 2, 1, createRandom(9));
      const { normal } = createRandom(9);
      const drawn = Array.from({ length: rows }, () => [normal(), normal()]);
      const column = drawn.map((row) => row[0]!);
      const length = Math.hypot(...column);
      expectClose(
        matrix.map((row) => row[0]),
        column.map((value) => value / length),
        { rtol: 1e-14, atol: 0 },
      );
    },
  );

  it('is a unit vector times the gain where it has one row or one column', () => {
    for (const matrix of [
      orthogonalMatrix(1, 3, 2, createRandom(1)),
      orthogonalMatrix(3, 1, 2, createRandom(1)),
    ]) {
      expect(matrix.flat()).toHaveLength(3);
      expect(Math.hypot(...matrix.flat())).toBeCloseTo(2, 14);
    }
  });

  it('refuses sizes that are none', () => {
    for (const [rows, columns] of [
      [0, 2],
      [2, 0],
      [1.5, 2],
      [2, 1.5],
    ] as const) {
      expect(() => orthogonalMatrix(rows, columns, 1, createRandom(1))).toThrow(/whole numbers above 0/);
    }
  });
});
