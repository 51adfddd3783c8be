import { requireNotNegative, requirePositive, requireWhole } from '../checks';
import { MathError } from '../errors';
import { sizeOf } from '../matrix';
import { leastSquaresHessian } from '../regression/least-squares';
import { symmetricEigenvalues } from '../symmetric-eigenvalues';
import { softThreshold } from './soft-threshold';

/** The lasso $\frac1{2n}\lVert Xw-y\rVert^2+\lambda\lVert w\rVert_1$, prepared so that a step costs $d^2$ instead of $nd$. */
export interface Lasso {
  /** $H=\frac1nX^\top X$. */
  readonly hessian: readonly (readonly number[])[];
  /** $\frac1nX^\top y$. */
  readonly pull: readonly number[];
  /** $\frac1{2n}\lVert y\rVert^2$, the loss at $w=0$. */
  readonly lossAtZero: number;
  /** The largest eigenvalue of $H$: the gradient of the loss changes by at most this per unit of way. */
  readonly lipschitz: number;
  /** $\lambda$ */
  readonly penalty: number;
}

/**
 * Prepares the lasso of some data.
 *
 * @throws MathError if $y$ has another length than $X$ or $\lambda<0$
 * @example lassoOf([[1], [-1]], [2, -2], 0.5).pull // [2]
 */
export function lassoOf(
  rows: readonly (readonly number[])[],
  targets: readonly number[],
  penalty: number,
): Lasso {
  const { columns } = sizeOf(rows, 'lassoOf');
  requireNotNegative('lassoOf', 'penalty', penalty);
  if (targets.length !== rows.length) throw new MathError('lassoOf needs one target for each row');
  const hessian = leastSquaresHessian(rows);
  return {
    hessian,
    pull: Array.from(
      { length: columns },
      (_, j) => rows.reduce((sum, row, i) => sum + row[j]! * targets[i]!, 0) / rows.length,
    ),
    lossAtZero: targets.reduce((sum, target) => sum + target ** 2, 0) / (2 * rows.length),
    lipschitz: symmetricEigenvalues(hessian).values[0]!,
    penalty,
  };
}

/** Entry $j$ of the gradient $Hw-\frac1nX^\top y$ of the loss alone. */
function slope({ hessian, pull }: Lasso, weights: readonly number[], j: number): number {
  const row = hessian[j]!;
  let sum = -pull[j]!;
  for (let k = 0; k < row.length; k++) sum += row[k]! * weights[k]!;
  return sum;
}

/**
 * The objective $\frac1{2n}\lVert Xw-y\rVert^2+\lambda\lVert w\rVert_1$.
 *
 * @example lassoObjective(lassoOf([[1], [-1]], [2, -2], 0.5), [1]) // 1
 */
export function lassoObjective(lasso: Lasso, weights: readonly number[]): number {
  let value = lasso.lossAtZero;
  weights.forEach((weight, j) => {
    value += (weight * (slope(lasso, weights, j) - lasso.pull[j]!)) / 2 + lasso.penalty * Math.abs(weight);
  });
  return value;
}

/**
 * One step of ISTA, the proximal gradient method: a gradient step on the loss alone, then soft thresholding by $\eta\lambda$. It sets weights
 * to exactly 0. With $\eta\le1/L$ the objective does not rise.
 *
 * Source: A. Beck, M. Teboulle, "A fast iterative shrinkage-thresholding algorithm for linear inverse problems" (2009).
 *
 * @throws MathError unless the learning rate is above 0
 * @example proximalStep(lassoOf([[1], [-1]], [2, -2], 0.5), [0], 1) // [1.5]
 */
export function proximalStep(lasso: Lasso, weights: readonly number[], learningRate: number): number[] {
  requirePositive('proximalStep', 'learning rate', learningRate);
  return weights.map((weight, j) =>
    softThreshold(weight - learningRate * slope(lasso, weights, j), learningRate * lasso.penalty),
  );
}

/**
 * One subgradient step $w\leftarrow w-\eta(\nabla L+\lambda\operatorname{sign}(w))$ with $\operatorname{sign}(0)=0$.
 *
 * @throws MathError unless the learning rate is above 0
 * @example subgradientStep(lassoOf([[1], [-1]], [2, -2], 0.5), [1], 0.1) // [1.05]
 */
export function subgradientStep(lasso: Lasso, weights: readonly number[], learningRate: number): number[] {
  requirePositive('subgradientStep', 'learning rate', learningRate);
  return weights.map(
    (weight, j) => weight - learningRate * (slope(lasso, weights, j) + lasso.penalty * Math.sign(weight)),
  );
}

/**
 * Cyclic coordinate descent on the lasso from $w=0$, entry $s$ after $s$ sweeps: each weight in turn goes to its minimum with the others
 * fixed, $S_\lambda(H_{jj}w_j-\partial_jL)/H_{jj}$.
 *
 * Source: J. Friedman, T. Hastie, R. Tibshirani, "Regularization paths for generalized linear models via coordinate descent" (2010).
 *
 * @throws MathError unless `sweeps` is a whole number, or for a column of zeros
 * @example coordinateDescent(lassoOf([[1], [-1]], [2, -2], 0.5), 1) // [[0], [1.5]]
 */
export function coordinateDescent(lasso: Lasso, sweeps: number): number[][] {
  requireWhole('coordinateDescent', 'sweeps', sweeps);
  const all = [lasso.pull.map(() => 0)];
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const weights = [...all[sweep]!];
    weights.forEach((_, j) => {
      const curvature = lasso.hessian[j]![j]!;
      requirePositive('coordinateDescent', 'sum of squares of each column', curvature);
      weights[j] =
        softThreshold(curvature * weights[j]! - slope(lasso, weights, j), lasso.penalty) / curvature;
    });
    all.push(weights);
  }
  return all;
}
