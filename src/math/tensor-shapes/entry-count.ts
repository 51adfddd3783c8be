/**
 * How many entries an array of a shape has, the product of its sizes; 1 for a number, which has no axis.
 *
 * @example entryCount([2, 3, 4]) // 24
 */
export function entryCount(shape: readonly number[]): number {
  return shape.reduce((product, size) => product * size, 1);
}
