import { MathError } from './errors';
import { type Matrix, sizeOf, transpose } from './matrix';
import { euclideanNorm } from './portable/euclidean-norm';
import type { Random } from './random';

/** The factors of $A=QR$. */
export interface OrthogonalFactors {
  /** $m\times n$ with orthonormal columns, $Q^\top Q=I$. */
  q: Matrix;
  /** $n\times n$, upper triangular, positive diagonal. */
  r: Matrix;
}

/**
 * Gram–Schmidt on the columns of an $m\times n$ matrix with $m\ge n$: $q_k$ is what is left of column $k$ after removing its
 * parts along $q_1,…,q_{k-1}$, scaled to length 1; $R$ holds the parts. With a positive diagonal of $R$ the factors are
 * unique. Every column is treated twice, which makes $Q$ orthonormal to rounding ("twice is enough").
 *
 * Throws if there are more columns than rows or a column depends on the ones before it.
 *
 * @example gramSchmidt([[3, 1], [4, 2]]).q // [[0.6, -0.8], [0.8, 0.6]]
 */
export function gramSchmidt(matrix: readonly (readonly number[])[]): OrthogonalFactors {
  const { rows, columns } = sizeOf(matrix, 'gramSchmidt');
  if (columns > rows) {
    throw new MathError(
      `gramSchmidt needs at least as many rows as columns, not ${rows}×${columns}: transpose it`,
    );
  }
  const vectors = transpose(matrix);
  const r: Matrix = Array.from({ length: columns }, () => new Array<number>(columns).fill(0));
  vectors.forEach((vector, k) => {
    const length = euclideanNorm(vector);
    for (let pass = 0; pass < 2; pass++) {
      for (let j = 0; j < k; j++) {
        const q = vectors[j]!;
        let part = 0;
        for (let i = 0; i < rows; i++) part += q[i]! * vector[i]!;
        for (let i = 0; i < rows; i++) vector[i]! -= part * q[i]!;
        r[j]![k]! += part;
      }
    }
    const rest = euclideanNorm(vector);
    if (!(rest > 1e-14 * length)) {
      throw new MathError(
        `gramSchmidt: column ${k + 1} depends on the columns before it, so no direction is left`,
      );
    }
    for (let i = 0; i < rows; i++) vector[i]! /= rest;
    r[k]![k] = rest;
  });
  return { q: transpose(vectors), r };
}

/**
 * A random matrix with orthogonal directions: `gain` times orthonormal columns, or orthonormal rows if there are fewer rows
 * than columns, so that all singular values equal `gain`. Gram–Schmidt on standard normal entries drawn row by row; for
 * square matrices that is a uniformly random orthogonal matrix.
 *
 * Throws if a size is no whole number above 0.
 *
 * Source: A. Saxe, J. McClelland, S. Ganguli, "Exact solutions to the nonlinear dynamics of learning in deep linear neural
 * networks" (ICLR 2014).
 *
 * @example orthogonalMatrix(1, 1, 2, createRandom(1)) // [[2]]
 */
export function orthogonalMatrix(rows: number, columns: number, gain: number, random: Random): Matrix {
  if (!(Number.isInteger(rows) && rows > 0 && Number.isInteger(columns) && columns > 0)) {
    throw new MathError(`orthogonalMatrix needs whole numbers above 0, not ${rows}×${columns}`);
  }
  const drawn = Array.from({ length: rows }, () => Array.from({ length: columns }, () => random.normal()));
  const q = rows >= columns ? gramSchmidt(drawn).q : transpose(gramSchmidt(transpose(drawn)).q);
  return q.map((row) => row.map((entry) => gain * entry));
}
