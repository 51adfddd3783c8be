import { totalWeight } from '../../exponential-average/exponential-average';
import { type CommonParameters, coordinatewise, memory, type Optimizer, rateAt } from './optimizer';

/** Momentum methods: `momentum` is $\beta\in[0,1)$. */
export interface MomentumParameters extends CommonParameters {
  momentum: number;
}

/**
 * Momentum, sum form (heavy ball, PyTorch): $v\leftarrow\beta v+g$, $\theta\leftarrow\theta-\eta v$. Under a constant gradient $v$
 * grows to $g/(1-\beta)$. Throws unless $0\le\beta<1$.
 *
 * Source: B. T. Polyak, "Some methods of speeding up the convergence of iteration methods" (1964).
 *
 * @example const { step } = sumMomentum({ learningRate: 0.1, momentum: 0.9 }); step(step([1], () => [1]), () => [1]) //
 * [0.71]
 */
export function sumMomentum({ learningRate, momentum }: MomentumParameters): Optimizer {
  const velocity = memory('momentum', momentum, 1);
  return coordinatewise((gradient, i, step) => rateAt(learningRate, step) * velocity(i, gradient));
}

/**
 * Momentum with the learning rate inside (Keras): $v\leftarrow\beta v-\eta g$, $\theta\leftarrow\theta+v$. The same path as the
 * sum form while $\eta$ is constant; when $\eta$ changes, old gradients keep the rate they were taken with. Throws unless
 * $0\le\beta<1$.
 *
 * @example const { step } = rateInsideMomentum({ learningRate: 0.1, momentum: 0.9 }); step(step([1], () => [1]), () => [1])
 * // [0.71]
 */
export function rateInsideMomentum({ learningRate, momentum }: MomentumParameters): Optimizer {
  const velocity = memory('momentum', momentum, 1);
  return coordinatewise((gradient, i, step) => -velocity(i, -rateAt(learningRate, step) * gradient));
}

/**
 * Momentum, average form: $m\leftarrow\beta m+(1-\beta)g$, $\theta\leftarrow\theta-\eta m$, the exponentially weighted average of
 * the gradients. The same path as the sum form with learning rate $(1-\beta)\eta$. With `biasCorrection` the step is
 * $\eta m/(1-\beta^t)$. Throws unless $0\le\beta<1$.
 *
 * @example averageMomentum({ learningRate: 0.1, momentum: 0.9 }).step([1], () => [1]) // [0.99]
 */
export function averageMomentum({
  learningRate,
  momentum,
  biasCorrection = false,
}: MomentumParameters & { biasCorrection?: boolean }): Optimizer {
  const average = memory('momentum', momentum);
  return coordinatewise((gradient, i, step) => {
    const weight = biasCorrection ? totalWeight(momentum, step) : 1;
    return (rateAt(learningRate, step) * average(i, gradient)) / weight;
  });
}
