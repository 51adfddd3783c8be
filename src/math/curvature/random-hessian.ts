import { requireWhole } from '../checks';
import { MathError } from '../errors';
import type { Matrix } from '../matrix';
import { createRandom, type Random } from '../random';

/**
 * A random symmetric matrix $H=\frac12(A+A^\top)$, where the entries of $A$ are drawn row by row from $N(0,1)$: the Gaussian
 * orthogonal ensemble, the usual model of "the Hessian of a random function".
 *
 * @throws MathError unless $n$ is a whole number of at least 1
 * @example randomSymmetric(createRandom(42), 1) // [[-1.28484]]
 */
export function randomSymmetric(random: Random, n: number): Matrix {
  requireWhole('randomSymmetric', 'rows', n, 1);
  const a = Array.from({ length: n }, () => Array.from({ length: n }, () => random.normal()));
  return a.map((row, i) => row.map((entry, j) => (entry + a[j]![i]!) / 2));
}

/**
 * The number of negative eigenvalues of a symmetric matrix (its index), without the eigenvalues: by Sylvester's law of inertia
 * as many as there are negative pivots in $H=LDL^\top$. That needs leading minors that are not 0, which a random matrix has
 * with probability 1.
 *
 * @throws MathError if a pivot is 0
 * @example negativeEigenvalues([[1, 0], [0, -1]]) // 1
 */
export function negativeEigenvalues(matrix: readonly (readonly number[])[]): number {
  const rest = matrix.map((row) => [...row]);
  let count = 0;
  for (let k = 0; k < rest.length; k++) {
    const pivot = rest[k]![k]!;
    if (pivot === 0) throw new MathError('negativeEigenvalues needs a matrix whose leading minors are not 0');
    if (pivot < 0) count++;
    for (let i = k + 1; i < rest.length; i++) {
      const factor = rest[i]![k]! / pivot;
      for (let j = k + 1; j < rest.length; j++) rest[i]![j] = rest[i]![j]! - factor * rest[k]![j]!;
    }
  }
  return count;
}

/**
 * Of `draws` random symmetric $n\times n$ matrices, how many have 0, 1, …, $n$ negative eigenvalues: entry 0 counts minima, entry
 * $n$ maxima, the rest saddles.
 *
 * @throws MathError unless $n$ and the number of draws are whole numbers of at least 1
 * @example indexCounts({ n: 1, draws: 2, seed: 42 }) // [1, 1]
 */
export function indexCounts({ n, draws, seed }: { n: number; draws: number; seed: number }): number[] {
  requireWhole('indexCounts', 'draws', draws, 1);
  const random = createRandom(seed);
  const counts = new Array<number>(n + 1).fill(0);
  for (let draw = 0; draw < draws; draw++) counts[negativeEigenvalues(randomSymmetric(random, n))]!++;
  return counts;
}

/**
 * The probability that all $n$ eigenvalues of such a matrix are positive, for $n=1,2,3$: $\frac12$, $\frac{2-\sqrt2}4$,
 * $\frac{\pi-2\sqrt2}{4\pi}$. For larger $n$ it falls like $e^{-n^2(\ln 3)/4}$ to leading order, and null is given.
 *
 * Source: D. S. Dean, S. N. Majumdar, "Large deviations of extreme eigenvalues of random matrices" (2006).
 *
 * @throws MathError unless $n$ is a whole number of at least 1
 * @example shareOfMinima(2) // 0.146447
 */
export function shareOfMinima(n: number): number | null {
  requireWhole('shareOfMinima', 'rows', n, 1);
  return [1 / 2, (2 - Math.SQRT2) / 4, (Math.PI - 2 * Math.SQRT2) / (4 * Math.PI)][n - 1] ?? null;
}
