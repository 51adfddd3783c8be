/** The gradient of an objective at a position: as many numbers as the position has. */
export type GradientFunction = (position: readonly number[]) => readonly number[];

/** A smooth function of `dimension` variables that an optimizer makes small. */
export interface Objective {
  dimension: number;
  /** $f(\theta)$. */
  value: (position: readonly number[]) => number;
  /** $\nabla f(\theta)$. */
  gradient: (position: readonly number[]) => number[];
  /** $\nabla^2f(\theta)$, symmetric, row-major. */
  hessian: (position: readonly number[]) => number[][];
  /** The points where $f$ is smallest, none for a function without a smallest value. */
  minima: number[][];
}

/**
 * An `Objective` of two variables from formulas in $x$ and $y$.
 *
 * @example planeObjective({ value: (x, y) => x * y, gradient: (x, y) => [y, x], hessian: () => [[0, 1], [1, 0]], minima: []
 * }).value([2, 3]) // 6
 */
export function planeObjective(formulas: {
  value: (x: number, y: number) => number;
  gradient: (x: number, y: number) => number[];
  hessian: (x: number, y: number) => number[][];
  minima: number[][];
}): Objective {
  return {
    dimension: 2,
    value: (position) => formulas.value(position[0]!, position[1]!),
    gradient: (position) => formulas.gradient(position[0]!, position[1]!),
    hessian: (position) => formulas.hessian(position[0]!, position[1]!),
    minima: formulas.minima,
  };
}
