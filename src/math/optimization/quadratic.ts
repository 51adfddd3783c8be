import { MathError } from '../errors';
import { type Objective, planeObjective } from './objective';

/**
 * The quadratic bowl or valley $f=\tfrac12(x^2+\kappa y^2)$ with eigenvalues 1 and $\kappa$ and minimum 0 at the origin.
 * Throws unless `kappa` is a finite number above 0.
 *
 * @example quadratic(10).value([1, 1]) // 5.5
 */
export function quadratic(kappa: number): Objective {
  if (!(kappa > 0 && Number.isFinite(kappa))) {
    throw new MathError(`quadratic needs a finite kappa above 0, not ${kappa}`);
  }
  return planeObjective({
    value: (x, y) => (x * x + kappa * y * y) / 2,
    gradient: (x, y) => [x, kappa * y],
    hessian: () => [
      [1, 0],
      [0, kappa],
    ],
    minima: [[0, 0]],
  });
}
