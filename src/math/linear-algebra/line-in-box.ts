import { requireFinite } from '../checks';

/** The end points of a segment of the plane. */
export interface Segment {
  x: [number, number];
  y: [number, number];
}

type Range = readonly [low: number, high: number];
type HalfPlane = readonly [a: number, b: number, c: number];

/**
 * The part of the line $w_1x_1+w_2x_2+b=0$ within a box of the plane, from end to end; `null` for $w=0$ and for a line that passes by
 * or touches a corner.
 *
 * Source: Y.-D. Liang, B. A. Barsky, "A new concept and method for line clipping" (1984).
 *
 * @param halfPlanes $a,b,c$ of conditions $ax_1+bx_2+c\ge0$ that the part meets besides
 * @example lineInBox([1, 0], -1, [0, 2], [0, 3]) // { x: [1, 1], y: [3, 0] }
 */
export function lineInBox(
  [w1, w2]: readonly [number, number],
  bias: number,
  [left, right]: Range,
  [bottom, top]: Range,
  halfPlanes: readonly HalfPlane[] = [],
): Segment | null {
  for (const each of [w1, w2, bias]) requireFinite('lineInBox', 'weight', each);
  const square = w1 * w1 + w2 * w2;
  if (square === 0) return null;
  // From the foot of the perpendicular from the origin along the line: foot + t · (w2, −w1).
  const foot = [(-bias * w1) / square, (-bias * w2) / square] as const;
  const direction = [w2, -w1] as const;
  const sides: HalfPlane[] = [
    [1, 0, -left],
    [-1, 0, right],
    [0, 1, -bottom],
    [0, -1, top],
  ];
  let [start, end] = [-Infinity, Infinity];
  // Every condition is affine along the line, so what is left is one piece.
  for (const [a, b, c] of [...sides, ...halfPlanes]) {
    const offset = a * foot[0] + b * foot[1] + c;
    const slope = a * direction[0] + b * direction[1];
    if (slope > 0) start = Math.max(start, -offset / slope);
    else if (slope < 0) end = Math.min(end, -offset / slope);
    else if (offset < 0) return null;
  }
  if (!(end > start)) return null;
  const at = (axis: 0 | 1, t: number): number => foot[axis] + t * direction[axis] + 0;
  return { x: [at(0, start), at(0, end)], y: [at(1, start), at(1, end)] };
}
