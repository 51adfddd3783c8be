import {
  type CommonParameters,
  coordinatewise,
  memory,
  type Optimizer,
  rateAt,
  requirePositiveEpsilon,
  rootMemory,
} from './optimizer';

/** RMSProp: `decay` is $\rho$ (default 0.9), `momentum` the $\beta$ of a velocity after the division (default 0). */
export interface RmspropParameters extends CommonParameters {
  decay?: number;
  epsilon?: number;
  /** Divide by the standard deviation of the gradients instead of their root mean square. */
  centered?: boolean;
  momentum?: number;
}

/**
 * RMSProp: $s\leftarrow\rho s+(1-\rho)g^2$, $d=g/(\sqrt s+\varepsilon)$, $b\leftarrow\beta b+d$, $\theta\leftarrow\theta-\eta b$. Centered:
 * $a\leftarrow\rho a+(1-\rho)g$ and $\sqrt{s-a^2}$ in place of $\sqrt s$; $s-a^2$ is an average of its own,
 * $\rho(s-a^2)+\rho(1-\rho)(g-a)^2$ with the old $a$, which is never a difference of two large numbers. Throws unless $0\le\rho,\beta<1$ and $\varepsilon>0$.
 *
 * Source: T. Tieleman, G. Hinton, lecture 6.5 of "Neural Networks for Machine Learning" (2012); centered: A. Graves,
 * "Generating sequences with recurrent neural networks" (2013).
 *
 * @example rmsprop({ learningRate: 0.1, decay: 0.75 }).step([1], () => [5]) // [0.8]
 */
export function rmsprop({
  learningRate,
  decay = 0.9,
  epsilon = 1e-8,
  centered = false,
  momentum = 0,
}: RmspropParameters): Optimizer {
  requirePositiveEpsilon(epsilon);
  const spreadOf = rootMemory('decay', decay, (centered ? decay : 1) * (1 - decay));
  const velocity = memory('momentum', momentum, 1);
  const averages: number[] = [];
  return coordinatewise((gradient, i, step) => {
    const distance = gradient - (averages[i] ?? 0);
    if (centered) averages[i] = (averages[i] ?? 0) + (1 - decay) * distance;
    const spread = spreadOf(i, distance);
    return rateAt(learningRate, step) * velocity(i, gradient / (spread + epsilon));
  });
}
