import { requireWhole } from '../checks';
import { MathError } from '../errors';
import type { Optimizer } from '../optimization/optimizers/optimizer';
import { saddle } from '../optimization/test-functions';
import { createRandom } from '../random';

/** Gradient noise of this standard deviation, from the shared generator. */
export interface GradientNoise {
  size: number;
  seed: number;
}

/** A walk away from the saddle; entry 0 of both lists is the start. */
export interface Escape {
  x: number[];
  y: number[];
  /** The first step with $|y|\ge1$, or null if there is none within `maximumSteps`. */
  steps: number | null;
}

/**
 * A walk on the saddle $f=x^2-y^2$ from $(1,y_0)$ until $|y|\ge1$. With noise, $\text{size}\cdot N(0,1)$ is added to both parts of
 * every gradient, to that of $x$ first. Pass a fresh optimizer: it remembers its state.
 *
 * @throws MathError unless $0\le y_0\le1$, the noise is not negative, and `maximumSteps` is a whole number
 * @example escapeFromSaddle(gradientDescent({ learningRate: 0.1 }), { startY: 1e-6, maximumSteps: 1000 }).steps // 76
 */
export function escapeFromSaddle(
  optimizer: Optimizer,
  { startY, maximumSteps, noise }: { startY: number; maximumSteps: number; noise?: GradientNoise },
): Escape {
  requireWhole('escapeFromSaddle', 'steps', maximumSteps);
  const size = noise?.size ?? 0;
  if (!(startY >= 0 && startY <= 1 && size >= 0)) {
    throw new MathError(
      `escapeFromSaddle needs 0 <= y0 <= 1 and noise of at least 0, not ${startY} and ${size}`,
    );
  }
  const random = createRandom(noise?.seed ?? 0);
  const gradientAt = (position: readonly number[]): number[] =>
    saddle.gradient(position).map((each) => each + size * random.normal());
  let position = [1, startY];
  const walk: Escape = { x: [1], y: [startY], steps: startY >= 1 ? 0 : null };
  if (walk.steps === 0) return walk;
  for (let step = 1; step <= maximumSteps; step++) {
    position = optimizer.step(position, gradientAt);
    walk.x.push(position[0]!);
    walk.y.push(position[1]!);
    if (Math.abs(position[1]!) >= 1) {
      walk.steps = step;
      break;
    }
  }
  return walk;
}

/**
 * The steps that gradient descent needs without noise: it multiplies $y$ by $1+2\eta$, so $\lceil\ln(1/y_0)/\ln(1+2\eta)\rceil$.
 * Null for $y_0=0$, from where it does not leave. Throws unless $\eta>0$ and $0\le y_0\le1$.
 *
 * @example predictedEscape(1e-6, 0.1) // 76
 */
export function predictedEscape(startY: number, learningRate: number): number | null {
  if (!(learningRate > 0 && startY >= 0 && startY <= 1)) {
    throw new MathError('predictedEscape needs a learning rate above 0 and 0 <= y0 <= 1');
  }
  return startY === 0 ? null : Math.ceil(Math.log(1 / startY) / Math.log1p(2 * learningRate));
}
