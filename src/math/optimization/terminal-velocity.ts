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
 * $0\le\beta<1$.
 *
 * @example constantGradientRun(0.5, 3) // { velocities: [1, 1.5, 1.75], displacements: [1, 2.5, 4.25] }
 */
export function constantGradientRun(momentum: number, steps: number): ConstantGradientRun {
  requireFraction('momentum', momentum);
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
 * The velocity after $t$ steps in closed form, $v_t=\frac{1-\beta^t}{1-\beta}$. Throws unless $0\le\beta<1$.
 *
 * @example velocityAfter(0.5, 3) // 1.75
 */
export function velocityAfter(momentum: number, step: number): number {
  return (1 - momentum ** step) * terminalVelocity(momentum);
}

/**
 * The displacement after $t$ steps in closed form, divided by $\eta$:
 * $\frac1{1-\beta}\Big(t-\beta\frac{1-\beta^t}{1-\beta}\Big)$. Throws unless $0\le\beta<1$.
 *
 * @example displacementAfter(0.5, 2) // 2.5
 */
export function displacementAfter(momentum: number, step: number): number {
  return (step - momentum * velocityAfter(momentum, step)) * terminalVelocity(momentum);
}
