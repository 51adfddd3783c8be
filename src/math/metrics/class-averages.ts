import { MathError } from '../errors';
import { fScore, precisionOf, recallOf } from './binary-metrics';
import type { ConfusionCounts } from './confusion-counts';

/** Precision, recall and F1 of one class, or their average. */
export interface ClassScores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * Each class against all others: its true and false positives, false and true negatives. `matrix[true class][predicted class]` counts samples.
 *
 * @throws MathError unless the matrix is square and its entries are counts
 * @example oneAgainstRest([[5, 1], [2, 4]])[0].falsePositives // 2
 */
export function oneAgainstRest(matrix: readonly (readonly number[])[]): ConfusionCounts[] {
  if (
    matrix.length === 0 ||
    matrix.some((row) => row.length !== matrix.length || row.some((count) => !(count >= 0)))
  )
    throw new MathError('oneAgainstRest needs a square matrix of counts');
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const all = sum(matrix.map(sum));
  return matrix.map((row, k) => {
    const truePositives = row[k]!;
    const falseNegatives = sum(row) - truePositives;
    const falsePositives = sum(matrix.map((other) => other[k]!)) - truePositives;
    return {
      truePositives,
      falsePositives,
      falseNegatives,
      trueNegatives: all - truePositives - falsePositives - falseNegatives,
    };
  });
}

/**
 * Precision, recall and F1 of such counts, where 0/0 counts as 0.
 *
 * @example scoresOf({ truePositives: 0, falsePositives: 0, falseNegatives: 2, trueNegatives: 5 }) // { precision: 0, recall: 0, f1: 0 }
 */
export function scoresOf(counts: ConfusionCounts): ClassScores {
  return {
    precision: precisionOf(counts) ?? 0,
    recall: recallOf(counts) ?? 0,
    f1: fScore(counts) ?? 0,
  };
}

/**
 * The macro average: the mean over the classes of each measure, so that all classes weigh the same; weights may be given. The F1 is the mean of the F1 of the
 * classes, not the harmonic mean of the averaged precision and recall.
 *
 * @throws MathError without classes, or if the weights sum to 0
 * @example macroAverage([{ precision: 1, recall: 0.5, f1: 0.75 }, { precision: 0, recall: 0, f1: 0 }]).f1 // 0.375
 */
export function macroAverage(
  classes: readonly ClassScores[],
  weights: readonly number[] = classes.map(() => 1),
): ClassScores {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0)) throw new MathError('macroAverage needs classes, with weights that sum to more than 0');
  const mean = (of: keyof ClassScores) =>
    classes.reduce((sum, scores, k) => sum + weights[k]! * scores[of], 0) / total;
  return { precision: mean('precision'), recall: mean('recall'), f1: mean('f1') };
}

/**
 * The micro average: the counts of all classes are added up first. If each sample has one class, each mistake is one false positive and one false
 * negative, so all three measures are equal to the accuracy.
 *
 * @example microAverage([[5, 1], [2, 4]]).f1 // 0.75
 */
export function microAverage(matrix: readonly (readonly number[])[]): ClassScores {
  const classes = oneAgainstRest(matrix);
  const sum = (of: keyof ConfusionCounts) => classes.reduce((total, counts) => total + counts[of], 0);
  return scoresOf({
    truePositives: sum('truePositives'),
    falsePositives: sum('falsePositives'),
    falseNegatives: sum('falseNegatives'),
    trueNegatives: sum('trueNegatives'),
  });
}
