import { requireFinite } from '../checks';

type Range = readonly [low: number, high: number];

/**
 * The part of the line $w_1x_1+w_2x_2+b=0$ within a box of the plane, from end to end; `null` for $w=0$ and for a line that passes by.
 *
 * Source: Y.-D. Liang, B. A. Barsky, "A new concept and method for line clipping" (1984).
 *
 * @example lineInBox([1, 0], -1, [0, 2], [0, 3]) // { x: [1, 1], y: [3, 0] }
 */
export function lineInBox(
  [w1, w2]: readonly [number, number],
  bias: number,
  horizontal: Range,
  vertical: Range,
): { x: [number, number]; y: [number, number] } | null {
  for (const each of [w1, w2, bias]) requireFinite('lineInBox', 'weight', each);
  const square = w1 * w1 + w2 * w2;
  if (square === 0) return null;
  // From the foot of the perpendicular from the origin along the line: foot + t · (w2, −w1).
  const foot = [(-bias * w1) / square, (-bias * w2) / square] as const;
  const direction = [w2, -w1] as const;
  let [start, end] = [-Infinity, Infinity];
  for (const [axis, range] of [
    [0, horizontal],
    [1, vertical],
  ] as const) {
    if (direction[axis] === 0) {
      if (foot[axis] < range[0] || foot[axis] > range[1]) return null;
      continue;
    }
    const times = range.map((side) => (side - foot[axis]) / direction[axis]);
    start = Math.max(start, Math.min(...times));
    end = Math.min(end, Math.max(...times));
  }
  if (start > end) return null;
  const at = (axis: 0 | 1, t: number): number => foot[axis] + t * direction[axis] + 0;
  return { x: [at(0, start), at(0, end)], y: [at(1, start), at(1, end)] };
}
