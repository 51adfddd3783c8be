import { MathError } from '../errors';

/**
 * Throws unless $0<q\le1$ for the probability with which dropout keeps a unit, where something is divided by $q$.
 *
 * @example requireSomeKept('dropoutWeights', 0) // throws MathError
 */
export function requireSomeKept(caller: string, keep: number): void {
  if (!(keep > 0 && keep <= 1)) {
    throw new MathError(`${caller} needs a keep probability above 0 and up to 1, not ${keep}`);
  }
}
