import { sizeOf } from '../matrix';
import { solveLinear } from '../solve-linear';
import { leastSquaresHessian } from './least-squares';

/**
 * The leverages $h_i=x_i^\top(X^\top X)^{-1}x_i$, the diagonal of the hat matrix: if the target of sample $i$ rises by $\delta$, its
 * least-squares fit rises by $h_i\delta$. Each lies between 0 and 1, and together they are the number of columns.
 *
 * Source: D. C. Hoaglin, R. E. Welsch, "The Hat Matrix in Regression and ANOVA", The American Statistician 32 (1978).
 *
 * @param rows the samples, $X$ ($n\times d$), of full column rank
 * @throws MathError if columns depend on each other
 * @example leverages([[1, 1], [2, 1], [3, 1]]) // [0.833333, 0.333333, 0.833333]
 */
export function leverages(rows: readonly (readonly number[])[]): number[] {
  sizeOf(rows, 'leverages');
  const hessian = leastSquaresHessian(rows);
  return rows.map((row) =>
    solveLinear(hessian, row).reduce((sum, part, j) => sum + (part * row[j]!) / rows.length, 0),
  );
}
