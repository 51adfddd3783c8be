import { MathError } from '../errors';

/**
 * Throws unless the coefficient $\beta$ of an exponentially weighted average lies in $[0, 1)$.
 *
 * @example requireCoefficient('halfLife', 1) // throws MathError
 */
export function requireCoefficient(caller: string, beta: number): void {
  if (!(beta >= 0 && beta < 1)) {
    throw new MathError(`${caller} needs a coefficient beta with 0 <= beta < 1, not ${beta}`);
  }
}
