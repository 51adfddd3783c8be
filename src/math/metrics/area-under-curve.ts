import { requireWhole } from '../checks';
import { requireLabels } from './confusion-counts';

/** Pairs of a positive and a negative sample, by which of the two has the higher score. */
export interface ScorePairs {
  /** The positive one. */
  readonly won: number;
  /** Equal scores. */
  readonly tied: number;
  /** The negative one. */
  readonly lost: number;
}

/**
 * Compares each positive sample (label 1) with each negative one (label 0).
 *
 * @throws MathError unless there is one label for each score
 * @example scorePairs([1, 0, 0], [0.5, 0.5, 0.2]) // { won: 1, tied: 1, lost: 0 }
 */
export function scorePairs(labels: readonly number[], scores: readonly number[]): ScorePairs {
  requireLabels('scorePairs', labels, scores);
  const negatives = scores.filter((_, i) => labels[i] === 0);
  const differences = scores
    .filter((_, i) => labels[i] === 1)
    .flatMap((positive) => negatives.map((negative) => Math.sign(positive - negative)));
  const count = (sign: number) => differences.filter((each) => each === sign).length;
  return { won: count(1), tied: differences.length - count(1) - count(-1), lost: count(-1) };
}

/**
 * The area under the ROC curve as a share of pairs,
 * $\mathrm{AUC}=P(s^+>s^-)+\tfrac12P(s^+=s^-)$; null unless both classes occur.
 *
 * Source: J. A. Hanley, B. J. McNeil, "The meaning and use of the area under a receiver operating characteristic (ROC) curve" (1982).
 *
 * @example areaByPairs({ won: 17, tied: 2, lost: 6 }) // 0.72
 */
export function areaByPairs({ won, tied, lost }: ScorePairs): number | null {
  const pairs = won + tied + lost;
  return pairs === 0 ? null : (won + tied / 2) / pairs;
}

/**
 * The same area from the sum of the ranks of the positive samples, rank 1 for the lowest score and mean ranks for ties:
 * $\frac{\sum_{pos}\mathrm{rank}-M(M+1)/2}{MN}$ with $M$ positives and $N$ negatives. With another rule for ties it is
 * no area any more. Null unless both classes occur.
 *
 * @throws MathError unless $M$ and $N$ are whole numbers of at least 0
 * @example areaByRanks(33, 5, 5) // 0.72
 */
export function areaByRanks(positiveRankSum: number, positives: number, negatives: number): number | null {
  requireWhole('areaByRanks', 'positives', positives);
  requireWhole('areaByRanks', 'negatives', negatives);
  return positives * negatives === 0
    ? null
    : (positiveRankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}
