import type { MomentumParameters } from './momentum';
import { askGradient, coordinatewise, memory, type Optimizer, rateAt, requireFraction } from './optimizer';

/**
 * Nesterov momentum as it was stated: the gradient is taken where the old velocity would lead. With velocities in units of
 * the position, $g=\nabla f(\theta+\beta u)$, $u\leftarrow\beta u-\eta g$, $\theta\leftarrow\theta+u$; with $v=-u/\eta$ and constant
 * $\eta$ this is $g=\nabla f(\theta-\eta\beta v)$, $v\leftarrow\beta v+g$, $\theta\leftarrow\theta-\eta v$. Throws unless
 * $0\le\beta<1$.
 *
 * Source: Y. Nesterov (1983), in the form of I. Sutskever, J. Martens, G. Dahl, G. Hinton, "On the importance of
 * initialization and momentum in deep learning" (2013).
 *
 * @example const { step } = nesterovLookAhead({ learningRate: 0.1, momentum: 0.9 }), slope = ([x]) => [x]; step(step([1],
 * slope), slope) // [0.729]
 */
export function nesterovLookAhead({ learningRate, momentum }: MomentumParameters): Optimizer {
  requireFraction('momentum', momentum);
  let velocity: number[] = [];
  let step = 0;
  return {
    step: (position, gradientAt) => {
      step++;
      const rate = rateAt(learningRate, step);
      const ahead = position.map((value, i) => value + momentum * (velocity[i] ?? 0));
      const gradient = askGradient(gradientAt, ahead);
      velocity = position.map((_, i) => momentum * (velocity[i] ?? 0) - rate * gradient[i]!);
      return position.map((value, i) => value + velocity[i]!);
    },
  };
}

/**
 * Nesterov momentum as PyTorch runs it: $v\leftarrow\beta v+g$, $\theta\leftarrow\theta-\eta(g+\beta v)$ with $g$ at $\theta$. Its
 * $\theta$ is the look-ahead point $\theta-\eta\beta v$ of `nesterovLookAhead` (constant $\eta$). Throws unless $0\le\beta<1$.
 *
 * @example nesterovTorch({ learningRate: 0.1, momentum: 0.9 }).step([1], () => [1]) // [0.81]
 */
export function nesterovTorch({ learningRate, momentum }: MomentumParameters): Optimizer {
  const velocity = memory('momentum', momentum, 1);
  return coordinatewise(
    (gradient, i, step) => rateAt(learningRate, step) * (gradient + momentum * velocity(i, gradient)),
  );
}
