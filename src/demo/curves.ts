/** A point of a picture; `null` where the curve has a gap. */
type Point = readonly [x: number, y: number | null];

/**
 * The curve through points of the plane, in their order.
 *
 * @example curveThrough([[0, 1], [2, 3]]) // { x: [0, 2], y: [1, 3] }
 */
export function curveThrough(points: readonly (readonly number[])[]): { x: number[]; y: number[] } {
  return { x: points.map(([x = 0]) => x), y: points.map(([, y = 0]) => y) };
}

/**
 * Many lines as one curve, with the pen lifted after each.
 *
 * @example strokes([[[0, 1], [2, 3]]]) // { x: [0, 2, 2], y: [1, 3, null] }
 */
export function strokes(lines: readonly (readonly Point[])[]): { x: number[]; y: (number | null)[] } {
  const drawn = lines.flatMap((line) => [...line, [line.at(-1)?.[0] ?? 0, null] as const]);
  return { x: drawn.map(([x]) => x), y: drawn.map(([, y]) => y) };
}
