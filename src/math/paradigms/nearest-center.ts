import { MathError } from '../errors';

/** A point of the plane. */
export type Place = readonly [number, number];

/** Distances that differ by less are a tie. */
const tie = 1e-12;

/**
 * The squared distance $(x_1-y_1)^2+(x_2-y_2)^2$ of two points of the plane.
 *
 * @example squaredDistance([1, 1], [4, 5]) // 25
 */
export function squaredDistance([x1, x2]: Place, [y1, y2]: Place): number {
  return (x1 - y1) ** 2 + (x2 - y2) ** 2;
}

/**
 * The index of the nearest of some centers, $\arg\min_j\lVert x-c_j\rVert^2$; a tie (squared distances less than $10^{-12}$ apart) goes to
 * the lowest index. The plane is cut into one region for each center, by the lines halfway between two centers.
 *
 * @throws MathError if there is no center
 * @example nearestCenter([[0, 0], [4, 0]], [3, 1]) // 1
 */
export function nearestCenter(centers: readonly Place[], point: Place): number {
  if (centers.length === 0) throw new MathError('nearestCenter needs at least one center');
  let nearest = 0;
  let least = squaredDistance(centers[0]!, point);
  for (let index = 1; index < centers.length; index++) {
    const distance = squaredDistance(centers[index]!, point);
    if (distance < least - tie) [nearest, least] = [index, distance];
  }
  return nearest;
}
