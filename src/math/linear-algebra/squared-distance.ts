import { MathError } from '../errors';

/**
 * The squared distance $\lVert x-y\rVert^2=\sum_j(x_j-y_j)^2$ of two points.
 *
 * @throws MathError if one has more coordinates than the other
 * @example squaredDistance([1, 1], [4, 5]) // 25
 */
export function squaredDistance(x: readonly number[], y: readonly number[]): number {
  if (x.length !== y.length) throw new MathError('squaredDistance needs two points of one space');
  return x.reduce((sum, value, j) => sum + (value - y[j]!) ** 2, 0);
}
