import { MathError } from '../errors';
import { removeColumnMeans } from '../input-mean/remove-column-means';
import { dot } from '../linear-algebra/dot';
import { nearestNeighbours, type Sample } from './smote';

/**
 * The total variance of a new point $a+\lambda(b-a)$, $\lambda$ uniform on $[0,1]$ and the pair $(a,b)$ equally likely any of those
 * given, divided by the total variance of the samples; `null` if the samples coincide. It is exact:
 * $\mathrm E[(1-\lambda)^2]=\mathrm E[\lambda^2]=\frac13$ and $\mathrm E[2\lambda(1-\lambda)]=\frac13$.
 *
 * @example spreadOfPairs([[0], [1]], [[0, 0], [0, 1], [1, 0], [1, 1]]) // 0.666667
 */
export function spreadOfPairs(
  samples: readonly Sample[],
  pairs: readonly (readonly [base: number, neighbour: number])[],
): number | null {
  if (pairs.length === 0) throw new MathError('spreadOfPairs needs at least one pair');
  // Measured from the mean of the samples, where the squares do not cancel.
  const { rows: apart } = removeColumnMeans(samples);
  const before = apart.reduce((sum, each) => sum + dot(each, each), 0) / samples.length;
  if (before === 0) return null;
  const ends = pairs.map(([base, neighbour]) => [apart[base]!, apart[neighbour]!] as const);
  const { means: meanNew } = removeColumnMeans(
    ends.map(([a, b]) => a.map((value, j) => (value + b[j]!) / 2)),
  );
  const square = ends.reduce((sum, [a, b]) => sum + dot(a, a) + dot(b, b) + dot(a, b), 0) / (3 * ends.length);
  return (square - dot(meanNew, meanNew)) / before;
}

/**
 * The total variance of the new points of SMOTE with $k$ neighbours, divided by that of the samples; `null` if the samples coincide.
 *
 * @example smoteSpread([[0], [1]], 1) // 0.333333
 */
export function smoteSpread(samples: readonly Sample[], k: number): number | null {
  return spreadOfPairs(
    samples,
    nearestNeighbours(samples, k).flatMap((near, base) => near.map((each) => [base, each] as const)),
  );
}
