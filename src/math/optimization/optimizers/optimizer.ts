import { requireNotNegative } from '../../checks';
import { MathError } from '../../errors';
import { euclideanNorm } from '../../portable/euclidean-norm';
import type { GradientFunction } from '../objective';

/** A learning rate $\eta$: one number, or a schedule that gives it for each step $t=1,2,\dots$ */
export type LearningRate = number | ((step: number) => number);

/** What every optimizer takes. */
export interface CommonParameters {
  learningRate: LearningRate;
  /**
   * The $\lambda$ of the L2 penalty $\frac\lambda2\lVert\theta\rVert^2$, whose gradient $\lambda\theta$ is added to that of the
   * objective; in AdamW the decoupled decay. Default 0, in AdamW 0.01.
   */
  weightDecay?: number;
}

/**
 * A rule that walks downhill. It remembers its own state (velocities, averages, the step number) between the steps, so one
 * optimizer serves one walk; states start at 0.
 */
export interface Optimizer {
  /** The position after one more step. `gradientAt` is asked once, at the position or ahead of it. */
  step: (position: readonly number[], gradientAt: GradientFunction) => number[];
}

/**
 * $\eta$ at step $t$. Throws unless it is finite and at least 0.
 *
 * @example rateAt((step) => 1 / step, 4) // 0.25
 */
export function rateAt(learningRate: LearningRate, step: number): number {
  const rate = typeof learningRate === 'number' ? learningRate : learningRate(step);
  requireNotNegative('an optimizer', 'learning rate', rate);
  return rate;
}

/**
 * The gradient at a position. Throws unless it has as many numbers as the position.
 *
 * @example askGradient(() => [5], [1, 2]) // throws MathError
 */
export function askGradient(gradientAt: GradientFunction, position: readonly number[]): readonly number[] {
  const gradient = gradientAt(position);
  if (gradient.length !== position.length) {
    throw new MathError(
      `an optimizer needs a gradient of ${position.length} numbers, one for each coordinate, not ${gradient.length}`,
    );
  }
  return gradient;
}

/**
 * The optimizer that takes the gradient $g$ at the position and moves every coordinate by itself:
 * $\theta_i\leftarrow\theta_i-\text{move}(g_i, i, t)$.
 *
 * @example coordinatewise((gradient) => 0.1 * gradient).step([1, 2], () => [5, 10]) // [0.5, 1]
 */
export function coordinatewise(move: (gradient: number, index: number, step: number) => number): Optimizer {
  let step = 0;
  return {
    step: (position, gradientAt) => {
      step++;
      const gradient = askGradient(gradientAt, position);
      return position.map((value, i) => value - move(gradient[i]!, i, step));
    },
  };
}

/**
 * A number for each coordinate that remembers what it was told, 0 at first: gives $s_i\leftarrow\rho s_i+wx$ for a coordinate
 * $i$ and a new $x$. With the weight $w=1-\rho$, as it is unless told, $s_i$ is an exponentially weighted average. `name` is what
 * the optimizer calls $\rho$; throws unless $0\le\rho<1$.
 *
 * @example const average = memory('decay', 0.5); average(0, 1); average(0, 1) // 0.75
 */
export function memory(
  name: string,
  decay: number,
  weight = 1 - decay,
): (index: number, value: number) => number {
  requireFraction(name, decay);
  const remembered: number[] = [];
  return (index, value) => {
    const next = decay * (remembered[index] ?? 0) + weight * value;
    remembered[index] = next;
    return next;
  };
}

/**
 * The root $\sqrt{s_i}$ of a `memory` of squares, $s_i\leftarrow\rho s_i+wx^2$, kept as a root so that the square of a huge or
 * tiny $x$ neither overflows nor vanishes.
 *
 * @example const root = rootMemory('decay', 0.75); root(0, 5) // 2.5
 */
export function rootMemory(
  name: string,
  decay: number,
  weight = 1 - decay,
): (index: number, value: number) => number {
  requireFraction(name, decay);
  const [oldFactor, newFactor] = [Math.sqrt(decay), Math.sqrt(weight)];
  const remembered: number[] = [];
  return (index, value) => {
    const next = euclideanNorm([oldFactor * (remembered[index] ?? 0), newFactor * value]);
    remembered[index] = next;
    return next;
  };
}

/**
 * The optimizer with $\lambda\theta$ added to every gradient: L2 regularization in the loss.
 *
 * @example withL2Penalty(gradientDescent({ learningRate: 0.1 }), 2).step([1], () => [0]) // [0.8]
 */
export function withL2Penalty(optimizer: Optimizer, weightDecay: number): Optimizer {
  return {
    step: (position, gradientAt) =>
      optimizer.step(position, (point) => {
        const gradient = askGradient(gradientAt, point);
        return point.map((value, i) => gradient[i]! + weightDecay * value);
      }),
  };
}

/**
 * Throws unless a decay or momentum coefficient lies in $[0, 1)$.
 *
 * @example requireFraction('momentum', 1) // throws MathError
 */
export function requireFraction(name: string, value: number): void {
  if (!(value >= 0 && value < 1)) throw new MathError(`${name} must lie in [0, 1), not ${value}`);
}

/**
 * Throws unless $\varepsilon$ is above 0: without it the first step of a coordinate with gradient 0 would be 0/0.
 *
 * @example requirePositiveEpsilon(0) // throws MathError
 */
export function requirePositiveEpsilon(epsilon: number): void {
  if (!(epsilon > 0)) throw new MathError(`epsilon must be above 0, not ${epsilon}`);
}
