import { euclideanNorm } from '../../portable/euclidean-norm';
import {
  type CommonParameters,
  coordinatewise,
  type Optimizer,
  rateAt,
  requirePositiveEpsilon,
} from './optimizer';

/**
 * AdaGrad: $s\leftarrow s+g^2$, $\theta\leftarrow\theta-\eta g/(\sqrt s+\varepsilon)$, each coordinate by itself. Throws unless
 * $\varepsilon>0$.
 *
 * Source: J. Duchi, E. Hazan, Y. Singer, "Adaptive subgradient methods" (2011).
 *
 * @example adagrad({ learningRate: 0.1 }).step([1], () => [5]) // [0.9]
 */
export function adagrad({
  learningRate,
  epsilon = 1e-8,
}: CommonParameters & { epsilon?: number }): Optimizer {
  requirePositiveEpsilon(epsilon);
  // The root of the sum of squares: squares of huge gradients would overflow.
  const roots: number[] = [];
  return coordinatewise((gradient, i, step) => {
    const root = euclideanNorm([roots[i] ?? 0, gradient]);
    roots[i] = root;
    return rateAt(learningRate, step) * (gradient / (root + epsilon));
  });
}
