// Gradient descent on eight points on a line: with the cross-entropy, and with the formula as a well-known table prints it.

import { strokes } from '../../../../src/demo/curves';
import { defineModel } from '../../../../src/demo/define-demo';
import { choice, number, steps } from '../../../../src/demo/parameters';
import { sigmoid } from '../../../../src/math/activations/sigmoidal';
import {
  descendLogistic,
  fitLogistic,
  logisticHessian,
  logisticObjective,
} from '../../../../src/math/linear-losses/logistic-regression';
import { largestMarginOnLine } from '../../../../src/math/linear-losses/separable-line';
import { symmetricEigenvalues } from '../../../../src/math/symmetric-eigenvalues';

export const inputs = [0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4];
const labelsOf = { normal: [0, 0, 1, 0, 1, 0, 1, 1], separable: [0, 0, 0, 0, 1, 1, 1, 1] } as const;
const rows = inputs.map((x) => [1, x]);

/** The minimum, which only labels that no point of the line separates have. */
const optimum = fitLogistic({ rows, labels: labelsOf.normal }) as [number, number];
const leastLoss = logisticObjective('crossEntropy', { rows, labels: labelsOf.normal }, optimum);
/** Below $2/\lambda_{\max}$ of the Hessian at the minimum gradient descent can settle there. */
export const largestRate =
  2 / Math.max(...symmetricEigenvalues(logisticHessian({ rows, labels: labelsOf.normal }, optimum)).values);
const { margin } = largestMarginOnLine(2, 2.5);

/** The picture of the data. */
export const [left, right] = [0, 4.5];
const places = Array.from({ length: 91 }, (_, k) => left + k / 20);
const curveOf = ([b, w]: readonly [number, number]) => ({
  x: places,
  y: places.map((x) => sigmoid(b + w * x)),
});
export const optimumCurve = curveOf(optimum);

/** The change of the slope that the table tries. */
export const nudge = 0.001;

/** About 30 whole numbers in every power of ten, from 1 to the end. */
function times(end: number): number[] {
  const list = [1];
  for (let k = 1; ; k++) {
    const next = Math.round(10 ** (k / 30));
    if (next >= end) return end === 1 ? list : [...list, end];
    if (next > list.at(-1)!) list.push(next);
  }
}

export const model = defineModel({
  id: 'logistic-fit',
  params: {
    objective: choice(['right', 'printed', 'printedMaximized'], 'right'),
    labels: choice(['normal', 'separable'], 'normal'),
    learningRate: number({ min: 0.01, max: 5, step: 0.01, value: 0.5, scale: 'log' }),
    steps: steps({ min: 1, max: 100_000, value: 1000, scale: 'log' }),
  },
  inWorker: ({ steps: count }) => count > 10_000,
  compute({ objective, labels: named, learningRate, steps: count }) {
    const labels = labelsOf[named];
    const data = { rows, labels };
    const followed = objective === 'right' ? 'crossEntropy' : objective;
    const at = times(count);
    const path = descendLogistic(followed, data, { learningRate, at });
    const [bias, weight] = path.at(-1) as [number, number];
    const lossAt = (weights: readonly number[]) => logisticObjective('crossEntropy', data, weights);
    const probabilities = inputs.map((x) => sigmoid(bias + weight * x));
    const correctAt = (slope: number) =>
      inputs.filter((x, i) => (bias + slope * x > 0 ? 1 : 0) === labels[i]).length;
    const norms = path.map(([b, w]) => Math.hypot(b!, w!));
    const norm = norms.at(-1)!;
    const boundary = weight === 0 ? null : (0 - bias) / weight;
    const byLabel = (label: number) => inputs.filter((_, i) => labels[i] === label);
    // Only here the theory says how the weights grow: like ln t divided by the margin.
    const grows = followed === 'crossEntropy' && named === 'separable';
    const begin = Math.max(1, Math.exp(Math.log(count) - norm * margin));
    return {
      bias,
      weight,
      loss: lossAt([bias, weight]),
      objectiveValue: logisticObjective(followed, data, [bias, weight]),
      norm,
      boundary,
      correct: correctAt(weight),
      nudgedLoss: lossAt([bias, weight + nudge]),
      nudgedCorrect: correctAt(weight + nudge),
      smallestProbability: Math.min(...probabilities),
      largestProbability: Math.max(...probabilities),
      minimum: named === 'normal' && followed === 'crossEntropy' ? leastLoss : null,
      optimumNorm: named === 'normal' && followed === 'crossEntropy' ? Math.hypot(...optimum) : null,
      fitted: curveOf([bias, weight]),
      zeros: { x: byLabel(0), y: byLabel(0).map(() => 0) },
      ones: { x: byLabel(1), y: byLabel(1).map(() => 1) },
      errors: strokes(
        inputs.map((x, i) => [
          [x, labels[i]!],
          [x, probabilities[i]!],
        ]),
      ),
      boundaryInSight: boundary !== null && boundary >= left && boundary <= right ? boundary : null,
      objectives: { x: at, y: path.map((weights) => logisticObjective(followed, data, weights)) },
      norms: { x: at, y: norms },
      margin: grows ? margin : null,
      perDecade: grows ? Math.LN10 / margin : null,
      meanProbability: probabilities.reduce((sum, p) => sum + p, 0) / 8,
      growth: grows ? { x: [begin, count], y: [norm - Math.log(count / begin) / margin, norm] } : null,
    };
  },
});
