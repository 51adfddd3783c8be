import { requireWhole } from './checks';

/**
 * The numbers $0,\frac1{n-1},\dots,1$.
 *
 * @throws MathError unless $n$ is a whole number of at least 2
 * @example equidistant(3) // [0, 0.5, 1]
 */
export function equidistant(count: number): number[] {
  requireWhole('equidistant', 'numbers', count, 2);
  return Array.from({ length: count }, (_, i) => i / (count - 1));
}

/**
 * The middles $(i+\frac12)/n$ of $n$ equal parts of $[0,1]$.
 *
 * @throws MathError unless $n$ is a whole number of at least 1
 * @example midpoints(2) // [0.25, 0.75]
 */
export function midpoints(count: number): number[] {
  requireWhole('midpoints', 'parts', count, 1);
  return Array.from({ length: count }, (_, i) => (i + 0.5) / count);
}
