import { MathError } from './errors';

/** Numbers closer than this count as equal. */
const tie = 1e-12;

/**
 * The place of the largest number of a list, counted from 0, of equal ones the first: the class that is predicted from scores, or the
 * arm with the best estimate. Softmax keeps the order, so logits and probabilities give the same class. Numbers less than $10^{-12}$
 * apart are equal, so that rounding does not decide.
 *
 * @throws MathError if the list is empty
 * @example indexOfLargest([0.2, 0.4, 0.4]) // 1
 */
export function indexOfLargest(values: ArrayLike<number>): number {
  if (values.length === 0) throw new MathError('indexOfLargest needs at least one number');
  let best = 0;
  for (let k = 1; k < values.length; k++) if (values[k]! > values[best]! + tie) best = k;
  return best;
}
