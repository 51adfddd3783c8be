import { requireWhole } from '../checks';
import { totalWeight } from '../exponential-average/exponential-average';
import { requireFraction } from './optimizers/optimizer';

/** Sum-form momentum under the constant gradient 1, per unit of learning rate; entry 0 is the first step. */
export interface ConstantGradientRun {
  /** $v_t$. */
  velocities: number[];
  /** How far the walk has come, divided by $\eta$: $\sum_{s\le t}v_s$. */
  displacements: number[];
}

/**
 * The recursion $v_t=\beta v_{t-1}+1$ from $v_0=0$, and the sum of the velocities, for `steps` steps. Throws unless
 * $0\le\beta<1$ and `steps` is a whole number.
 *
 * @example constantGradientRun(0.5, 3) // { velocities: [1, 1.5, 1.75], displacements: [1, 2.5, 4.25] }
 */
export function constantGradientRun(momentum: number, steps: number): ConstantGradientRun {
  requireFraction('momentum', momentum);
  requireWhole('constantGradientRun', 'steps', steps);
  const run: ConstantGradientRun = { velocities: [], displacements: [] };
  let velocity = 0;
  let displacement = 0;
  for (let step = 0; step < steps; step++) {
    velocity = momentum * velocity + 1;
    displacement += velocity;
    run.velocities.push(velocity);
    run.displacements.push(displacement);
  }
  return run;
}

/**
 * The speed that is approached, $\frac1{1-\beta}$: gradient descent covers 1 a step. Throws unless $0\le\beta<1$.
 *
 * @example terminalVelocity(0.9) // 10
 */
export function terminalVelocity(momentum: number): number {
  requireFraction('momentum', momentum);
  return 1 / (1 - momentum);
}

/**
 * The velocity after $t$ steps in closed form, $v_t=\frac{1-\beta^t}{1-\beta}$. Throws unless $0\le\beta<1$ and
 * $t\ge0$.
 *
 * @example velocityAfter(0.5, 3) // 1.75
 */
export function velocityAfter(momentum: number, step: number): number {
  return totalWeight(momentum, step) * terminalVelocity(momentum);
}

/**
 * The displacement after $t$ steps in closed form, divided by $\eta$:
 * $\frac1{1-\beta}\Big(t-\beta\frac{1-\beta^t}{1-\beta}\Big)$, or where that difference would cancel its binomial series
 * $\sum_{j\ge0}\binom{t+1}{j+2}(\beta-1)^j$. Throws unless $0\le\beta<1$ and $t\ge0$.
 *
 * @example displacementAfter(0.5, 2) // 2.5
 */
export function displacementAfter(momentum: number, step: number): number {
  const velocity = velocityAfter(momentum, step);
  const loss = 1 - momentum;
  if (step * loss >= 1) return (step - momentum * velocity) / loss;
  let sum = 0;
  let term = (step * (step + 1)) / 2;
  for (let j = 0; Math.abs(term) > Number.EPSILON * sum; j++) {
    sum += term;
    term *= (-loss * (step - j - 1)) / (j + 3);
  }
  return sum;
}
