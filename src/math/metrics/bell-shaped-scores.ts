import { MathError } from '../errors';
import { normalDistribution, normalQuantile } from '../normal';
import type { ConfusionCounts } from './confusion-counts';

/** The scores of one class: so many of them, spread like the quantiles of a normal distribution of standard deviation 1. */
export interface BellShapedScores {
  readonly count: number;
  readonly mean: number;
}

/** The mean for which so many of the scores are below 0. With none or all below, it is as if a quarter of one more were on the other side. */
function meanFor(below: number, count: number): number {
  if (count === 0) return 0;
  return -normalQuantile(Math.min(count - 0.25, Math.max(0.25, below)) / count);
}

/**
 * Scores of two classes whose confusion matrix at the threshold 0 is the one given: the $i$-th of $n$ scores lies at $\mu+\Phi^{-1}((i-\tfrac12)/n)$,
 * and $\mu$ is chosen for each class so that the counts fit. (Two normal distributions of equal variance: the binormal model.)
 *
 * @throws MathError unless the counts are whole numbers of at least 0
 * @example scoresWithCounts({ truePositives: 1, falsePositives: 1, falseNegatives: 1, trueNegatives: 1 }).positives.mean // 0
 */
export function scoresWithCounts(counts: ConfusionCounts): {
  positives: BellShapedScores;
  negatives: BellShapedScores;
} {
  const { truePositives, falsePositives, falseNegatives, trueNegatives } = counts;
  if (
    [truePositives, falsePositives, falseNegatives, trueNegatives].some(
      (count) => !(Number.isInteger(count) && count >= 0),
    )
  )
    throw new MathError('scoresWithCounts needs whole numbers of samples');
  const positives = truePositives + falseNegatives;
  const negatives = falsePositives + trueNegatives;
  return {
    positives: { count: positives, mean: meanFor(falseNegatives, positives) },
    negatives: { count: negatives, mean: meanFor(trueNegatives, negatives) },
  };
}

/**
 * How many of such scores are at or above a threshold, a whole number.
 *
 * @example countFrom({ count: 10, mean: 0 }, 0) // 5
 */
export function countFrom({ count, mean }: BellShapedScores, threshold: number): number {
  // (i − ½)/n < Φ(t − μ) for the scores below.
  const below = Math.ceil(count * normalDistribution(threshold - mean) + 0.5) - 1;
  return count - Math.min(count, Math.max(0, below));
}

/**
 * The confusion matrix of such scores at a threshold.
 *
 * @example countsAt({ positives: { count: 4, mean: 1 }, negatives: { count: 4, mean: -1 } }, 9).trueNegatives // 4
 */
export function countsAt(
  { positives, negatives }: { positives: BellShapedScores; negatives: BellShapedScores },
  threshold: number,
): ConfusionCounts {
  const truePositives = countFrom(positives, threshold);
  const falsePositives = countFrom(negatives, threshold);
  return {
    truePositives,
    falsePositives,
    falseNegatives: positives.count - truePositives,
    trueNegatives: negatives.count - falsePositives,
  };
}

/**
 * The AUC of the two normal distributions such scores are spread like, $\Phi\bigl((\mu_+-\mu_-)/\sqrt2\bigr)$: the probability that a score of the first
 * is above one of the second, as their difference has variance 2.
 *
 * @example areaOfBells(1, 1) // 0.5
 */
export function areaOfBells(positiveMean: number, negativeMean: number): number {
  return normalDistribution((positiveMean - negativeMean) / Math.SQRT2);
}
