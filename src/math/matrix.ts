import { MathError } from './errors';

/** A matrix of real numbers, row-major: `matrix[row][column]`. */
export type Matrix = number[][];

/**
 * The numbers of rows and columns. Throws if the matrix is empty or its rows differ in length; `name` is the function that
 * complains.
 *
 * @example sizeOf([[1, 2, 3]], 'caller') // { rows: 1, columns: 3 }
 */
export function sizeOf(
  matrix: readonly (readonly number[])[],
  name: string,
): { rows: number; columns: number } {
  const columns = matrix[0]?.length ?? 0;
  if (columns === 0 || matrix.some((row) => row.length !== columns)) {
    throw new MathError(`${name} needs a matrix: one or more rows, all of the same length above 0`);
  }
  return { rows: matrix.length, columns };
}

/**
 * The $n\times n$ identity matrix $I$. Throws if $n$ is no whole number above 0.
 *
 * @example identity(2) // [[1, 0], [0, 1]]
 */
export function identity(n: number): Matrix {
  if (!Number.isInteger(n) || n < 1) throw new MathError(`identity needs a whole number above 0, not ${n}`);
  return Array.from({ length: n }, (_, row) =>
    Array.from({ length: n }, (_, column) => (row === column ? 1 : 0)),
  );
}

/**
 * The transpose $A^\top$, $n\times m$ for an $m\times n$ matrix.
 *
 * @example transpose([[1, 2, 3]]) // [[1], [2], [3]]
 */
export function transpose(a: readonly (readonly number[])[]): Matrix {
  const { columns } = sizeOf(a, 'transpose');
  return Array.from({ length: columns }, (_, column) => a.map((row) => row[column]!));
}

/**
 * The product $AB$ ($m\times k$ times $k\times n$ gives $m\times n$). Throws if the inner sizes differ.
 *
 * @example multiply([[1, 2]], [[3], [4]]) // [[11]]
 */
export function multiply(a: readonly (readonly number[])[], b: readonly (readonly number[])[]): Matrix {
  const left = sizeOf(a, 'multiply');
  const right = sizeOf(b, 'multiply');
  if (left.columns !== right.rows) {
    throw new MathError(
      `multiply needs as many columns on the left as rows on the right, not ${left.columns} and ${right.rows}`,
    );
  }
  return a.map((row) => {
    const sums = new Array<number>(right.columns).fill(0);
    for (let k = 0; k < left.columns; k++) {
      const factor = row[k]!;
      const other = b[k]!;
      for (let column = 0; column < right.columns; column++) sums[column]! += factor * other[column]!;
    }
    return sums;
  });
}
