import { requireWhole } from '../checks';

/**
 * The distribution function $P(U_1+\dots+U_k\le x)$ of the sum of $k$ independent uniform numbers of $[0,1]$ (Irwin–Hall). The
 * densities of sums of $2,3,\dots,k+1$ of them follow from each other by the recursion of B-splines, in which nothing is
 * subtracted, and $F_k(x)=\sum_{j\ge0}f_{k+1}(x-j)$; the textbook's alternating sum loses all digits from about $k=25$ on.
 *
 * Source: C. de Boor, "A Practical Guide to Splines", chapter on the recurrence relation.
 *
 * @throws MathError unless $k$ is a whole number of at least 1
 * @example irwinHall(2, 0.5) // 0.125
 */
export function irwinHall(k: number, x: number): number {
  requireWhole('irwinHall', 'summands', k, 1);
  if (x <= 0) return 0;
  if (x >= k) return 1;
  // From the middle on the complement is the smaller number.
  if (x > k / 2) return 1 - irwinHall(k, k - x);
  const whole = Math.floor(x);
  const rest = x - whole;
  // density[i] is that of the sum of m uniform numbers at rest + i.
  const density = new Float64Array(whole + 1);
  density[0] = 1;
  for (let m = 2; m <= k + 1; m++) {
    for (let i = whole; i >= 0; i--) {
      const at = rest + i;
      const before = i > 0 ? density[i - 1]! : 0;
      density[i] = at >= m ? 0 : (at * density[i]! + (m - at) * before) / (m - 1);
    }
  }
  return density.reduce((sum, each) => sum + each, 0);
}
