import { MathError } from '../errors';
import { jacobiRotation } from '../jacobi-rotation';

/** Eigenvalues of a symmetric 2×2 matrix, largest first, and the unit eigenvectors in the same order. */
export interface SymmetricEigen {
  values: [number, number];
  directions: [[number, number], [number, number]];
}

/**
 * Eigenvalues and eigen-directions of a symmetric 2×2 matrix $\begin{pmatrix}a&b\\b&c\end{pmatrix}$, such as a Hessian, by one Jacobi
 * rotation with $\tau=\frac{c-a}{2b}$ and the tangent $t$: eigenvalues $a-tb$ and $c+tb$. Directions have length 1, are orthogonal,
 * and the larger entry of each is positive. Throws unless the matrix is symmetric and finite.
 *
 * Source: G. H. Golub, C. F. Van Loan, "Matrix Computations", section on Jacobi methods.
 *
 * @example symmetricEigen([[3, 0], [0, 1]]) // { values: [3, 1], directions: [[1, 0], [0, 1]] }
 */
export function symmetricEigen(matrix: readonly (readonly number[])[]): SymmetricEigen {
  const [[a = NaN, b = NaN] = [], [lower = NaN, c = NaN] = []] = matrix;
  const isSquare = matrix.length === 2 && matrix.every((row) => row.length === 2);
  if (!isSquare || b !== lower || ![a, b, c].every(Number.isFinite)) {
    throw new MathError('symmetricEigen needs a symmetric 2x2 matrix of finite numbers');
  }
  // Half of each: the difference of two huge entries would overflow.
  const { tangent, cosine, sine } =
    b === 0 ? { tangent: 0, cosine: 1, sine: 0 } : jacobiRotation((c / 2 - a / 2) / b);
  // |t| ≤ 1, so the cosine is the larger entry. The additions turn -0 into 0.
  const first = { value: a - tangent * b, direction: [cosine, 0 - sine] satisfies [number, number] };
  const second = { value: c + tangent * b, direction: [sine + 0, cosine] satisfies [number, number] };
  const [largest, smallest] = first.value >= second.value ? [first, second] : [second, first];
  return {
    values: [largest.value, smallest.value],
    directions: [largest.direction, smallest.direction],
  };
}
