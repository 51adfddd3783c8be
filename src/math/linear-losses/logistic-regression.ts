import { softplus } from '../activations/exponential';
import { sigmoid } from '../activations/sigmoidal';
import { requireNotNegative, requireWhole } from '../checks';
import { MathError } from '../errors';
import { sizeOf } from '../matrix';
import { solveLinear } from '../solve-linear';

/**
 * What is made small over the weights: `crossEntropy` is the mean of $-[y\ln p+(1-y)\ln(1-p)]$ with $p=\sigma(w^\top x)$; `printed` is the
 * mean of $y\ln p$, a formula that lost its minus and its second term; `printedMaximized` is the mean of $-y\ln p$, which puts back the minus alone.
 */
export type LogisticObjective = 'crossEntropy' | 'printed' | 'printedMaximized';

/** Samples with labels 0 or 1. A constant term is a column of ones in `rows`. */
export interface LabelledRows {
  readonly rows: readonly (readonly number[])[];
  readonly labels: readonly number[];
}

function requireLabels(caller: string, { rows, labels }: LabelledRows): void {
  sizeOf(rows, caller);
  if (labels.length !== rows.length) throw new MathError(`${caller} needs one label for each row`);
}

function score(row: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let j = 0; j < row.length; j++) sum += row[j]! * weights[j]!;
  return sum;
}

/** The objective of one sample by its score $z$, with $-\ln\sigma(z)=\ln(1+e^{-z})$. */
function lossOf(objective: LogisticObjective, z: number, label: number): number {
  const hit = label === 0 ? 0 : label * softplus(-z);
  if (objective === 'printed') return -hit;
  if (objective === 'printedMaximized') return hit;
  return hit + (label === 1 ? 0 : (1 - label) * softplus(z));
}

/** Its derivative by $z$: $p-y$ for cross-entropy, $\pm y(1-p)$ for the printed formula. */
function slopeOf(objective: LogisticObjective, z: number, label: number): number {
  if (objective === 'printed') return label * sigmoid(-z);
  if (objective === 'printedMaximized') return -label * sigmoid(-z);
  if (label === 0) return sigmoid(z);
  // 1 − p is not subtracted: no digits are lost where p is nearly 1.
  return label === 1 ? -sigmoid(-z) : (1 - label) * sigmoid(z) - label * sigmoid(-z);
}

/**
 * The mean of the objective over the samples.
 *
 * @throws MathError unless there is one label for each row
 * @example logisticObjective('crossEntropy', { rows: [[1], [1]], labels: [0, 1] }, [0]) // 0.693147
 */
export function logisticObjective(
  objective: LogisticObjective,
  data: LabelledRows,
  weights: readonly number[],
): number {
  requireLabels('logisticObjective', data);
  const { rows, labels } = data;
  return (
    rows.reduce((sum, row, i) => sum + lossOf(objective, score(row, weights), labels[i]!), 0) / rows.length
  );
}

/**
 * The gradient of the mean objective by the weights: the mean of (derivative by $z$) · $x$, which is $\frac1nX^\top(p-y)$ for cross-entropy.
 *
 * @throws MathError unless there is one label for each row
 * @example logisticGradient('crossEntropy', { rows: [[1, 2]], labels: [1] }, [0, 0]) // [-0.5, -1]
 */
export function logisticGradient(
  objective: LogisticObjective,
  data: LabelledRows,
  weights: readonly number[],
): number[] {
  requireLabels('logisticGradient', data);
  return gradient(objective, data, weights);
}

function gradient(
  objective: LogisticObjective,
  { rows, labels }: LabelledRows,
  weights: readonly number[],
  sums = new Array<number>(weights.length),
): number[] {
  sums.fill(0);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const slope = slopeOf(objective, score(row, weights), labels[i]!) / rows.length;
    for (let j = 0; j < sums.length; j++) sums[j]! += slope * row[j]!;
  }
  return sums;
}

