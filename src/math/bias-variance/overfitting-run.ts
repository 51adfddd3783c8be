import { requireNotNegative, requirePositive } from '../checks';
import { dot } from '../linear-algebra/dot';
import { squaredDistance } from '../linear-algebra/squared-distance';
import { createRandom } from '../random';

/** Twenty samples for fifteen weights, and as many held out. */
const samples = 20;
const features = 15;
/** The standard deviation of the true weights. */
const weightScale = 0.3;

/** A linear problem whose truth is known: training and validation data with the same true weights and noise. */
export interface NoisyLinearProblem {
  readonly rows: readonly (readonly number[])[];
  readonly targets: readonly number[];
  readonly validationRows: readonly (readonly number[])[];
  readonly validationTargets: readonly number[];
  readonly trueWeights: readonly number[];
  readonly noise: number;
}

/** The mean square errors before and after each epoch of training. */
export interface ErrorCurves {
  readonly training: number[];
  readonly validation: number[];
  /** Expected error on new data: $\lVert w-w^*\rVert^2+\sigma^2$. */
  readonly truth: number[];
}

/**
 * Draws the problem: inputs ($20\times15$, standard normal), true weights ($15$, times 0.3), noise (20), validation inputs and
 * noise, in this order from one generator.
 *
 * @throws MathError for negative noise
 * @example drawNoisyLinear(17, 0).rows.length // 20
 */
export function drawNoisyLinear(seed: number, noise: number): NoisyLinearProblem {
  requireNotNegative('drawNoisyLinear', 'noise', noise);
  const random = createRandom(seed);
  const drawRows = () =>
    Array.from({ length: samples }, () => Array.from({ length: features }, () => random.normal()));
  const rows = drawRows();
  const trueWeights = Array.from({ length: features }, () => weightScale * random.normal());
  const measure = (inputs: readonly (readonly number[])[]) =>
    inputs.map((row) => dot(row, trueWeights) + noise * random.normal());
  const targets = measure(rows);
  const validationRows = drawRows();
  const validationTargets = measure(validationRows);
  return { rows, targets, validationRows, validationTargets, trueWeights, noise };
}

/**
 * Full-batch gradient descent from zero weights on half the mean square of the training errors, for some epochs, and the three mean
 * square errors at epoch 0, 1, …
 *
 * @throws MathError for a learning rate that is not above 0
 * @example errorCurves({ rows: [[1]], targets: [2], validationRows: [[1]], validationTargets: [0], trueWeights: [1], noise: 0 }, 0.5, 1).training // [4, 1]
 */
export function errorCurves(problem: NoisyLinearProblem, learningRate: number, epochs: number): ErrorCurves {
  requirePositive('errorCurves', 'learning rate', learningRate);
  const { rows, targets, validationRows, validationTargets, trueWeights, noise } = problem;
  const weights = trueWeights.map(() => 0);
  const gradient = trueWeights.map(() => 0);
  const width = weights.length;
  const curves: ErrorCurves = { training: [], validation: [], truth: [] };
  for (let epoch = 0; epoch <= epochs; epoch++) {
    gradient.fill(0);
    let [training, validation] = [0, 0];
    for (let i = 0; i < rows.length; i++) {
      const error = dot(rows[i]!, weights) - targets[i]!;
      training += error * error;
      for (let j = 0; j < width; j++) gradient[j]! += error * rows[i]![j]!;
    }
    for (let i = 0; i < validationRows.length; i++) {
      validation += (dot(validationRows[i]!, weights) - validationTargets[i]!) ** 2;
    }
    curves.training.push(training / rows.length);
    curves.validation.push(validation / validationRows.length);
    curves.truth.push(squaredDistance(weights, trueWeights) + noise * noise);
    for (let j = 0; j < width; j++) weights[j]! -= (learningRate * gradient[j]!) / rows.length;
  }
  return curves;
}
