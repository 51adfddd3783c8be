import { requireWhole } from '../checks';
import { requireCoefficient } from './coefficient';
import { totalWeight } from './exponential-average';

/**
 * The weights $(1-\beta)\beta^k$ that $m_t$ gives to $x_{t-k}$, for the ages $k=0,\dots,\text{count}-1$, newest first.
 * Throws unless $0\le\beta<1$ and `count` is a whole number of at least 0.
 *
 * @example exponentialWeights(0.5, 3) // [0.5, 0.25, 0.125]
 */
export function exponentialWeights(beta: number, count: number): number[] {
  requireCoefficient('exponentialWeights', beta);
  requireWhole('exponentialWeights', 'weights', count);
  return Array.from({ length: count }, (_, age) => (1 - beta) * beta ** age);
}

/**
 * The weights of the bias-corrected $\hat m_t$ after `count` numbers, $(1-\beta)\beta^k/(1-\beta^t)$: they sum to 1.
 * Throws unless $0\le\beta<1$ and `count` is a whole number of at least 0.
 *
 * @example correctedWeights(0.5, 2) // [0.666667, 0.333333]
 */
export function correctedWeights(beta: number, count: number): number[] {
  return exponentialWeights(beta, count).map((weight) => weight / totalWeight(beta, count));
}

/**
 * The mass of the newest $k$ numbers for $k=1,\dots,\text{count}$: $\sum_{i<k}(1-\beta)\beta^i=1-\beta^k$. Throws unless
 * $0\le\beta<1$ and `count` is a whole number of at least 0.
 *
 * @example cumulativeMass(0.5, 3) // [0.5, 0.75, 0.875]
 */
export function cumulativeMass(beta: number, count: number): number[] {
  requireWhole('cumulativeMass', 'numbers', count);
  return Array.from({ length: count }, (_, age) => totalWeight(beta, age + 1));
}

/**
 * The finite geometric sum $\sum_{i=0}^{k}\beta^i=\frac{1-\beta^{k+1}}{1-\beta}$, where `highestPower` is $k$ (whole, at least
 * 0). It reaches $1/(1-\beta)$ only in the limit. Throws unless $0\le\beta<1$.
 *
 * @example geometricSum(0.5, 3) // 1.875
 */
export function geometricSum(beta: number, highestPower: number): number {
  requireCoefficient('geometricSum', beta);
  requireWhole('geometricSum', 'powers', highestPower);
  return totalWeight(beta, highestPower + 1) / (1 - beta);
}
