import { requireLabels } from './confusion-counts';

/** What is reached when the threshold is at one of the scores. */
export interface ThresholdPoint {
  /** Samples with at least this score are called positive; infinite at the start, where none is. */
  readonly threshold: number;
  readonly truePositives: number;
  readonly falsePositives: number;
}

/**
 * The counts at each threshold that makes a difference: first none called positive, then one point for each distinct score, from the highest down. Equal
 * scores come in together, so that the step of the ROC curve is slanted there.
 *
 * @throws MathError unless there is one label, 0 or 1, for each score
 * @example thresholdPoints([1, 0], [0.5, 0.5]).length // 2
 */
export function thresholdPoints(labels: readonly number[], scores: readonly number[]): ThresholdPoint[] {
  requireLabels('thresholdPoints', labels, scores);
  const distinct = [...new Set(scores)].sort((left, right) => right - left);
  return [Infinity, ...distinct].map((threshold) => {
    const called = labels.filter((_, i) => scores[i]! >= threshold);
    const truePositives = called.filter((label) => label === 1).length;
    return { threshold, truePositives, falsePositives: called.length - truePositives };
  });
}

/** A point of the ROC curve. */
export interface RocPoint {
  readonly falsePositiveRate: number;
  readonly truePositiveRate: number;
}

/**
 * The ROC curve, from (0, 0) to (1, 1): of the negatives and of the positives, the shares called positive. Null unless both classes occur.
 *
 * @throws MathError unless there is one label, 0 or 1, for each score
 * @example rocCurve([1, 0], [0.9, 0.2])[1].truePositiveRate // 1
 */
export function rocCurve(labels: readonly number[], scores: readonly number[]): RocPoint[] | null {
  const points = thresholdPoints(labels, scores);
  const { truePositives: positives, falsePositives: negatives } = points.at(-1)!;
  if (positives === 0 || negatives === 0) return null;
  return points.map(({ truePositives, falsePositives }) => ({
    falsePositiveRate: falsePositives / negatives,
    truePositiveRate: truePositives / positives,
  }));
}

/** A point of the precision–recall curve. */
export interface PrecisionRecallPoint {
  readonly recall: number;
  readonly precision: number;
}

/**
 * Recall and precision at each distinct score, from the highest down; null without positives.
 *
 * @throws MathError unless there is one label, 0 or 1, for each score
 * @example precisionRecallCurve([0, 1], [0.9, 0.2]).map((point) => point.precision) // [0, 0.5]
 */
export function precisionRecallCurve(
  labels: readonly number[],
  scores: readonly number[],
): PrecisionRecallPoint[] | null {
  const points = thresholdPoints(labels, scores);
  const positives = points.at(-1)!.truePositives;
  if (positives === 0) return null;
  return points.slice(1).map(({ truePositives, falsePositives }) => ({
    recall: truePositives / positives,
    precision: truePositives / (truePositives + falsePositives),
  }));
}

/**
 * Average precision: the area under the precision–recall curve as a sum of steps, $\sum_k(R_k-R_{k-1})P_k$, without interpolation; null without positives.
 *
 * @throws MathError unless there is one label, 0 or 1, for each score
 * @example averagePrecision([1, 0, 1], [0.9, 0.5, 0.2]) // 0.833333
 */
export function averagePrecision(labels: readonly number[], scores: readonly number[]): number | null {
  const curve = precisionRecallCurve(labels, scores);
  return (
    curve?.reduce(
      (sum, { recall, precision }, k) => sum + (recall - (curve[k - 1]?.recall ?? 0)) * precision,
      0,
    ) ?? null
  );
}
