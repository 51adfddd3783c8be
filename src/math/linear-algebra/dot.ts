import { MathError } from '../errors';

/**
 * The dot product $x^\top y=\sum_jx_jy_j$ of two vectors.
 *
 * @throws MathError if one is longer than the other
 * @example dot([1, 2], [3, 4]) // 11
 */
export function dot(x: ArrayLike<number>, y: ArrayLike<number>): number {
  if (x.length !== y.length)
    throw new MathError(`dot needs vectors of one length, not ${x.length} and ${y.length}`);
  let sum = 0;
  for (let j = 0; j < x.length; j++) sum += x[j]! * y[j]!;
  return sum;
}
