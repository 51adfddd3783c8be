import { requireFinite, requireWhole } from '../checks';
import { softmaxLosses } from '../classification-loss/softmax-loss';
import { MathError } from '../errors';
import { sizeOf } from '../matrix';

/** What a softmax regression is trained on, and how. */
export interface SoftmaxTraining {
  /** The samples, $X$ ($n\times d$); a constant term is a column of ones. */
  rows: readonly (readonly number[])[];
  /** The class of each sample, 0 to `count` − 1. */
  classes: readonly number[];
  /** $K$. */
  count: number;
  learningRate: number;
  steps: number;
}

/**
 * Softmax regression by gradient descent from 0: the logits are $z_k=w_k^\top x$, the loss is the mean cross-entropy, and a step is
 * $w_k\leftarrow w_k-\frac\eta n\sum_i(p_{ik}-y_{ik})x_i$. Gives the weights, one row for each class, and the loss.
 *
 * @throws MathError for a class outside 0 to $K-1$, for lists of unequal length, or for numbers that are not finite
 * @example trainSoftmaxRegression({ rows: [[1]], classes: [0], count: 2, learningRate: 1, steps: 1 }).weights // [[0.5], [-0.5]]
 */
export function trainSoftmaxRegression({ rows, classes, count, learningRate, steps }: SoftmaxTraining): {
  weights: number[][];
  loss: number;
} {
  const { columns } = sizeOf(rows, 'trainSoftmaxRegression');
  requireWhole('trainSoftmaxRegression', 'steps', steps);
  requireFinite('trainSoftmaxRegression', 'learning rate', learningRate);
  if (classes.length !== rows.length || classes.some((each) => !(each >= 0 && each < count))) {
    throw new MathError('trainSoftmaxRegression needs one class for each row, numbered from 0 to count - 1');
  }
  const flat = Float64Array.from(rows.flat());
  const weights = new Float64Array(count * columns);
  const gradient = new Float64Array(count * columns);
  const errors = new Float64Array(count);
  for (let step = 0; step < steps; step++) {
    gradient.fill(0);
    for (let i = 0; i < rows.length; i++) {
      const row = i * columns;
      fillErrors(errors, weights, flat, row, columns, classes[i]!);
      for (let k = 0; k < count; k++) {
        for (let j = 0; j < columns; j++) gradient[k * columns + j]! += errors[k]! * flat[row + j]!;
      }
    }
    for (let w = 0; w < weights.length; w++) weights[w]! -= (learningRate * gradient[w]!) / rows.length;
  }
  const trained = Array.from({ length: count }, (_, k) =>
    Array.from(weights.subarray(k * columns, (k + 1) * columns)),
  );
  const loss = rows.reduce((sum, row, i) => {
    const targets = trained.map((_, k) => Number(k === classes[i]));
    return sum + softmaxLosses(softmaxLogits(trained, row), targets).crossEntropy.loss / rows.length;
  }, 0);
  return { weights: trained, loss };
}

/**
 * The logits $z_k=w_k^\top x$ of one sample.
 *
 * @example softmaxLogits([[1, 2], [0, 1]], [3, 1]) // [5, 1]
 */
export function softmaxLogits(weights: readonly (readonly number[])[], row: readonly number[]): number[] {
  return weights.map((own) => own.reduce((sum, weight, j) => sum + weight * row[j]!, 0));
}

/** $p-y$ of one sample. Not softmax() of src/math/softmax: the lists that it allocates would take most of the time of a training. */
function fillErrors(
  errors: Float64Array,
  weights: Float64Array,
  flat: Float64Array,
  row: number,
  columns: number,
  right: number,
): void {
  let largest = -Infinity;
  for (let k = 0; k < errors.length; k++) {
    let logit = 0;
    for (let j = 0; j < columns; j++) logit += weights[k * columns + j]! * flat[row + j]!;
    errors[k] = logit;
    if (logit > largest) largest = logit;
  }
  let total = 0;
  for (let k = 0; k < errors.length; k++) {
    errors[k] = Math.exp(errors[k]! - largest);
    total += errors[k]!;
  }
  for (let k = 0; k < errors.length; k++) errors[k] = errors[k]! / total - (k === right ? 1 : 0);
}
