import { euclideanNorm } from '../../portable/euclidean-norm';
import {
  type CommonParameters,
  coordinatewise,
  type Optimizer,
  rateAt,
  requirePositiveEpsilon,
  rootMemory,
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
  const gradientRoot = rootMemory('decay', decay);
  const moveRoot = rootMemory('decay', decay);
  const smallest = Math.sqrt(epsilon);
  const roots: number[] = [];
  return coordinatewise((gradient, i, step) => {
    const root = euclideanNorm([roots[i] ?? 0, smallest]);
    const move = root * (gradient / euclideanNorm([gradientRoot(i, gradient), smallest]));
    roots[i] = moveRoot(i, move);
    return rateAt(learningRate, step) * move;
  });
}
