import { MathError } from '../errors';
import { zeroIfNoise } from '../rounding';

/**
 * The condition number $\kappa=\max_i|\lambda_i|/\min_i|\lambda_i|$ of a symmetric matrix with these eigenvalues; for a positive
 * definite Hessian the largest over the smallest curvature. Null where an eigenvalue is 0 but for rounding: there $\kappa$
 * is infinite. Throws for an empty list.
 *
 * @example conditionNumber([4, -2, 1]) // 4
 */
export function conditionNumber(eigenvalues: readonly number[]): number | null {
  if (eigenvalues.length === 0) throw new MathError('conditionNumber needs at least one eigenvalue');
  const sizes = eigenvalues.map(Math.abs);
  const largest = Math.max(...sizes);
  const smallest = zeroIfNoise(Math.min(...sizes), largest);
  return smallest === 0 ? null : largest / smallest;
}

/** What a critical point is, as far as the eigenvalues of the Hessian tell. */
export type CriticalKind = 'minimum' | 'maximum' | 'saddle' | 'undecided';

/**
 * The kind of a critical point from the eigenvalues of its Hessian: all positive, a strict local minimum; all negative, a strict
 * local maximum; both signs, a saddle. If none of these holds, an eigenvalue is 0 and the second derivatives do not decide.
 *
 * @example kindOfCriticalPoint([1, -1]) // 'saddle'
 */
export function kindOfCriticalPoint(eigenvalues: readonly number[]): CriticalKind {
  const largest = Math.max(...eigenvalues.map(Math.abs));
  const signs = eigenvalues.map((each) => Math.sign(zeroIfNoise(each, largest)));
  if (signs.includes(1) && signs.includes(-1)) return 'saddle';
  if (signs.includes(0)) return 'undecided';
  return signs.includes(1) ? 'minimum' : 'maximum';
}
