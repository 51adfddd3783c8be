import { requireNotNegative, requirePositive, requireWhole } from '../checks';
import { MathError } from '../errors';
import { divergenceLimit } from '../optimization/descend';
import type { QuadraticStart } from '../optimization/quadratic-walk';
import { wholePower } from '../portable/whole-power';

/**
 * $f=\frac12\sum_i\lambda_i\theta_i^2$ after $t$ steps of gradient descent, in closed form: $\frac12\sum_i\lambda_i(1-\eta\lambda_i)^{2t}\theta_{i,0}^2$.
 * Infinite where that is too large for a number.
 *
 * @throws MathError unless there is a coordinate for each eigenvalue, the eigenvalues are above 0, $\eta\ge0$ and $t$ is a whole number
 * @example lossAfter({ curvatures: [1, 100], start: [1, 1] }, 0.015, 100) // 0.0243341
 */
export function lossAfter(
  { curvatures, start }: QuadraticStart,
  learningRate: number,
  steps: number,
): number {
  if (curvatures.length === 0 || curvatures.length !== start.length) {
    throw new MathError('lossAfter needs one coordinate of the start for each eigenvalue');
  }
  requireNotNegative('lossAfter', 'learning rate', learningRate);
  requireWhole('lossAfter', 'steps', steps);
  return curvatures.reduce((sum, curvature, i) => {
    requirePositive('lossAfter', 'eigenvalue', curvature);
    return sum + (curvature * (1 - learningRate * curvature) ** (2 * steps) * start[i]! ** 2) / 2;
  }, 0);
}

/**
 * The first step at which $f$ exceeds $10^{100}$, where an iteration gives up; null if it does not within `steps`. With a convex $f$ in
 * $t$ the value grows for ever once it grows, so it is found by halving.
 *
 * @throws MathError as `lossAfter`
 * @example divergenceStep({ curvatures: [1, 100], start: [1, 1] }, 0.03, 1000) // 164
 */
export function divergenceStep(where: QuadraticStart, learningRate: number, steps: number): number | null {
  const isTooLarge = (step: number): boolean => !(lossAfter(where, learningRate, step) <= divergenceLimit);
  if (!isTooLarge(steps)) return null;
  let [below, above] = [-1, steps];
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2);
    if (isTooLarge(middle)) above = middle;
    else below = middle;
  }
  return above;
}

/**
 * The learning rate with the smallest $f$ after exactly $t\ge1$ steps from this start. As a sum of convex functions
 * $(1-\eta\lambda_i)^{2t}$, $f$ is convex in $\eta$; it still falls at $1/\lambda_{\max}$ and no longer at $1/\lambda_{\min}$, so
 * halving the interval between the two finds where $-\frac1t\frac{\partial f}{\partial\eta}=\sum_i\lambda_i^2(1-\eta\lambda_i)^{2t-1}\theta_{i,0}^2$
 * changes its sign. The values of $f$ would tell the place to eight digits only.
 *
 * @throws MathError as `lossAfter`, and unless there is a step
 * @example bestRateAfter({ curvatures: [1, 100], start: [1, 1] }, 100) // 0.0193628
 */
export function bestRateAfter(where: QuadraticStart, steps: number): number {
  requireWhole('bestRateAfter', 'steps', steps, 1);
  let [low, high] = [1 / Math.max(...where.curvatures), 1 / Math.min(...where.curvatures)];
  // What `lossAfter` refuses of the start is refused here too.
  lossAfter(where, low, steps);
  const falls = (rate: number): boolean =>
    where.curvatures.reduce((sum, curvature, i) => {
      const gradient = curvature * where.start[i]!;
      // A coordinate that starts at 0 stays there, also where the power overflows.
      if (gradient === 0) return sum;
      return sum + gradient * gradient * wholePower(1 - rate * curvature, 2 * steps - 1);
    }, 0) > 0;
  let middle = (low + high) / 2;
  // Until no number lies between them.
  while (low < middle && middle < high) {
    if (falls(middle)) low = middle;
    else high = middle;
    middle = (low + high) / 2;
  }
  return middle;
}
