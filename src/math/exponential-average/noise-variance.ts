import { MathError } from '../errors';
import type { Random } from '../random';
import { variance } from '../statistics';
import { requireCoefficient } from './coefficient';
import { totalWeight } from './exponential-average';

/**
 * The variance of the average of white noise with variance 1, long after the start:
 * $(1-\beta)^2\sum_k\beta^{2k}=\frac{1-\beta}{1+\beta}$. Throws unless $0\le\beta<1$.
 *
 * @example averageNoiseVariance(0.9) // 0.0526316
 */
export function averageNoiseVariance(beta: number): number {
  requireCoefficient('averageNoiseVariance', beta);
  return (1 - beta) / (1 + beta);
}

/**
 * The variance of $m_t$ after $t$ numbers of white noise with variance 1, from $m_0=0$:
 * $\frac{1-\beta}{1+\beta}(1-\beta^{2t})$, which reaches `averageNoiseVariance` as $t\to\infty$. Throws unless $0\le\beta<1$ and
 * $t\ge0$.
 *
 * @example averageNoiseVarianceAt(0.9, 2) // 0.0181
 */
export function averageNoiseVarianceAt(beta: number, step: number): number {
  return averageNoiseVariance(beta) * totalWeight(beta, 2 * step);
}

/**
 * The variance over time (population value) of the average of simulated white noise: $m_0=0$, one `normal()` a step, the
 * first `dropped` steps left out because the average has not settled there. Throws unless $0\le\beta<1$ and at least one
 * step is left.
 *
 * @example simulateAverageNoise(createRandom(1), { beta: 0.5, steps: 1000, dropped: 100 }) // 0.279711
 */
export function simulateAverageNoise(
  random: Random,
  { beta, steps, dropped }: { beta: number; steps: number; dropped: number },
): number {
  requireCoefficient('simulateAverageNoise', beta);
  if (!(Number.isInteger(steps) && Number.isInteger(dropped) && dropped >= 0 && steps > dropped)) {
    throw new MathError(
      `simulateAverageNoise needs more steps than dropped ones, not ${steps} and ${dropped}`,
    );
  }
  const kept = new Float64Array(steps - dropped);
  let average = 0;
  for (let step = 0; step < steps; step++) {
    average = beta * average + (1 - beta) * random.normal();
    if (step >= dropped) kept[step - dropped] = average;
  }
  return variance(kept);
}
