import { MathError } from '../errors';
import { mean } from '../statistics';

/** Leave the gaps out, fill each with the mean of the observed values, or on the line between its neighbors. */
export type FillMethod = 'drop' | 'mean' | 'linear';

/**
 * A column whose gaps (`null`) are left out or filled. `linear` goes straight from the last observed value before the gap to the first
 * one after it; before the first and after the last it repeats the nearest, as `numpy.interp` does. Throws if nothing was
 * observed.
 *
 * @example fillMissing([1, null, 4], 'linear') // [1, 2.5, 4]
 */
export function fillMissing(column: readonly (number | null)[], method: FillMethod): number[] {
  const places = column.flatMap((value, place) => (value === null ? [] : [place]));
  const observed = places.map((place) => column[place]!);
  if (observed.length === 0) throw new MathError('fillMissing needs at least one observed value');
  if (method === 'drop') return observed;
  if (method === 'mean') {
    const center = mean(observed);
    return column.map((value) => value ?? center);
  }
  return column.map((value, place) => {
    if (value !== null) return value;
    const after = places.findIndex((each) => each > place);
    if (after === -1) return observed.at(-1)!;
    if (after === 0) return observed[0]!;
    const [low, high] = [places[after - 1]!, places[after]!];
    const [from, to] = [observed[after - 1]!, observed[after]!];
    return from + ((to - from) * (place - low)) / (high - low);
  });
}
