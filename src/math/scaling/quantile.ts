import { requireShare } from '../checks';
import { MathError } from '../errors';

/**
 * The quantile of a list at the share $q\in[0,1]$, by linear interpolation between the sorted values at the place $(n-1)q$, as
 * NumPy's `quantile` does. The median is the quantile at one half. Throws if the list is empty or $q$ lies outside.
 *
 * @example quantile([100, 2, 4, 8, 6], 0.25) // 4
 */
export function quantile(values: ArrayLike<number>, share: number): number {
  if (values.length === 0) throw new MathError('quantile needs at least one value: pass a non-empty list');
  requireShare('quantile', 'share', share);
  const sorted = Float64Array.from(values).sort();
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const lower = sorted[below]!;
  const upper = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return lower + (place - below) * (upper - lower);
}

/**
 * The interquartile range: the quantile at three quarters minus that at one quarter, the width of the middle half. Throws if the
 * list is empty.
 *
 * @example interquartileRange([2, 4, 6, 8, 100]) // 4
 */
export function interquartileRange(values: ArrayLike<number>): number {
  return quantile(values, 0.75) - quantile(values, 0.25);
}
