// XOR with one more feature: does the lift bring the four points where a plane can separate them?

import { cellsOf } from '../../../../src/demo/cells';
import { curveThrough, strokes } from '../../../../src/demo/curves';
import { defineModel } from '../../../../src/demo/define-demo';
import { choice, number } from '../../../../src/demo/parameters';
import { equidistant } from '../../../../src/math/even-grid';
import { cubeCorners } from '../../../../src/math/perceptron/boolean-functions';
import {
  gaussianKernel,
  gaussianKernelMatrix,
  kernelPerceptron,
} from '../../../../src/math/perceptron/kernel-perceptron';
import { oblique } from '../../../../src/math/perceptron/oblique';
import { perceptronScore, trainPerceptron } from '../../../../src/math/perceptron/perceptron';
import { solveLinear } from '../../../../src/math/solve-linear';
import { symmetricEigenvalues } from '../../../../src/math/symmetric-eigenvalues';

const features = ['product', 'radius', 'rbf'] as const;
type Feature = (typeof features)[number];

/** The rule gives up after so many epochs. */
const mostEpochs = 1000;
/** The part of the input plane that is shown, about as wide as a picture is, and its cells. */
export const horizontal = [-1.6, 2.6] as const;
export const vertical = [-0.5, 1.5] as const;
const size = { columns: 84, rows: 40 };
const meshLines = 7;
const samplesPerLine = 13;

const corners = cubeCorners(2);
const labels = [-1, 1, 1, -1];

const added: Readonly<Record<'product' | 'radius', (a: number, b: number) => number>> = {
  product: (a, b) => a * b,
  radius: (a, b) => a * a + b * b,
};

/** What the surface is, what was learned, and the score of any input. */
function learn(feature: Feature, gamma: number) {
  if (feature === 'rbf') {
    const kernel = gaussianKernelMatrix(corners, gamma);
    const alpha = solveLinear(kernel, labels);
    const run = kernelPerceptron(kernel, labels, mostEpochs);
    const score = (a: number, b: number): number =>
      corners.reduce((sum, corner, i) => sum + alpha[i]! * gaussianKernel(corner, [a, b], gamma), 0);
    return {
      mistakes: run.mistakes,
      weights: null,
      bias: 0,
      alpha,
      eigenvalues: symmetricEigenvalues(kernel).values,
      score,
      // The height is the score itself: the plane that separates is the ground.
      height: score,
      plane: () => 0,
    };
  }
  const height = added[feature];
  const run = trainPerceptron(
    corners.map(([a = 0, b = 0]) => [a, b, height(a, b)]),
    labels,
    mostEpochs,
  );
  const [w1 = 0, w2 = 0, w3 = 0] = run.weights;
  return {
    mistakes: [...run.mistakes],
    weights: [w1, w2, w3],
    bias: run.bias,
    alpha: null,
    eigenvalues: null,
    score: (a: number, b: number) => perceptronScore([w1, w2, w3], run.bias, [a, b, height(a, b)]),
    height,
    // The plane that separates; the plane on which all four points lie where none does.
    plane: (a: number, b: number) => (feature === 'product' ? -(w1 * a + w2 * b + run.bias) / w3 : a + b),
  };
}

type Learned = ReturnType<typeof learn>;
/** What was learned with the features that do not hang on γ. */
const remembered = new Map<Feature, Learned>();
function learned(feature: Feature, gamma: number): Learned {
  const known = feature === 'rbf' ? undefined : remembered.get(feature);
  const latest = known ?? learn(feature, gamma);
  remembered.set(feature, latest);
  return latest;
}

export const model = defineModel({
  id: 'feature-lift',
  params: {
    feature: choice(features, 'product'),
    gamma: number({ min: 0.1, max: 10, step: 0.01, value: 1, scale: 'log' }),
  },
  compute({ feature, gamma }) {
    const latest = learned(feature, gamma);
    const { height, plane, score } = latest;
    const lifted = corners.map(([a = 0, b = 0]) => oblique(a, b, height(a, b)));
    const grid = equidistant(meshLines);
    const along = equidistant(samplesPerLine);
    const mesh = strokes([
      ...grid.map((a) => along.map((b) => oblique(a, b, height(a, b)))),
      ...grid.map((b) => along.map((a) => oblique(a, b, height(a, b)))),
    ]);
    const rim = (
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
        [0, 0],
      ] as const
    ).map(([a, b]) => oblique(a, b, plane(a, b)));
    const map = {
      key: `${feature} ${feature === 'rbf' ? gamma : ''}`,
      ...cellsOf(size, horizontal, vertical, (a, b) => (score(a, b) > 0 ? 0 : 1)),
    };
    const pick = (points: readonly (readonly number[])[], label: number) =>
      curveThrough(points.filter((_, i) => labels[i] === label));
    return {
      updates: latest.mistakes.reduce((sum, each) => sum + each, 0),
      epochsRun: latest.mistakes.length,
      fewestMistakes: Math.min(...latest.mistakes),
      weights: latest.weights,
      bias: latest.bias,
      alpha: latest.alpha,
      eigenvalues: latest.eigenvalues,
      heights: corners.map(([a = 0, b = 0]) => height(a, b)),
      mesh,
      plane: curveThrough(rim),
      stems: strokes(corners.map(([a = 0, b = 0], i) => [oblique(a, b, plane(a, b)), lifted[i]!])),
      liftedPositives: pick(lifted, 1),
      liftedNegatives: pick(lifted, -1),
      map,
    };
  },
});
