import { MathError } from '../errors';
import { type Matrix, sizeOf } from '../matrix';

/**
 * The element-wise (Hadamard) product $(A\circ B)_{ij}=a_{ij}b_{ij}$ of two matrices of one shape. Throws if the shapes differ.
 *
 * @example hadamardProduct([[1, 2]], [[3, 4]]) // [[3, 8]]
 */
export function hadamardProduct(
  a: readonly (readonly number[])[],
  b: readonly (readonly number[])[],
): Matrix {
  const [left, right] = [sizeOf(a, 'hadamardProduct'), sizeOf(b, 'hadamardProduct')];
  if (left.rows !== right.rows || left.columns !== right.columns) {
    throw new MathError('hadamardProduct needs two matrices of one shape');
  }
  return a.map((row, i) => row.map((value, j) => value * b[i]![j]!));
}

/**
 * The trace $\sum_ia_{ii}$ of a square matrix. Throws unless it is square.
 *
 * @example trace([[1, 2], [3, 4]]) // 5
 */
export function trace(matrix: readonly (readonly number[])[]): number {
  const { rows, columns } = sizeOf(matrix, 'trace');
  if (rows !== columns) throw new MathError('trace needs a square matrix');
  return matrix.reduce((sum, row, i) => sum + row[i]!, 0);
}
