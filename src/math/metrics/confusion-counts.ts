import { MathError } from '../errors';

/** How many samples of two classes were called rightly and wrongly. */
export interface ConfusionCounts {
  /** TP: positive, called positive. */
  readonly truePositives: number;
  /** FP: negative, called positive. */
  readonly falsePositives: number;
  /** FN: positive, called negative. */
  readonly falseNegatives: number;
  /** TN: negative, called negative. */
  readonly trueNegatives: number;
}

/**
 * Throws unless there is one label, 0 or 1, for each of the scores, and no score is NaN.
 *
 * @example requireLabels('countOutcomes', [1, 2], [0.5, 0.5]) // throws MathError
 */
export function requireLabels(caller: string, labels: readonly number[], scores: readonly number[]): void {
  if (labels.length !== scores.length)
    throw new MathError(
      `${caller} needs as many labels as scores, not ${labels.length} and ${scores.length}`,
    );
  const wrong = labels.find((label) => label !== 0 && label !== 1);
  if (wrong !== undefined) throw new MathError(`${caller} needs labels 0 or 1, not ${wrong}`);
  if (scores.some(Number.isNaN)) throw new MathError(`${caller} needs scores that are numbers`);
}

/**
 * The confusion matrix of two classes: a sample is called positive if its score is at least the threshold. Labels are 1 (positive) and 0.
 *
 * @throws MathError unless there is one label for each score
 * @example countOutcomes([1, 1, 0], [0.9, 0.2, 0.6], 0.5) // { truePositives: 1, falsePositives: 1, falseNegatives: 1, trueNegatives: 0 }
 */
export function countOutcomes(
  labels: readonly number[],
  scores: readonly number[],
  threshold: number,
): ConfusionCounts {
  requireLabels('countOutcomes', labels, scores);
  const count = (label: number, called: boolean) =>
    labels.filter((each, i) => each === label && scores[i]! >= threshold === called).length;
  return {
    truePositives: count(1, true),
    falsePositives: count(0, true),
    falseNegatives: count(1, false),
    trueNegatives: count(0, false),
  };
}
