import { MathError } from '../errors';

/** Scores closer than this count as equal. */
const tie = 1e-12;

/**
 * The class that is predicted from scores or probabilities: the place of the largest, counted from 0, of equal ones the first.
 * Softmax keeps the order, so logits and probabilities give the same class.
 *
 * @throws MathError if there is no score
 * @example predictedClass([0.2, 0.4, 0.4]) // 1
 */
export function predictedClass(scores: ArrayLike<number>): number {
  if (scores.length === 0) throw new MathError('predictedClass needs at least one score');
  let best = 0;
  for (let k = 1; k < scores.length; k++) if (scores[k]! > scores[best]! + tie) best = k;
  return best;
}
