// Two shapes, aligned from the right; the shape of their sum, and the shape after a reduction along one axis.

import { defineModel } from '../../../../src/demo/define-demo';
import { choice, integer, list, toggle } from '../../../../src/demo/parameters';
import { alignShapes, broadcastShape, broadcastTo } from '../../../../src/math/tensor-shapes/broadcast';
import { reduceAxis, reducedShape } from '../../../../src/math/tensor-shapes/reduce';
import { gridOf, type Panel } from './grid';

const largest = 5;
const shape = (value: readonly number[]) =>
  list({ min: 1, max: largest, step: 1, value, minLength: 1, maxLength: 3 });
/** A link may hold any number: sizes are whole. */
const sizes = (written: readonly number[]) => written.map(Math.round);

/** What happens on an axis: the keys of its words. */
const happens = {
  same: 'sameSize',
  left: 'leftStretches',
  right: 'rightStretches',
  error: 'conflict',
} as const;
const categories = { ownA: 0, ownB: 1, copy: 2, sum: 3, reduced: 4, first: 5 } as const;

/** As Python writes a shape. */
export const shapeText = (own: readonly number[]) =>
  own.length === 1 ? `(${own[0]},)` : `(${own.join(', ')})`;

const count = (own: readonly number[]) => own.reduce((product, size) => product * size, 1);
/** 1, 2, 3, … for A and ten times that for B. */
export const entriesOf = (own: readonly number[], unit: number) =>
  Array.from({ length: count(own) }, (_, i) => unit * (i + 1));

/** An operand in the shape of the result: copies are all boxes past the first on an axis of size 1. */
function stretched(own: readonly number[], result: readonly number[], category: number): Panel {
  const missing = result.length - own.length;
  return {
    shape: result,
    category: (index) =>
      index.some((along, axis) => along > 0 && (own[axis - missing] ?? 1) === 1) ? categories.copy : category,
  };
}

export const model = defineModel({
  id: 'broadcast-axis',
  params: {
    shapeA: shape([3, 1]),
    shapeB: shape([1, 4]),
    operation: choice(['sum', 'mean'], 'sum'),
    axis: integer({ min: 0, max: 2, value: 1 }),
    keepDims: toggle(false),
  },
  compute({ shapeA, shapeB, operation, axis, keepDims }) {
    const [a, b] = [sizes(shapeA), sizes(shapeB)];
    const aligned = alignShapes(a, b);
    const result = broadcastShape(a, b);
    const reduced = result === null || axis >= result.length ? null : reducedShape(result, axis, keepDims);
    const values =
      result === null
        ? null
        : broadcastTo(entriesOf(a, 1), a, result).map(
            (each, i) => each + broadcastTo(entriesOf(b, 10), b, result)[i]!,
          );
    const conflicts = aligned.flatMap((each, i) => (each.result === null ? [aligned.length - i] : []));
    const { slices, ...map } = gridOf(
      result === null
        ? [
            { shape: a, category: () => categories.ownA },
            { shape: b, category: () => categories.ownB },
            null,
            null,
          ]
        : [
            stretched(a, result, categories.ownA),
            stretched(b, result, categories.ownB),
            {
              shape: result,
              // Where the indices on all other axes are 0 stands what becomes the first entry.
              category: (index) =>
                reduced !== null && index.every((along, each) => each === axis || along === 0)
                  ? categories.first
                  : categories.sum,
            },
            reduced && {
              shape: reduced,
              category: (index) =>
                index.every((along) => along === 0) ? categories.first : categories.reduced,
            },
          ],
    );
    return {
      a: shapeText(a),
      b: shapeText(b),
      shape: result && shapeText(result),
      reducedShape: reduced && shapeText(reduced),
      entries: result && count(result),
      firstEntry: result && reduced && reduceAxis(values!, result, axis, operation)[0]!,
      rank: aligned.length,
      /** The last axis that does not fit, counted from the right, and its two sizes. */
      conflict: conflicts.at(-1) ?? null,
      steps: aligned.map(({ left, right, result: size }) => ({
        left,
        right,
        size,
        what:
          size === null
            ? happens.error
            : (left ?? 1) === (right ?? 1)
              ? happens.same
              : (left ?? 1) === 1
                ? happens.left
                : happens.right,
      })),
      map: { key: [a, b, axis, keepDims].join(';'), ...map },
      slices,
    };
  },
});
