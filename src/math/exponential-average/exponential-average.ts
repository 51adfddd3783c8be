import { MathError } from '../errors';
import { requireCoefficient } from './coefficient';

/**
 * The exponentially weighted moving average $m_t=\beta m_{t-1}+(1-\beta)x_t$ of a list, after each of its numbers.
 * `start` is $m_0$: with the usual 0 the total weight of the data is only $1-\beta^t$ (see `correctBias`); with the first
 * number of the list the average starts at that number. Throws unless $0\le\beta<1$.
 *
 * @example exponentialAverage([1, 1, 1], 0.5) // [0.5, 0.75, 0.875]
 */
export function exponentialAverage(values: ArrayLike<number>, beta: number, start = 0): number[] {
  requireCoefficient('exponentialAverage', beta);
  let average = start;
  return Array.from(values, (value) => {
    average = beta * average + (1 - beta) * value;
    return average;
  });
}

/**
 * The total weight of the data in $m_t$ when $m_0=0$, $(1-\beta)\sum_{i=0}^{t-1}\beta^i=1-\beta^t$. It starts at $1-\beta$
 * for $t=1$ and tends to 1; any $t\ge0$ may be asked for. Throws unless $0\le\beta<1$ and $t\ge0$.
 *
 * @example totalWeight(0.9, 2) // 0.19
 */
export function totalWeight(beta: number, count: number): number {
  requireCoefficient('totalWeight', beta);
  if (!(count >= 0)) throw new MathError(`totalWeight needs a count of at least 0, not ${count}`);
  const rest = beta ** count;
  // A power near 1 has already lost the digits of its distance from 1.
  if (rest < 0.5) return 1 - rest;
  return count === 0 ? 0 : -Math.expm1(count * Math.log(beta));
}

/**
 * Bias correction of averages that started at $m_0=0$: $\hat m_t=m_t/(1-\beta^t)$, where the first entry is $t=1$. Exact for
 * a constant signal. Throws unless $0\le\beta<1$.
 *
 * Source: D. P. Kingma, J. Ba, "Adam" (2015), section 3.
 *
 * @example correctBias([0.5, 0.75], 0.5) // [1, 1]
 */
export function correctBias(averages: ArrayLike<number>, beta: number): number[] {
  requireCoefficient('correctBias', beta);
  return Array.from(averages, (average, i) => average / totalWeight(beta, i + 1));
}
