// XOR with one more feature: does the lift bring the four points where a plane can separate them?

import { defineModel } from '../../../../src/demo/define-demo';
import { choice, number } from '../../../../src/demo/parameters';
import type { CellMap } from '../../../../src/demo/views';
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

export const features = ['product', 'radius', 'rbf'] as const;
export type Feature = (typeof features)[number];

/** The rule gives up after so many epochs. */
export const mostEpochs = 1000;
/** The part of the input plane that is shown, about as wide as a picture is, and its cells. */
export const horizontal = [-1.6, 2.6] as const;
export const vertical = [-0.5, 1.5] as const;
const [columns, rows] = [84, 40];
const meshLines = 7;
const samplesPerLine = 13;

const corners = cubeCorners(2);
export const labels = [-1, 1, 1, -1];

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

const curve = (points: readonly (readonly number[])[]) => ({
  x: points.map(([x = 0]) => x),
  y: points.map(([, y = 0]) => y),
});
const evenly = (count: number): number[] => Array.from({ length: count }, (_, i) => i / (count - 1));

/** Many lines as one curve, with the pen lifted between them. */
function drawing(lines: readonly (readonly (readonly [number, number])[])[]) {
  const x: number[] = [];
  const y: (number | null)[] = [];
  for (const line of lines) {
    for (const [a, b] of line) {
      x.push(a);
      y.push(b);
    }
    x.push(x.at(-1)!);
    y.push(null);
  }
  return { x, y };
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
    const grid = evenly(meshLines);
    const along = evenly(samplesPerLine);
    const mesh = drawing([
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
    const middle = ([low, high]: readonly [number, number], i: number, count: number): number =>
      low + ((high - low) * (i + 0.5)) / count;
    const map: CellMap = {
      key: `${feature} ${feature === 'rbf' ? gamma : ''}`,
      columns,
      rows,
      cells: Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_, column) =>
          score(middle(horizontal, column, columns), middle(vertical, row, rows)) > 0 ? 0 : 1,
        ),
      ),
    };
    const pick = (points: readonly (readonly number[])[], label: number) =>
      curve(points.filter((_, i) => labels[i] === label));
    const fewestMistakes = Math.min(...latest.mistakes);
    return {
      separates: fewestMistakes === 0,
      updates: latest.mistakes.reduce((sum, each) => sum + each, 0),
      epochsRun: latest.mistakes.length,
      fewestMistakes,
      weights: latest.weights,
      bias: latest.bias,
      alpha: latest.alpha,
      eigenvalues: latest.eigenvalues,
      heights: corners.map(([a = 0, b = 0]) => height(a, b)),
      mesh,
      plane: curve(rim),
      stems: drawing(corners.map(([a = 0, b = 0], i) => [oblique(a, b, plane(a, b)), lifted[i]!])),
      liftedPositives: pick(lifted, 1),
      liftedNegatives: pick(lifted, -1),
      map,
    };
  },
});
