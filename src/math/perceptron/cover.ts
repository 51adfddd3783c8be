import { requireWhole } from '../checks';

/**
 * The binomial coefficient $\binom nk$; 0 for $k>n$. Exact up to $2^{53}$.
 *
 * @example binomial(5, 2) // 10
 */
export function binomial(n: number, k: number): number {
  requireWhole('binomial', 'things', n);
  requireWhole('binomial', 'chosen things', k);
  if (k > n) return 0;
  let product = 1;
  for (let i = 1; i <= k; i++) product = (product * (n - k + i)) / i;
  return product;
}

/**
 * Cover's count: of the $2^N$ ways to label $N$ points in general position in $\mathbb R^d$ (any $d+1$ of them, or all if there are
 * fewer, are affinely independent), the number that a hyperplane $w^\top x+b=0$ separates, $2\sum_{k=0}^{d}\binom{N-1}{k}$. It does
 * not depend on where the points are.
 *
 * Source: T. M. Cover, "Geometrical and statistical properties of systems of linear inequalities with applications in pattern
 * recognition" (1965).
 *
 * @example separableLabelings(4, 2) // 14
 */
export function separableLabelings(points: number, dimension: number): number {
  requireWhole('separableLabelings', 'points', points, 1);
  requireWhole('separableLabelings', 'dimensions', dimension, 1);
  let sum = 0;
  for (let k = 0; k <= Math.min(dimension, points - 1); k++) sum += binomial(points - 1, k);
  return 2 * sum;
}

/**
 * The share of the $2^N$ labelings that a hyperplane separates, for points in general position: Cover's count over $2^N$.
 *
 * @example separableShare(6, 2) // 0.5
 */
export function separableShare(points: number, dimension: number): number {
  return separableLabelings(points, dimension) / 2 ** points;
}
