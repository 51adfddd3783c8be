import { requireWhole } from '../checks';
import { MathError } from '../errors';
import { squaredDistance } from '../linear-algebra/squared-distance';
import type { Random } from '../random';

/** A sample: its coordinates. */
export type Sample = readonly number[];

/**
 * The place on the way from a sample to its neighbour after the share $\lambda$: $x_i+\lambda(x_{nn}-x_i)$, with one $\lambda$ for
 * all coordinates. Throws if the two differ in length.
 *
 * @example interpolate([1, 1], [3, 2], 0.5) // [2, 1.5]
 */
export function interpolate(base: Sample, neighbour: Sample, lambda: number): number[] {
  if (base.length !== neighbour.length) throw new MathError('interpolate needs two samples of one length');
  return base.map((each, j) => each + lambda * (neighbour[j]! - each));
}

/**
 * For each sample the indices of the $k$ others that are nearest to it by Euclidean distance, the nearest first; of two at the same
 * distance the lower index. Throws unless $1\le k\le n-1$.
 *
 * @example nearestNeighbours([[0], [1], [3]], 1) // [[1], [0], [1]]
 */
export function nearestNeighbours(samples: readonly Sample[], k: number): number[][] {
  requireWhole('nearestNeighbours', 'neighbours', k, 1);
  if (k > samples.length - 1) {
    throw new MathError(`nearestNeighbours needs more than ${k} samples for ${k} neighbours of each`);
  }
  return samples.map((sample, i) =>
    samples
      .map((other, j) => ({ j, distance: squaredDistance(sample, other) }))
      .filter(({ j }) => j !== i)
      .sort((a, b) => a.distance - b.distance || a.j - b.j)
      .slice(0, k)
      .map(({ j }) => j),
  );
}

/** A synthetic sample and how it came about. */
export interface Synthetic {
  readonly base: number;
  readonly neighbour: number;
  readonly lambda: number;
  readonly point: readonly number[];
}

/**
 * New samples of the minority class by SMOTE: each draws $\lambda$ from $[0,1)$, then the base, then one of the base's $k$ nearest
 * neighbours, in this order, and lies between the two.
 *
 * Source: N. V. Chawla, K. W. Bowyer, L. O. Hall, W. P. Kegelmeyer, "SMOTE: synthetic minority over-sampling technique" (2002).
 *
 * @example smote([[0], [1]], 1, 1, createRandom(1)) // [{ base: 0, neighbour: 1, lambda: 0.627074, point: [0.627074] }]
 */
export function smote(samples: readonly Sample[], k: number, count: number, random: Random): Synthetic[] {
  requireWhole('smote', 'new samples', count);
  const neighbours = nearestNeighbours(samples, k);
  return Array.from({ length: count }, () => {
    const lambda = random.uniform();
    const base = random.integer(samples.length);
    const neighbour = neighbours[base]![random.integer(k)]!;
    return { base, neighbour, lambda, point: interpolate(samples[base]!, samples[neighbour]!, lambda) };
  });
}
