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
  const squares: number[] = [];
  return coordinatewise((gradient, i, step) => {
    const sum = (squares[i] ?? 0) + gradient ** 2;
    squares[i] = sum;
    return (rateAt(learningRate, step) * gradient) / (Math.sqrt(sum) + epsilon);
  });
}
