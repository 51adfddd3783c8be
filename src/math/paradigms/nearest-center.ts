import { MathError } from '../errors';
import { indexOfLargest } from '../index-of-largest';
import { squaredDistance } from '../linear-algebra/squared-distance';

/** A point of the plane. */
export type Place = readonly [number, number];

/**
 * The index of the nearest of some centers, $\arg\min_j\lVert x-c_j\rVert^2$; a tie (squared distances less than $10^{-12}$ apart) goes to
 * the lowest index. The plane is cut into one region for each center, by the lines halfway between two centers.
 *
 * @throws MathError if there is no center
 * @example nearestCenter([[0, 0], [4, 0]], [3, 1]) // 1
 */
export function nearestCenter(centers: readonly Place[], point: Place): number {
  if (centers.length === 0) throw new MathError('nearestCenter needs at least one center');
  return indexOfLargest(centers.map((center) => -squaredDistance(center, point)));
}
