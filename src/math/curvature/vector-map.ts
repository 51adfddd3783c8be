import type { Matrix } from '../matrix';
import { planeObjective } from '../optimization/objective';

/** A function of two variables with two values, and its Jacobian $J_{ij}=\partial F_i/\partial x_j$. */
export const exampleMap = {
  /** $F(x,y)=(x^2y,\,5x+\sin y)$. */
  value: (x: number, y: number): [number, number] => [x * x * y, 5 * x + Math.sin(y)],
  jacobian: (x: number, y: number): Matrix => [
    [2 * x * y, x * x],
    [5, Math.cos(y)],
  ],
};

/**
 * Two linear units in a row that are to turn 1 into 1, $f=\frac12(w_1w_2-1)^2$: minima on the curve $w_1w_2=1$, a saddle at 0 with
 * eigenvalues −1 and +1. No unit is non-linear, and yet $f$ is not convex.
 */
export const deepLinear = planeObjective({
  value: (x, y) => (x * y - 1) ** 2 / 2,
  gradient: (x, y) => [(x * y - 1) * y, (x * y - 1) * x],
  hessian: (x, y) => [
    [y * y, 2 * x * y - 1],
    [2 * x * y - 1, x * x],
  ],
  minima: [],
});

/**
 * The determinant of a 2×2 matrix.
 *
 * @example determinant([[4, 1], [5, 2]]) // 3
 */
export function determinant(matrix: readonly (readonly number[])[]): number {
  const [[a = NaN, b = NaN] = [], [c = NaN, d = NaN] = []] = matrix;
  return a * d - b * c;
}
