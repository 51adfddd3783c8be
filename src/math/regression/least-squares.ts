import { MathError } from '../errors';
import { sizeOf } from '../matrix';
import { penalizedWeights } from './penalized-weights';

/**
 * The weights $w$ that minimize $\frac1{2n}\lVert Xw-y\rVert^2$ by the normal equations $X^\top Xw=X^\top y$. A constant term is a
 * column of ones in $X$.
 *
 * @param rows the $n$ samples, $X$ ($n\times d$), of full column rank
 * @param targets $y$, one for each sample
 * @throws MathError if $y$ has another length, or if columns of $X$ depend on each other, so that there is no single minimum
 * @example leastSquares([[0, 1], [1, 1], [2, 1]], [1, 3, 5]) // [2, 1]
 */
export function leastSquares(rows: readonly (readonly number[])[], targets: readonly number[]): number[] {
  const { columns } = sizeOf(rows, 'leastSquares');
  if (targets.length !== rows.length) throw new MathError('leastSquares needs one target for each row');
  return penalizedWeights({ rows, targets }, new Array<number>(columns).fill(0));
}

/**
 * The Hessian $H=\frac1nX^\top X$ ($d\times d$) of the loss $\frac1{2n}\lVert Xw-y\rVert^2$, the same at every $w$. Gradient descent
 * on this loss is stable for $\eta<2/\lambda_{\max}(H)$.
 *
 * @throws MathError if the rows differ in length
 * @example leastSquaresHessian([[1, 0], [1, 2]]) // [[1, 1], [1, 2]]
 */
export function leastSquaresHessian(rows: readonly (readonly number[])[]): number[][] {
  const { columns } = sizeOf(rows, 'leastSquaresHessian');
  return Array.from({ length: columns }, (_, i) =>
    Array.from(
      { length: columns },
      (_, j) => rows.reduce((sum, row) => sum + row[i]! * row[j]!, 0) / rows.length,
    ),
  );
}

/**
 * The loss $\frac1{2n}\lVert Xw-y\rVert^2$ and its gradient $\frac1nX^\top(Xw-y)$.
 *
 * @throws MathError if $y$ has another length than $X$, or $w$ another than a row
 * @example leastSquaresLoss([[1, 1]], [1], [2, 0]) // { loss: 0.5, gradient: [1, 1] }
 */
export function leastSquaresLoss(
  rows: readonly (readonly number[])[],
  targets: readonly number[],
  weights: readonly number[],
): { loss: number; gradient: number[] } {
  const { columns } = sizeOf(rows, 'leastSquaresLoss');
  if (targets.length !== rows.length || weights.length !== columns) {
    throw new MathError('leastSquaresLoss needs one target for each row and one weight for each column');
  }
  const gradient = weights.map(() => 0);
  let loss = 0;
  rows.forEach((row, i) => {
    const error = row.reduce((sum, entry, j) => sum + entry * weights[j]!, -targets[i]!);
    loss += (error * error) / (2 * rows.length);
    row.forEach((entry, j) => {
      gradient[j]! += (error * entry) / rows.length;
    });
  });
  return { loss, gradient };
}
