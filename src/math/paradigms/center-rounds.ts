import { requireWhole } from '../checks';
import { MathError } from '../errors';
import { mean } from '../statistics';
import { nearestCenter, type Place, squaredDistance } from './nearest-center';

/** One round: the centers, the group of each point, and the sum of squared distances to the center of the own group. */
export interface Round {
  readonly centers: readonly Place[];
  readonly groups: readonly number[];
  readonly inertia: number;
}

/**
 * The mean of the points of each group, coordinate by coordinate. A group without points keeps its old center.
 *
 * @example groupMeans([[0, 0], [2, 4], [5, 5]], [0, 0, 1], [[9, 9], [9, 9]]) // [[1, 2], [5, 5]]
 */
export function groupMeans(
  points: readonly Place[],
  groups: readonly number[],
  old: readonly Place[],
): Place[] {
  return old.map((center, group) => {
    const own = points.filter((_, i) => groups[i] === group);
    return own.length === 0 ? center : [mean(own.map(([x]) => x)), mean(own.map(([, y]) => y))];
  });
}

/**
 * Rounds of k-means (Lloyd's algorithm): give each point to its nearest center, then move each center to the mean of its points,
 * until no point changes its group. With `labels` a labelled point (a group number) stays in its group, and only the others
 * (`null`) are given away: k-means seeded and constrained by labels. With a label for every point the first round is the last.
 *
 * The inertia $\sum_i\lVert x_i-c_{g(i)}\rVert^2$ never rises: for given centers the nearest one has the smallest term of each free
 * point, and for given groups the mean has the smallest sum of squares. It can stop at another value than the smallest
 * possible one, depending on the start.
 *
 * Source: S. P. Lloyd, "Least squares quantization in PCM" (1982).
 *
 * @param mostRounds after so many rounds the list ends, stable or not
 * @throws MathError if there is no point, a label is no group, or the labels are not as many as the points
 * @example centerRounds([[0, 0], [1, 0], [9, 0]], [[0, 0], [1, 0]]).map(({ inertia }) => inertia) // [64, 17, 0.5]
 */
export function centerRounds(
  points: readonly Place[],
  start: readonly Place[],
  labels: readonly (number | null)[] = points.map(() => null),
  mostRounds = 100,
): Round[] {
  requireWhole('centerRounds', 'rounds', mostRounds, 1);
  if (points.length === 0) throw new MathError('centerRounds needs at least one point');
  if (labels.length !== points.length)
    throw new MathError('centerRounds needs a label or null for each point');
  if (labels.some((label) => label !== null && start[label] === undefined)) {
    throw new MathError('centerRounds needs labels that are the index of a center');
  }
  const rounds: Round[] = [];
  let centers = start;
  for (let round = 0; round < mostRounds; round++) {
    const groups = points.map((point, i) => labels[i] ?? nearestCenter(centers, point));
    const inertia = points.reduce((sum, point, i) => sum + squaredDistance(point, centers[groups[i]!]!), 0);
    rounds.push({ centers, groups, inertia });
    const next = groupMeans(points, groups, centers);
    if (next.every((center, k) => squaredDistance(center, centers[k]!) === 0)) break;
    centers = next;
  }
  return rounds;
}
