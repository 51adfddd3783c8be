import { requireWhole } from '../checks';
import { MathError } from '../errors';
import { mean } from '../statistics';

export type Reduction = 'sum' | 'mean';

/**
 * The shape after a reduction along one axis (0 is the first): the axis is dropped, or stays with size 1. Throws unless the shape
 * has the axis.
 *
 * @example reducedShape([2, 3, 4], 1, false) // [2, 4]
 */
export function reducedShape(shape: readonly number[], axis: number, keepsAxis: boolean): number[] {
  requireWhole('reducedShape', 'axes before the reduced one', axis);
  if (axis >= shape.length) {
    throw new MathError(
      `reducedShape: a shape of ${shape.length} axes has no axis ${axis}, pass a smaller one`,
    );
  }
  return keepsAxis ? shape.map((size, at) => (at === axis ? 1 : size)) : shape.filter((_, at) => at !== axis);
}

/**
 * The sums or means of an array along one axis; entries in and out with the last axis fastest. Throws unless the entries fill the
 * shape and the shape has the axis.
 *
 * @example reduceAxis([1, 2, 3, 4], [2, 2], 0, 'sum') // [4, 6]
 */
export function reduceAxis(
  values: readonly number[],
  shape: readonly number[],
  axis: number,
  reduction: Reduction,
): number[] {
  const left = reducedShape(shape, axis, false);
  const length = shape[axis]!;
  const inner = shape.slice(axis + 1).reduce((product, size) => product * size, 1);
  const total = left.reduce((product, size) => product * size, 1);
  if (values.length !== total * length) {
    throw new MathError(`reduceAxis needs ${total * length} entries for its shape, not ${values.length}`);
  }
  return Array.from({ length: total }, (_, place) => {
    const first = Math.floor(place / inner) * length * inner + (place % inner);
    const along = Array.from({ length }, (_, step) => values[first + step * inner]!);
    return reduction === 'mean' ? mean(along) : along.reduce((sum, value) => sum + value, 0);
  });
}
