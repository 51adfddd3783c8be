import { requireWhole } from '../checks';
import { MathError } from '../errors';

/** One axis of two shapes that stand one above the other, aligned at their last axes. */
export interface AlignedAxis {
  /** The size on this axis; null where the shape has no such axis, which counts as 1. */
  left: number | null;
  right: number | null;
  /** The size of the result; null where both sizes differ and neither is 1. */
  result: number | null;
}

/**
 * Two shapes aligned from the right, axis by axis in the order of the result: a missing axis counts as 1, equal sizes stay, size 1
 * takes the other size. Throws unless all sizes are whole numbers above 0.
 *
 * Source: C. R. Harris et al., "Array programming with NumPy" (2020).
 *
 * @example alignShapes([3], [2, 1]) // [{ left: null, right: 2, result: 2 }, { left: 3, right: 1, result: 3 }]
 */
export function alignShapes(left: readonly number[], right: readonly number[]): AlignedAxis[] {
  for (const size of [...left, ...right]) requireWhole('alignShapes', 'entries on each axis', size, 1);
  const rank = Math.max(left.length, right.length);
  return Array.from({ length: rank }, (_, axis) => {
    const [a, b] = [left[axis + left.length - rank] ?? null, right[axis + right.length - rank] ?? null];
    const [m, n] = [a ?? 1, b ?? 1];
    return { left: a, right: b, result: m === n || n === 1 ? m : m === 1 ? n : null };
  });
}

/**
 * The shape of an element-wise operation on arrays of two shapes; null where they do not fit. Throws unless all sizes are whole
 * numbers above 0.
 *
 * @example broadcastShape([3, 1], [1, 4]) // [3, 4]
 */
export function broadcastShape(left: readonly number[], right: readonly number[]): number[] | null {
  const sizes = alignShapes(left, right).map(({ result }) => result);
  return sizes.includes(null) ? null : (sizes as number[]);
}

/**
 * The entries of an array, last axis fastest, repeated to a shape that it broadcasts to. Throws if the entries do not fill the
 * shape, or the shape does not broadcast to the other.
 *
 * @example broadcastTo([10, 20], [2, 1], [2, 2]) // [10, 10, 20, 20]
 */
export function broadcastTo(
  values: readonly number[],
  shape: readonly number[],
  target: readonly number[],
): number[] {
  const result = broadcastShape(shape, target);
  if (result?.length !== target.length || result.some((size, axis) => size !== target[axis])) {
    throw new MathError(`broadcastTo: (${shape.join(', ')}) does not broadcast to (${target.join(', ')})`);
  }
  const count = shape.reduce((product, size) => product * size, 1);
  if (values.length !== count) {
    throw new MathError(`broadcastTo needs ${count} entries for its shape, not ${values.length}`);
  }
  const total = target.reduce((product, size) => product * size, 1);
  return Array.from({ length: total }, (_, place) => {
    let [rest, index, step] = [place, 0, 1];
    for (let axis = target.length - 1; axis >= 0; axis--) {
      const along = rest % target[axis]!;
      rest = (rest - along) / target[axis]!;
      const size = shape[axis + shape.length - target.length] ?? 1;
      index += (size === 1 ? 0 : along) * step;
      step *= size;
    }
    return values[index]!;
  });
}
