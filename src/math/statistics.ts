import { MathError } from './errors';

/** Squares between these bounds have neither overflowed nor lost digits, nor has a sum of a million of them. */
const smallestSquare = 1e-280;
const largestSquare = 1e300;

function largestSize(values: ArrayLike<number>): number {
  let largest = 0;
  for (let i = 0; i < values.length; i++) largest = Math.max(largest, Math.abs(values[i]!));
  return largest;
}

/**
 * The mean $\bar x=\frac1n\sum_i x_i$ of a list, in two passes: the second adds the mean of the residuals, which takes
 * away the rounding error of the first. Where a sum overflows the values are divided first. Throws if the list is empty.
 *
 * @example mean([1, 2, 6]) // 3
 */
export function mean(values: ArrayLike<number>): number {
  const n = values.length;
  if (n === 0) throw new MathError('mean needs at least one value: pass a non-empty list');
  let sum = 0;
  for (let i = 0; i < n; i++) sum += values[i]!;
  const first = sum / n;
  let residual = 0;
  for (let i = 0; i < n; i++) residual += values[i]! - first;
  const corrected = first + residual / n;
  if (Number.isFinite(corrected)) return corrected;
  const largest = largestSize(values);
  return Number.isFinite(largest) ? largest * mean(Array.from(values, (value) => value / largest)) : first;
}

/**
 * The population variance $\frac1n\sum_i(x_i-\bar x)^2$ of a list, in two passes, so that a mean far above the spread
 * costs no digits (unlike $E[x^2]-E[x]^2$). For the unbiased estimate multiply by $n/(n-1)$. Infinite or 0 where the
 * squares leave the range of numbers; `standardDeviation` does not. Throws if the list is empty.
 *
 * @example variance([1, 3]) // 1
 */
export function variance(values: ArrayLike<number>): number {
  const n = values.length;
  if (n === 0) throw new MathError('variance needs at least one value: pass a non-empty list');
  const center = mean(values);
  let squares = 0;
  for (let i = 0; i < n; i++) {
    const difference = values[i]! - center;
    squares += difference * difference;
  }
  return squares / n;
}

/**
 * The population standard deviation $\sqrt{\frac1n\sum_i(x_i-\bar x)^2}$, the root of `variance`; where the squares overflow
 * or vanish, computed relative to the largest entry. Throws if the list is empty.
 *
 * @example standardDeviation([1, 3]) // 1
 */
export function standardDeviation(values: ArrayLike<number>): number {
  if (values.length === 0) {
    throw new MathError('standardDeviation needs at least one value: pass a non-empty list');
  }
  const square = variance(values);
  if (square > smallestSquare && square < largestSquare) return Math.sqrt(square);
  const largest = largestSize(values);
  if (largest === 0 || !Number.isFinite(largest)) return Math.sqrt(square);
  return largest * Math.sqrt(variance(Array.from(values, (value) => value / largest)));
}

/**
 * The root mean square $\sqrt{\frac1n\sum_i x_i^2}$ of a list: its typical size, mean included. Computed relative to the
 * largest entry, so that neither squares of huge values overflow nor those of tiny values vanish. Throws if the list is empty.
 *
 * @example rootMeanSquare([3, 4, 5]) // 4.08248
 */
export function rootMeanSquare(values: ArrayLike<number>): number {
  const n = values.length;
  if (n === 0) throw new MathError('rootMeanSquare needs at least one value: pass a non-empty list');
  let squares = 0;
  for (let i = 0; i < n; i++) squares += values[i]! * values[i]!;
  if (squares > smallestSquare && squares < largestSquare) return Math.sqrt(squares / n);
  const largest = largestSize(values);
  if (largest === 0 || !Number.isFinite(largest)) return largest;
  squares = 0;
  for (let i = 0; i < n; i++) {
    const share = values[i]! / largest;
    squares += share * share;
  }
  return largest * Math.sqrt(squares / n);
}
