import {
  type CommonParameters,
  coordinatewise,
  type Optimizer,
  rateAt,
  requireFraction,
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
  requireFraction('decay', decay);
  requirePositiveEpsilon(epsilon);
  const gradientSquares: number[] = [];
  const moveSquares: number[] = [];
  return coordinatewise((gradient, i, step) => {
    const gradientSquare = decay * (gradientSquares[i] ?? 0) + (1 - decay) * gradient ** 2;
    gradientSquares[i] = gradientSquare;
    const moveSquare = moveSquares[i] ?? 0;
    const move = (gradient * Math.sqrt(moveSquare + epsilon)) / Math.sqrt(gradientSquare + epsilon);
    moveSquares[i] = decay * moveSquare + (1 - decay) * move ** 2;
    return rateAt(learningRate, step) * move;
  });
}
