import { requirePositive, requireWhole } from '../checks';
import { dot } from '../linear-algebra/dot';
import { descend } from '../optimization/descend';
import { optimalSettings } from '../optimization/momentum-theory';
import { gradientDescent } from '../optimization/optimizers/gradient-descent';
import { quadraticStepsToTolerance } from '../optimization/quadratic-walk';
import { leastSquaresHessian, leastSquaresLoss } from '../regression/least-squares';
import { zeroIfNoise } from '../rounding';
import { symmetricEigenvalues } from '../symmetric-eigenvalues';

/** Full-batch gradient descent of a linear neuron whose targets are $y=Xw^*$. */
export interface LeastSquaresWalk {
  /** Eigenvalues of the Hessian $\frac1nX^\top X$, largest first, and their directions. */
  eigenvalues: number[];
  directions: number[][];
  /** $\kappa$; `null` if the smallest eigenvalue is 0. */
  conditionNumber: number | null;
  /** The learning rate in use; 0 if all inputs are 0. */
  learningRate: number;
  /** The points after 0, 1, … steps. */
  path: number[][];
  /** The loss there. */
  losses: number[];
  /** The first $t$ with a loss below $10^{-6}$ of the start; `null` if `patience` steps are not enough. */
  stepsNeeded: number | null;
}

/** After so many steps a slow walk is given up. */
const patience = 10_000;

/**
 * Gradient descent on $\frac1{2n}\lVert X(w-w^*)\rVert^2$ with the learning rate `relativeRate` times the best one,
 * $2/(\lambda_{\min}+\lambda_{\max})$, or $1/\lambda_{\max}$ where $\lambda_{\min}=0$: along the floor nothing has to move. The steps to $10^{-6}$ are counted in the eigenbasis, where every coordinate of the error is
 * multiplied by $1-\eta\lambda$ in each step.
 *
 * @throws MathError if shapes do not fit, `relativeRate` is not above 0, or `steps` not whole
 * @example leastSquaresWalk({ rows: [[1, 0], [0, 1]], optimum: [1, -1], start: [0, 0], relativeRate: 1, steps: 1 }).path
 * // [[0, 0], [1, -1]]
 */
export function leastSquaresWalk({
  rows,
  optimum,
  start,
  relativeRate,
  steps,
}: {
  rows: readonly (readonly number[])[];
  optimum: readonly number[];
  start: readonly number[];
  relativeRate: number;
  steps: number;
}): LeastSquaresWalk {
  requirePositive('leastSquaresWalk', 'relative rate', relativeRate);
  requireWhole('leastSquaresWalk', 'steps', steps);
  const targets = rows.map((row) => dot(row, optimum));
  const { values, vectors } = symmetricEigenvalues(leastSquaresHessian(rows));
  const largest = values[0]!;
  const eigenvalues = values.map((each) => Math.max(0, zeroIfNoise(each, largest)));
  const smallest = eigenvalues.at(-1)!;
  const best =
    smallest > 0
      ? optimalSettings('gradient-descent', { smallest, largest }).learningRate
      : largest > 0
        ? 1 / largest
        : 0;
  const learningRate = relativeRate * best;
  const { positions, values: losses } = descend({
    objective: {
      value: (weights) => leastSquaresLoss(rows, targets, weights).loss,
      gradient: (weights) => leastSquaresLoss(rows, targets, weights).gradient,
    },
    optimizer: gradientDescent({ learningRate }),
    start,
    steps,
  });
  const error = start.map((each, j) => each - optimum[j]!);
  const inEigenbasis = vectors.map((vector) => dot(vector, error));
  const seen = eigenvalues.map((_, k) => k).filter((k) => eigenvalues[k]! > 0);
  return {
    eigenvalues,
    directions: vectors,
    conditionNumber: smallest > 0 ? largest / smallest : null,
    learningRate,
    path: positions,
    losses,
    stepsNeeded:
      seen.length === 0
        ? 0
        : quadraticStepsToTolerance(
            'gradient-descent',
            { learningRate, momentum: 0 },
            {
              curvatures: seen.map((k) => eigenvalues[k]!),
              start: seen.map((k) => inEigenbasis[k]!),
              maximumSteps: patience,
            },
          ),
  };
}
