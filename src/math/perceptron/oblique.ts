/** How far a step back moves a point to the right and up. */
const [right, up] = [0.5, 0.3];

/**
 * A point of space on paper, in oblique projection: the first coordinate runs to the right, the third up, and the second back,
 * which is drawn as half a unit to the right and 0.3 up.
 *
 * @example oblique(0, 1, 2) // [0.5, 2.3]
 */
export function oblique(first: number, second: number, third: number): [number, number] {
  return [first + right * second, third + up * second];
}
