import { MathError } from '../errors';
import { solveLinear } from '../solve-linear';

/**
 * The step of Newton's method, $d=-H^{-1}\nabla f$: gradient descent with the preconditioner $P=H^{-1}$ and learning rate 1. It
 * leads to the critical point of the second-order Taylor polynomial, which is a minimum only if $H$ is positive definite. Null
 * where $H$ is singular. Throws unless the Hessian is square with a row for each entry of the gradient.
 *
 * @example newtonStep([[2, 0], [0, 4]], [2, 4]) // [-1, -1]
 */
export function newtonStep(
  hessian: readonly (readonly number[])[],
  gradient: readonly number[],
): number[] | null {
  if (hessian.length !== gradient.length || hessian.some((row) => row.length !== gradient.length)) {
    throw new MathError('newtonStep needs a square Hessian with one row for each entry of the gradient');
  }
  try {
    return solveLinear(
      hessian,
      gradient.map((each) => 0 - each),
    );
  } catch (error) {
    if (error instanceof MathError) return null;
    throw error;
  }
}