/**
 * The Hessian of the mean cross-entropy, $\frac1nX^\top DX$ with $D=\mathrm{diag}(p(1-p))$: positive semidefinite at every $w$, so the
 * cross-entropy is convex.
 *
 * @throws MathError unless there is one label for each row
 * @example logisticHessian({ rows: [[1, 2]], labels: [1] }, [0, 0]) // [[0.25, 0.5], [0.5, 1]]
 */
export function logisticHessian(data: LabelledRows, weights: readonly number[]): number[][] {
  requireLabels('logisticHessian', data);
  return weights.map((_, j) =>
    weights.map(
      (_, k) =>
        data.rows.reduce((sum, row) => {
          const z = score(row, weights);
          return sum + sigmoid(z) * sigmoid(-z) * row[j]! * row[k]!;
        }, 0) / data.rows.length,
    ),
  );
}

/**
 * Gradient descent on an objective from zero weights, $w\leftarrow w-\eta\nabla$. Gives the weights after each number of steps in `at`, which
 * ascends; 0 is the start.
 *
 * @throws MathError for a negative learning rate, or numbers of steps that are not whole or do not ascend
 * @example descendLogistic('crossEntropy', { rows: [[1, 2]], labels: [1] }, { learningRate: 1, at: [0, 1] }) // [[0, 0], [0.5, 1]]
 */
export function descendLogistic(
  objective: LogisticObjective,
  data: LabelledRows,
  { learningRate, at }: { learningRate: number; at: readonly number[] },
): number[][] {
  requireLabels('descendLogistic', data);
  requireNotNegative('descendLogistic', 'learning rate', learningRate);
  const weights = (data.rows[0] as readonly number[]).map(() => 0);
  const slope = weights.map(() => 0);
  let step = 0;
  return at.map((stop) => {
    requireWhole('descendLogistic', 'steps', stop, step);
    for (; step < stop; step++) {
      gradient(objective, data, weights, slope);
      for (let j = 0; j < weights.length; j++) weights[j]! -= learningRate * slope[j]!;
    }
    return [...weights];
  });
}

/** Newton's method stops when no weight moves by more than this. */
const smallestMove = 1e-13;
const mostSteps = 100;

/**
 * The weights of least mean cross-entropy, by Newton's method with halved steps. `penalty` adds $\frac\lambda2\sum_jw_j^2$ to the **mean**
 * loss, without the weights listed in `free`.
 *
 * @throws MathError if there is no minimum: linearly separable classes without a penalty, or columns that depend on each other
 * @example fitLogistic({ rows: [[1], [1], [1], [1]], labels: [1, 1, 1, 0] }) // [1.09861]
 */
export function fitLogistic(
  data: LabelledRows,
  { penalty = 0, free = [] }: { penalty?: number; free?: readonly number[] } = {},
): number[] {
  requireLabels('fitLogistic', data);
  const factors = (data.rows[0] as readonly number[]).map((_, j) => (free.includes(j) ? 0 : penalty));
  const valueAt = (weights: readonly number[]): number =>
    logisticObjective('crossEntropy', data, weights) +
    weights.reduce((sum, weight, j) => sum + (factors[j]! * weight * weight) / 2, 0);
  let weights = factors.map(() => 0);
  for (let step = 0; step < mostSteps; step++) {
    const slope = gradient('crossEntropy', data, weights).map((each, j) => each + factors[j]! * weights[j]!);
    const hessian = logisticHessian(data, weights).map((row, j) =>
      row.map((each, k) => (j === k ? each + factors[j]! : each)),
    );
    const full = solveLinear(hessian, slope);
    if (full.every((move) => Math.abs(move) <= smallestMove * (1 + Math.max(...weights.map(Math.abs))))) {
      return weights;
    }
    let share = 1;
    const before = valueAt(weights);
    const moved = (): number[] => weights.map((weight, j) => weight - share * full[j]!);
    while (valueAt(moved()) > before + 1e-15 && share > 1e-4) share /= 2;
    weights = moved();
  }
  throw new MathError('fitLogistic found no minimum: are the classes linearly separable?');
}
