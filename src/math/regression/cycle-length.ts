import { requireWhole } from '../checks';

/**
 * After how many steps a walk is back where it was: the smallest $p\le$ `longest` for which each of the last $p$ points is the
 * point $p$ steps before it, up to `tolerance` in each number; 1 for a walk that stands still. `null` if the walk is in no such cycle,
 * or is not at least $2p$ points long.
 *
 * @param points positions after each step, in order
 * @throws MathError unless `longest` is a whole number above 0
 * @example cycleLength([[5], [0], [1], [0], [1]], 3) // 2
 */
export function cycleLength(
  points: readonly (readonly number[])[],
  longest: number,
  tolerance = 1e-9,
): number | null {
  requireWhole('cycleLength', 'steps', longest, 1);
  const last = points.length - 1;
  const isSame = (one: readonly number[], other: readonly number[]) =>
    one.every((value, j) => Math.abs(value - other[j]!) <= tolerance);
  for (let period = 1; period <= longest && 2 * period <= points.length; period++) {
    let back = 0;
    while (back < period && isSame(points[last - back]!, points[last - back - period]!)) back++;
    if (back === period) return period;
  }
  return null;
}
