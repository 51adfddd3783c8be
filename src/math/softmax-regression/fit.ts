import { requireFinite, requireWhole } from '../checks';
import { MathError } from '../errors';
import { indexOfLargest } from '../index-of-largest';
import { sizeOf } from '../matrix';

/** Samples, and how softmax regression is fitted to them. */
export interface SoftmaxFitSettings {
  /** Row by row. */
  inputs: readonly (readonly number[])[];
  /** The class of each sample, counted from 0. */
  labels: readonly number[];
  classes: number;
  learningRate: number;
  steps: number;
}

/** Softmax regression after 0, 1, ..., `steps` updates. */
export interface SoftmaxFit {
  /** $W$, a row for each class, after the last update. */
  weights: number[][];
  /** $b$, after the last update. */
  biases: number[];
  /** Mean cross-entropy, in nats. */
  losses: number[];
  /** Share of the samples whose largest logit is that of their class. */
  accuracies: number[];
}

/**
 * Gradient descent on the mean cross-entropy of softmax regression, $p=\mathrm{softmax}(Wx+b)$, from $W=0$, $b=0$:
 * $W\leftarrow W-\frac\eta n\sum_n(p^{(n)}-y^{(n)})x^{(n)\top}$ and $b\leftarrow b-\frac\eta n\sum_n(p^{(n)}-y^{(n)})$.
 *
 * @throws MathError for labels that are no classes, for inputs of unequal length, or for numbers that are not finite
 * @example fitSoftmaxRegression({ inputs: [[1], [-1]], labels: [0, 1], classes: 2, learningRate: 1, steps: 1 }).weights
 * // [[0.5], [-0.5]]
 */
export function fitSoftmaxRegression(settings: SoftmaxFitSettings): SoftmaxFit {
  const { inputs, labels, classes, learningRate, steps } = settings;
  requireWhole('fitSoftmaxRegression', 'steps', steps);
  requireWhole('fitSoftmaxRegression', 'classes', classes, 2);
  requireFinite('fitSoftmaxRegression', 'learning rate', learningRate);
  const places = Array.from({ length: classes }, (_, k) => k);
  if (labels.length !== inputs.length || !labels.every((label) => places.includes(label))) {
    throw new MathError(`fitSoftmaxRegression needs a label from 0 to ${classes - 1} for every input`);
  }
  const { columns: features } = sizeOf(inputs, 'fitSoftmaxRegression');
  // The bias is the weight of a last input that is always 1.
  const width = features + 1;
  const rows = Float64Array.from(inputs.flatMap((input) => [...input, 1]));
  const weights = new Float64Array(classes * width);
  const gradient = new Float64Array(classes * width);
  const scores = new Float64Array(classes);
  const losses: number[] = [];
  const accuracies: number[] = [];
  for (let step = 0; step <= steps; step++) {
    gradient.fill(0);
    let [loss, right] = [0, 0];
    labels.forEach((label, n) => {
      fillScores(scores, weights, rows, n * width, width);
      if (indexOfLargest(scores) === label) right += 1;
      loss += lossAndErrors(scores, label) / labels.length;
      for (let k = 0; k < classes; k++) {
        for (let j = 0; j < width; j++) gradient[k * width + j]! += scores[k]! * rows[n * width + j]!;
      }
    });
    losses.push(loss);
    accuracies.push(right / labels.length);
    if (step === steps) break;
    for (let w = 0; w < weights.length; w++) weights[w]! -= (learningRate * gradient[w]!) / labels.length;
  }
  const rowOf = (k: number) => Array.from(weights.subarray(k * width, k * width + features));
  return {
    weights: places.map(rowOf),
    biases: places.map((k) => weights[k * width + features]!),
    losses,
    accuracies,
  };
}

/** The logits of the sample whose numbers begin at `row`. */
function fillScores(
  scores: Float64Array,
  weights: Float64Array,
  rows: Float64Array,
  row: number,
  width: number,
): void {
  for (let k = 0; k < scores.length; k++) {
    let logit = 0;
    for (let j = 0; j < width; j++) logit += weights[k * width + j]! * rows[row + j]!;
    scores[k] = logit;
  }
}

/**
 * The cross-entropy of one sample; the logits become $p-y$. Not softmax() of src/math/softmax: the lists that it allocates would take
 * most of the time of a training.
 */
function lossAndErrors(scores: Float64Array, right: number): number {
  let largest = -Infinity;
  for (const logit of scores) if (logit > largest) largest = logit;
  const below = largest - scores[right]!;
  let total = 0;
  for (let k = 0; k < scores.length; k++) {
    scores[k] = Math.exp(scores[k]! - largest);
    total += scores[k]!;
  }
  for (let k = 0; k < scores.length; k++) scores[k] = scores[k]! / total - (k === right ? 1 : 0);
  return below + Math.log(total);
}

/**
 * The logits $z=Wx+b$ of one input.
 *
 * @example softmaxLogits([[1, 2], [0, 1]], [0, -1], [3, 1]) // [5, 0]
 */
export function softmaxLogits(
  weights: readonly (readonly number[])[],
  biases: readonly number[],
  input: readonly number[],
): number[] {
  return weights.map((row, k) => row.reduce((sum, weight, j) => sum + weight * input[j]!, biases[k]!));
}
