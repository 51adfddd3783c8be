import { requireNotNegative, requireProperShare, requireWhole } from '../checks';
import { MathError } from '../errors';
import { optimalSettings } from '../optimization/momentum-theory';
import { wholePower } from '../portable/whole-power';

/** A quadratic in its own axes: $f-f^*=\frac12\sum_i\lambda_ie_i^2$, with the error $e_i$ of the start along each axis. */
export interface AxisErrors {
  /** The eigenvalues $\lambda_i>0$ of the Hessian. */
  readonly curvatures: readonly number[];
  /** $e_i$, one for each eigenvalue. */
  readonly errors: readonly number[];
}

function requireAxes(caller: string, { curvatures, errors }: AxisErrors): void {
  if (curvatures.length === 0 || errors.length !== curvatures.length || !curvatures.every((l) => l > 0)) {
    throw new MathError(`${caller} needs eigenvalues above 0 and one error for each`);
  }
}

/**
 * The learning rate $2/(\lambda_{\min}+\lambda_{\max})$, at which gradient descent on a quadratic has its best rate
 * $\frac{\kappa-1}{\kappa+1}$. Throws if there is no eigenvalue or one is not above 0.
 *
 * @example bestLearningRate([1, 3]) // 0.5
 */
export function bestLearningRate(curvatures: readonly number[]): number {
  requireAxes('bestLearningRate', { curvatures, errors: curvatures });
  const [smallest, largest] = [Math.min(...curvatures), Math.max(...curvatures)];
  return optimalSettings('gradient-descent', { smallest, largest }).learningRate;
}

/**
 * The errors after $t$ steps of gradient descent, in closed form: every step multiplies the error along an axis by
 * $1-\eta\lambda_i$, so that $e_i^{(t)}=(1-\eta\lambda_i)^te_i$. Any $t$ costs the same. Infinite where the walk has left the range
 * of numbers.
 *
 * @example errorsAfter({ curvatures: [1, 2], errors: [1, 1] }, 0.25, 2) // [0.5625, 0.25]
 */
export function errorsAfter(axes: AxisErrors, learningRate: number, steps: number): number[] {
  requireAxes('errorsAfter', axes);
  requireNotNegative('errorsAfter', 'learning rate', learningRate);
  requireWhole('errorsAfter', 'steps', steps);
  // An error of 0 stays 0, also where the factor overflows.
  return axes.errors.map((error, i) =>
    error === 0 ? 0 : error * wholePower(1 - learningRate * axes.curvatures[i]!, steps),
  );
}

/**
 * The excess loss $f-f^*=\frac12\sum_i\lambda_ie_i^2$ after $t$ steps of gradient descent.
 *
 * @example excessAfter({ curvatures: [1, 2], errors: [1, 1] }, 0.25, 1) // 0.53125
 */
export function excessAfter(axes: AxisErrors, learningRate: number, steps: number): number {
  const errors = errorsAfter(axes, learningRate, steps);
  return errors.reduce((sum, error, i) => sum + axes.curvatures[i]! * error * error, 0) / 2;
}

/**
 * The first step $t$ with $f(\theta_t)-f^*<\text{tolerance}\cdot(f(\theta_0)-f^*)$, found by halving: while $\eta<2/\lambda_{\max}$ the
 * excess falls in every step. `null` for a larger $\eta$, and where $\eta=0$; 0 from the minimum. Throws unless the tolerance lies
 * between 0 and 1.
 *
 * @example stepsOfDescent({ curvatures: [1, 4], errors: [1, 1] }, 0.25) // 22
 */
export function stepsOfDescent(axes: AxisErrors, learningRate: number, tolerance = 1e-6): number | null {
  requireProperShare('stepsOfDescent', 'tolerance', tolerance);
  const goal = tolerance * excessAfter(axes, learningRate, 0);
  if (goal === 0) return 0;
  if (!(learningRate > 0 && learningRate * Math.max(...axes.curvatures) < 2)) return null;
  const isReached = (steps: number) => excessAfter(axes, learningRate, steps) < goal;
  let reached = 1;
  while (!isReached(reached)) reached *= 2;
  let open = Math.floor(reached / 2);
  while (reached - open > 1) {
    const middle = Math.floor((open + reached) / 2);
    if (isReached(middle)) reached = middle;
    else open = middle;
  }
  return reached;
}
