import { type Objective, planeObjective } from '../optimization/objective';

/** The functions of the plane on which the page about the gradient walks; the smallest value of each is 0. */
export const descentFunctions = {
  /** $x^2+3y^2$, an oval bowl with curvatures 2 and 6. */
  oval: planeObjective({
    value: (x, y) => x * x + 3 * y * y,
    gradient: (x, y) => [2 * x, 6 * y],
    hessian: () => [
      [2, 0],
      [0, 6],
    ],
    minima: [[0, 0]],
  }),
  /** $x^2+y^2$, a round bowl. */
  round: planeObjective({
    value: (x, y) => x * x + y * y,
    gradient: (x, y) => [2 * x, 2 * y],
    hessian: () => [
      [2, 0],
      [0, 2],
    ],
    minima: [[0, 0]],
  }),
  /** $x^2+\frac12(y^2-1)^2$: two minima at $(0,\pm1)$ and a saddle between them at $(0,0)$. */
  twoMinima: planeObjective({
    value: (x, y) => x * x + (y * y - 1) ** 2 / 2,
    gradient: (x, y) => [2 * x, 2 * y * (y * y - 1)],
    hessian: (_, y) => [
      [2, 0],
      [0, 6 * y * y - 2],
    ],
    minima: [
      [0, 1],
      [0, -1],
    ],
  }),
} as const satisfies Readonly<Record<string, Objective>>;

export type DescentFunction = keyof typeof descentFunctions;

/**
 * The minimum that is nearest to a position; the first of several. Throws for a function without one.
 *
 * @example nearestMinimum(descentFunctions.twoMinima, [0, -0.5]) // [0, -1]
 */
export function nearestMinimum(
  { minima }: Pick<Objective, 'minima'>,
  position: readonly number[],
): readonly number[] {
  const distance = (minimum: readonly number[]): number =>
    Math.hypot(...minimum.map((value, i) => value - position[i]!));
  return minima.reduce((nearest, minimum) => (distance(minimum) < distance(nearest) ? minimum : nearest));
}
