import { singularValues } from './singular-values';

/** Three norms of a matrix with the singular values $\sigma_1\ge\sigma_2\ge\dots$. */
export interface MatrixNorms {
  /** $\lVert A\rVert_F=\sqrt{\sum_{ij}a_{ij}^2}=\sqrt{\sum_k\sigma_k^2}$. */
  frobenius: number;
  /** $\lVert A\rVert_2=\sigma_1$, the largest factor by which $A$ stretches a vector (Euclidean length). */
  spectral: number;
  /** $\lVert A\rVert_*=\sum_k\sigma_k$. */
  nuclear: number;
}

/**
 * Frobenius, spectral and nuclear norm of a matrix. Throws unless all entries are finite and the rows of one length.
 *
 * @example matrixNorms([[3, 0], [0, 4]]) // { frobenius: 5, spectral: 4, nuclear: 7 }
 */
export function matrixNorms(matrix: readonly (readonly number[])[]): MatrixNorms {
  const values = singularValues(matrix);
  return {
    frobenius: Math.hypot(...matrix.flat()),
    spectral: values[0]!,
    nuclear: values.reduce((sum, value) => sum + value, 0),
  };
}
