import { requireNotNegative, requirePositive } from '../checks';
import { MathError } from '../errors';
import type { Objective } from '../optimization/objective';

/**
 * What the first-order Taylor expansion says of a step $-\eta\nabla f$: $f$ changes by $-\eta\lVert\nabla f\rVert^2$. Throws unless
 * the learning rate is finite and at least 0.
 *
 * @example predictedChange([2, 6], 0.1) // -4
 */
export function predictedChange(gradient: readonly number[], learningRate: number): number {
  requireNotNegative('predictedChange', 'learning rate', learningRate);
  return 0 - learningRate * squaredLength(gradient);
}

/**
 * How much $f$ really changes in a step $-\eta\nabla f$ from `position`. Throws unless the learning rate is finite and at least 0.
 *
 * @example actualChange(quadratic(4), [1, 1], 0.25) // -2.21875
 */
export function actualChange(
  { value, gradient }: Pick<Objective, 'value' | 'gradient'>,
  position: readonly number[],
  learningRate: number,
): number {
  requireNotNegative('actualChange', 'learning rate', learningRate);
  const slope = gradient(position);
  return value(position.map((each, i) => each - learningRate * slope[i]!)) - value(position);
}

/**
 * The largest change that a step $-\eta\nabla f$ can have on an $L$-smooth function, by the descent lemma:
 * $-\eta(1-\frac{L\eta}2)\lVert\nabla f\rVert^2$. It is negative, so that the step goes down for certain, for $0<\eta<2/L$ where the
 * gradient is not 0. Throws unless $L$ = `smoothness` is above 0 and the learning rate at least 0.
 *
 * Source: Y. Nesterov, "Introductory Lectures on Convex Optimization" (2004), section 1.2.3.
 *
 * @example guaranteedChange([2, 6], 0.1, 6) // -2.8
 */
export function guaranteedChange(
  gradient: readonly number[],
  learningRate: number,
  smoothness: number,
): number {
  requirePositive('guaranteedChange', 'smoothness', smoothness);
  return predictedChange(gradient, learningRate) * (1 - (smoothness * learningRate) / 2);
}

/** Steps along the negative gradient of a quadratic that stand out. */
export interface StepsOfNote {
  /** The learning rate that lowers $f$ most in one step. */
  best: number;
  /** The one above which the step goes up: twice the best. */
  breakEven: number;
}

/**
 * On a quadratic a step $-\eta g$ changes $f$ by $-\eta\lVert g\rVert^2+\frac12\eta^2g^\top Hg$: least at
 * $\eta=\lVert g\rVert^2/(g^\top Hg)$, and back at 0 at twice that. Null where $g^\top Hg$ is not above 0: no curvature along the
 * gradient, or no gradient. Throws unless the Hessian is square with a row for each entry of the gradient.
 *
 * @example stepsOfNote([2, 6], [[2, 0], [0, 6]]) // { best: 0.178571, breakEven: 0.357143 }
 */
export function stepsOfNote(
  gradient: readonly number[],
  hessian: readonly (readonly number[])[],
): StepsOfNote | null {
  if (hessian.length !== gradient.length || hessian.some((row) => row.length !== gradient.length)) {
    throw new MathError('stepsOfNote needs a square Hessian with one row for each entry of the gradient');
  }
  const curvature = gradient.reduce(
    (sum, value, i) => sum + value * hessian[i]!.reduce((row, entry, j) => row + entry * gradient[j]!, 0),
    0,
  );
  if (!(curvature > 0)) return null;
  const best = squaredLength(gradient) / curvature;
  return { best, breakEven: 2 * best };
}

/** $\lVert g\rVert^2$. */
function squaredLength(vector: readonly number[]): number {
  return vector.reduce((sum, value) => sum + value * value, 0);
}
