import { requireNotNegative } from '../checks';
import { MathError } from '../errors';
import { sizeOf } from '../matrix';
import { penalizedWeights } from '../regression/penalized-weights';

/**
 * Ridge regression: the weights that minimize $\frac1{2n}\lVert Xw-y\rVert^2+\lambda\lVert w\rVert_2^2$, which are
 * $(X^\top X+2n\lambda I)^{-1}X^\top y$. For $\lambda>0$ the matrix can be inverted even if columns of $X$ depend on each other.
 *
 * Source: A. E. Hoerl, R. W. Kennard, "Ridge regression: biased estimation for nonorthogonal problems" (1970).
 *
 * @throws MathError if $y$ has another length than $X$, if $\lambda<0$, or if $\lambda=0$ and columns depend on each other
 * @example ridge([[1, 1], [-1, -1]], [3, -3], 0.5) // [1, 1]
 */
export function ridge(
  rows: readonly (readonly number[])[],
  targets: readonly number[],
  penalty: number,
): number[] {
  const { columns } = sizeOf(rows, 'ridge');
  requireNotNegative('ridge', 'penalty', penalty);
  if (targets.length !== rows.length) throw new MathError('ridge needs one target for each row');
  return penalizedWeights({ rows, targets }, new Array<number>(columns).fill(2 * rows.length * penalty));
}
