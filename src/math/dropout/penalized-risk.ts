import { requireNotNegative } from '../checks';
import { MathError } from '../errors';
import { dot } from '../linear-algebra/dot';
import { penalizedWeights } from '../regression/penalized-weights';

/** Expected squared errors per sample of a fit. */
export interface PenalizedRisk {
  /** On the samples of the fit: $\frac1n\big(\lVert(I-H)Xw\rVert^2+\sigma^2\lVert I-H\rVert_F^2\big)$. */
  readonly training: number;
  /** On new targets at the same inputs: $\sigma^2$ + bias² + variance. */
  readonly fresh: number;
  /** $\frac1n\lVert(I-H)Xw\rVert^2$. */
  readonly squaredBias: number;
  /** $\frac{\sigma^2}n\lVert H\rVert_F^2$. */
  readonly variance: number;
}

/**
 * What to expect of the fit that minimizes $\lVert y-Xv\rVert^2+\sum_jc_jv_j^2$ when the targets are $y=Xw$ plus independent noise of
 * variance $\sigma^2$. With $H=X(X^\top X+\operatorname{diag}c)^{-1}X^\top$ the predictions are $Hy$. The gap between new and training
 * error is $2\sigma^2\operatorname{tr}(H)/n$.
 *
 * Source: T. Hastie, R. Tibshirani, J. Friedman, "The Elements of Statistical Learning" (2009), section on optimism of the training error.
 *
 * @throws MathError if lengths differ, if the variance is negative, or if there is no single fit
 * @example penalizedRisk([[1], [1]], [3], 4, [0]) // { training: 2, fresh: 6, squaredBias: 0, variance: 2 }
 */
export function penalizedRisk(
  rows: readonly (readonly number[])[],
  trueWeights: readonly number[],
  noiseVariance: number,
  penalties: readonly number[],
): PenalizedRisk {
  requireNotNegative('penalizedRisk', 'noise variance', noiseVariance);
  if (trueWeights.length !== penalties.length) {
    throw new MathError('penalizedRisk needs one true weight for each penalty');
  }
  const n = rows.length;
  const predictions = (targets: readonly number[]) => {
    const weights = penalizedWeights({ rows, targets }, penalties);
    return rows.map((row) => dot(row, weights));
  };
  const truth = rows.map((row) => dot(row, trueWeights));
  const fitted = predictions(truth);
  const squaredBias = truth.reduce((sum, value, i) => sum + (value - fitted[i]!) ** 2, 0) / n;
  let ofFit = 0;
  let ofResidual = 0;
  for (let i = 0; i < n; i++) {
    const column = predictions(rows.map((_, k) => (k === i ? 1 : 0)));
    column.forEach((entry, k) => {
      ofFit += entry * entry;
      ofResidual += ((k === i ? 1 : 0) - entry) ** 2;
    });
  }
  const variance = (noiseVariance * ofFit) / n;
  return {
    training: squaredBias + (noiseVariance * ofResidual) / n,
    fresh: noiseVariance + squaredBias + variance,
    squaredBias,
    variance,
  };
}
