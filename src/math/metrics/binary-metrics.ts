import { requirePositive } from '../checks';
import type { ConfusionCounts } from './confusion-counts';

/** A quotient, or null where it is 0/0. */
function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/**
 * Accuracy $\frac{TP+TN}{TP+FP+FN+TN}$: the share of samples called rightly; null without samples.
 *
 * @example accuracyOf({ truePositives: 40, falsePositives: 10, falseNegatives: 20, trueNegatives: 930 }) // 0.97
 */
export function accuracyOf(counts: ConfusionCounts): number | null {
  const { truePositives, falsePositives, falseNegatives, trueNegatives } = counts;
  const right = truePositives + trueNegatives;
  return share(right, right + falsePositives + falseNegatives);
}

/**
 * Precision $P=\frac{TP}{TP+FP}$: of the samples called positive, the share that is; null if none is called positive.
 *
 * @example precisionOf({ truePositives: 40, falsePositives: 10, falseNegatives: 20, trueNegatives: 930 }) // 0.8
 */
export function precisionOf({ truePositives, falsePositives }: ConfusionCounts): number | null {
  return share(truePositives, truePositives + falsePositives);
}

/**
 * Recall $R=\frac{TP}{TP+FN}$, also true-positive rate or sensitivity: of the positive samples, the share that is found; null without positives.
 *
 * @example recallOf({ truePositives: 40, falsePositives: 10, falseNegatives: 20, trueNegatives: 930 }) // 0.666667
 */
export function recallOf({ truePositives, falseNegatives }: ConfusionCounts): number | null {
  return share(truePositives, truePositives + falseNegatives);
}

/**
 * Specificity $\frac{TN}{TN+FP}$: of the negative samples, the share called negative, $1-\mathrm{FPR}$; null without negatives.
 *
 * @example specificityOf({ truePositives: 40, falsePositives: 10, falseNegatives: 20, trueNegatives: 930 }) // 0.989362
 */
export function specificityOf({ falsePositives, trueNegatives }: ConfusionCounts): number | null {
  return share(trueNegatives, trueNegatives + falsePositives);
}

/**
 * $F_\beta=\frac{(1+\beta^2)PR}{\beta^2P+R}=\frac{(1+\beta^2)TP}{(1+\beta^2)TP+\beta^2FN+FP}$: a weighted harmonic mean of precision and recall,
 * in which recall weighs $\beta^2$ times as much. Null only where there is neither a positive nor one called so.
 *
 * Source: C. J. van Rijsbergen, "Information Retrieval" (1979), chapter 7.
 *
 * @throws MathError unless beta is a finite number above 0
 * @example fScore({ truePositives: 40, falsePositives: 10, falseNegatives: 20, trueNegatives: 930 }, 2) // 0.689655
 */
export function fScore(
  { truePositives, falsePositives, falseNegatives }: ConfusionCounts,
  beta = 1,
): number | null {
  requirePositive('fScore', 'beta', beta);
  const weight = beta * beta;
  const found = (1 + weight) * truePositives;
  return share(found, found + weight * falseNegatives + falsePositives);
}

/**
 * The correlation coefficient of label and prediction (Matthews),
 * $\frac{TP\cdot TN-FP\cdot FN}{\sqrt{(TP+FP)(TP+FN)(TN+FP)(TN+FN)}}$, from −1 to 1; null where one of the two is constant.
 *
 * Source: B. W. Matthews, "Comparison of the predicted and observed secondary structure of T4 phage lysozyme" (1975).
 *
 * @example matthewsCorrelation({ truePositives: 40, falsePositives: 10, falseNegatives: 20, trueNegatives: 930 }) // 0.714851
 */
export function matthewsCorrelation(counts: ConfusionCounts): number | null {
  const { truePositives, falsePositives, falseNegatives, trueNegatives } = counts;
  const product =
    (truePositives + falsePositives) *
    (truePositives + falseNegatives) *
    (trueNegatives + falsePositives) *
    (trueNegatives + falseNegatives);
  return share(truePositives * trueNegatives - falsePositives * falseNegatives, Math.sqrt(product));
}
