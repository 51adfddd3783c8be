import {
  type CommonParameters,
  coordinatewise,
  memory,
  type Optimizer,
  rateAt,
  requirePositiveEpsilon,
} from './optimizer';

/**
 * AdaDelta: $s\leftarrow\rho s+(1-\rho)g^2$, $d=g\sqrt{u+\varepsilon}/\sqrt{s+\varepsilon}$, $u\leftarrow\rho u+(1-\rho)d^2$,
 * $\theta\leftarrow\theta-\eta d$. The step has the unit of the position, so $\eta=1$ is usual; `decay` is $\rho$ (default 0.9),
 * $\varepsilon$ is $10^{-6}$ by default. Throws unless $0\le\rho<1$ and $\varepsilon>0$.
 *
 * Source: M. D. Zeiler, "ADADELTA: an adaptive learning rate method" (2012).
 *
 * @example adadelta({ learningRate: 1 }).step([1], () => [1]) // [0.996838]
 */
export function adadelta({
  learningRate,
  decay = 0.9,
  epsilon = 1e-6,
}: CommonParameters & { decay?: number; epsilon?: number }): Optimizer {
  requirePositiveEpsilon(epsilon);
  const gradientSquare = memory('decay', decay);
  const moveSquare = memory('decay', decay);
  const moveSquares: number[] = [];
  return coordinatewise((gradient, i, step) => {
    const root = Math.sqrt((moveSquares[i] ?? 0) + epsilon);
    const move = (gradient * root) / Math.sqrt(gradientSquare(i, gradient ** 2) + epsilon);
    moveSquares[i] = moveSquare(i, move ** 2);
    return rateAt(learningRate, step) * move;
  });
}
