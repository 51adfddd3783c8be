import { MathError } from '../errors';
import { sizeOf } from '../matrix';
import { singularValues } from '../singular-values';
import { pNorm } from './p-norm';

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
    frobenius: pNorm(matrix.flat(), 2),
    spectral: pNorm(values, Infinity),
    nuclear: pNorm(values, 1),
  };
}

/**
 * The angle (radians, from $-\frac\pi2$ to $\frac\pi2$) of the direction that a $2\times2$ matrix stretches most: the first right singular
 * vector. Where all directions are stretched alike it is 0. Throws unless the matrix has two rows and two columns.
 *
 * @example largestStretchAngle([[3, 0], [0, 1]]) // 0
 */
export function largestStretchAngle(matrix: readonly (readonly number[])[]): number {
  const { rows, columns } = sizeOf(matrix, 'largestStretchAngle');
  if (rows !== 2 || columns !== 2) throw new MathError('largestStretchAngle needs two rows and two columns');
  const [[a, b], [c, d]] = matrix as [[number, number], [number, number]];
  // |A(cos t, sin t)|² = constant + (p cos 2t + q sin 2t)/2
  return Math.atan2(2 * (a * b + c * d), a * a + c * c - b * b - d * d) / 2;
}
