import { requireCoefficient } from './coefficient';
import { totalWeight } from './exponential-average';

/**
 * The window of "about the last $N=1/(1-\beta)$ numbers": $N$ equal weights of the size of the newest one would have the
 * same total. At age $N$ the weight has fallen to about $1/e$ of the newest (`weightRatioAtWindow`). Throws unless
 * $0\le\beta<1$.
 *
 * @example averagingWindow(0.9) // 10
 */
export function averagingWindow(beta: number): number {
  requireCoefficient('averagingWindow', beta);
  return 1 / (1 - beta);
}

/**
 * The weight of age $N=1/(1-\beta)$ as a fraction of the newest: $\beta^N=(1-1/N)^N$, which rises to $1/e\approx0.3679$ as
 * $\beta\to1$. Throws unless $0\le\beta<1$.
 *
 * @example weightRatioAtWindow(0.9) // 0.348678
 */
export function weightRatioAtWindow(beta: number): number {
  return beta ** averagingWindow(beta);
}

/**
 * The share of the total weight that the newest $N=1/(1-\beta)$ numbers carry, $1-\beta^N$: about 63 %, not 100 %. Throws
 * unless $0\le\beta<1$.
 *
 * @example massInWindow(0.9) // 0.651322
 */
export function massInWindow(beta: number): number {
  return totalWeight(beta, averagingWindow(beta));
}

/**
 * The age at which a weight has fallen to half of the newest: $\ln\frac12/\ln\beta$; 0 for $\beta=0$. Throws unless
 * $0\le\beta<1$.
 *
 * @example halfLife(0.5) // 1
 */
export function halfLife(beta: number): number {
  return agePerFoldDecay('halfLife', beta) * Math.LN2;
}

/**
 * The age at which a weight has fallen to exactly $1/e$ of the newest: $-1/\ln\beta$, a little below $1/(1-\beta)$; 0 for
 * $\beta=0$. Throws unless $0\le\beta<1$.
 *
 * @example stepsToOneOverE(0.9) // 9.49122
 */
export function stepsToOneOverE(beta: number): number {
  return agePerFoldDecay('stepsToOneOverE', beta);
}

/**
 * The mean age of a number in the average, $\sum_k k(1-\beta)\beta^k=\frac{\beta}{1-\beta}$. Throws unless $0\le\beta<1$.
 *
 * @example meanAge(0.9) // 9
 */
export function meanAge(beta: number): number {
  requireCoefficient('meanAge', beta);
  return beta / (1 - beta);
}

/**
 * The number of equally weighted independent values whose mean is as noisy as the average,
 * $\frac{1+\beta}{1-\beta}=\frac{2}{1-\beta}-1$: the effective sample size $1/\sum_kw_k^2$, and the `span` of pandas. Throws
 * unless $0\le\beta<1$.
 *
 * @example noiseWindow(0.9) // 19
 */
export function noiseWindow(beta: number): number {
  requireCoefficient('noiseWindow', beta);
  return (1 + beta) / (1 - beta);
}

/** $-1/\ln\beta$, the age in which weights fall by a factor of $e$; 0 for $\beta=0$, whose logarithm is $-\infty$. */
function agePerFoldDecay(caller: string, beta: number): number {
  requireCoefficient(caller, beta);
  return -1 / Math.log(beta);
}
