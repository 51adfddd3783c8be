import { requireProperShare, requireWhole } from '../checks';

/**
 * The probability that a copy in the test set has a copy of the same sample in the training set, if the sample stands in the data
 * `copies` times and each copy falls into the test set independently with probability $s$: $1-s^{k-1}$.
 *
 * @example twinProbability(2, 0.2) // 0.8
 */
export function twinProbability(copies: number, testShare: number): number {
  requireWhole('twinProbability', 'copies', copies, 1);
  requireProperShare('twinProbability', 'test share', testShare);
  return 1 - testShare ** (copies - 1);
}
