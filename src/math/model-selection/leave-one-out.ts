import { MathError } from '../errors';
import { leastSquares } from '../regression/least-squares';
import { leverages } from '../regression/leverage';

/** What least squares gives with all samples and without each of them. */
export interface LeaveOneOut {
  /** The weights from all samples. */
  weights: number[];
  leverages: number[];
  /** $e_i=y_i-\hat y_i$ of the fit to all samples. */
  residuals: number[];
  /** $y_i$ minus the prediction of the fit without sample $i$; null at leverage 1, where that fit is not unique. */
  leftOut: (number | null)[];
  /** Mean of the squared residuals. */
  trainingError: number;
  /** Mean of the squared residuals of the samples left out; null if one of them is. */
  error: number | null;
}

/** Leverages this near to 1 are 1 but for rounding. */
const rounding = 1e-9;

/**
 * Leave-one-out cross-validation of least squares without a single refit: the residual of sample $i$ for the fit without it is
 * $\frac{e_i}{1-h_i}$, with the residual $e_i$ and the leverage $h_i$ of the one fit to all samples. It follows from the
 * Sherman–Morrison formula for $(X^\top X-x_ix_i^\top)^{-1}$.
 *
 * @param rows the samples, $X$ ($n\times d$), of full column rank
 * @param targets $y$, one for each sample
 * @throws MathError if $y$ has another length, or if columns of $X$ depend on each other
 * @example leaveOneOut([[1], [1]], [0, 2]).error // 4
 */
export function leaveOneOut(rows: readonly (readonly number[])[], targets: readonly number[]): LeaveOneOut {
  if (targets.length !== rows.length) throw new MathError('leaveOneOut needs one target for each row');
  const weights = leastSquares(rows, targets);
  const pulls = leverages(rows);
  const residuals = rows.map((row, i) => row.reduce((rest, x, j) => rest - x * weights[j]!, targets[i]!));
  const leftOut = residuals.map((residual, i) =>
    pulls[i]! > 1 - rounding ? null : residual / (1 - pulls[i]!),
  );
  const meanSquare = (errors: readonly number[]) =>
    errors.reduce((sum, error) => sum + error * error, 0) / errors.length;
  const known = leftOut.filter((error) => error !== null);
  return {
    weights,
    leverages: pulls,
    residuals,
    leftOut,
    trainingError: meanSquare(residuals),
    error: known.length === leftOut.length ? meanSquare(known) : null,
  };
}
