import { cellsOf } from '../../../../src/demo/cells';
import { curveThrough, strokes } from '../../../../src/demo/curves';
import { defineModel, type ParamsOf, type ResultOf } from '../../../../src/demo/define-demo';
import { number, point, points, steps } from '../../../../src/demo/parameters';
import { wholeGeometricGrid } from '../../../../src/math/geometric-grid';
import { indexOfLargest } from '../../../../src/math/index-of-largest';
import { softmax } from '../../../../src/math/softmax';
import { decisionBoundary } from '../../../../src/math/softmax-regression/decision-boundary';
import { fitSoftmaxRegression, softmaxLogits } from '../../../../src/math/softmax-regression/fit';

const perClass = 3;
const labels = [0, 0, 0, 1, 1, 1, 2, 2, 2];
export const maximumSteps = 1000;
export const half = { x: 4, y: 3 };
const size = { columns: 96, rows: 72 };

/** A step count that a logarithmic axis can show. */
export const onAxis = (count: number): number => Math.max(1, count);

/** At most some 150 of the steps, close together at the start. */
function shownSteps(count: number): number[] {
  return [0, ...wholeGeometricGrid(1, onAxis(count), 150)].filter((step) => step <= count);
}

export const model = defineModel({
  id: 'softmax-fit',
  params: {
    samples: points({
      min: -3,
      max: 3,
      step: 0.1,
      minLength: labels.length,
      maxLength: labels.length,
      value: [
        [0.2, 0],
        [-1.7, -1.5],
        [-1.7, -0.7],
        [1.8, 0.4],
        [2.6, -0.5],
        [0, -1.5],
        [0, 1.2],
        [-0.3, 0.5],
        [1.7, 1.1],
      ],
    }),
    probe: point({ min: -3, max: 3, step: 0.1, value: [0.9, 0.4] }),
    learningRate: number({ min: 0.01, max: 1, step: 0.01, value: 0.5, scale: 'log' }),
    steps: steps({ max: maximumSteps, value: 20 }),
  },
  compute({ samples, probe, learningRate, steps: count }) {
    const fit = fitSoftmaxRegression({ inputs: samples, labels, classes: 3, learningRate, steps: count });
    const { weights, biases, losses, accuracies } = fit;
    const logits = softmaxLogits(weights, biases, probe);
    const probabilities = softmax(logits);
    const times = shownSteps(count);
    const ofClass = (k: number) => curveThrough(samples.slice(k * perClass, (k + 1) * perClass));
    const borders = (
      [
        [0, 1],
        [1, 2],
        [0, 2],
      ] as const
    ).flatMap(([i, j]) => decisionBoundary(fit, i, j, [half.x, half.y]) ?? []);
    return {
      weights,
      biases,
      borders: strokes(
        borders.map(({ x, y }) => [
          [x[0], y[0]],
          [x[1], y[1]],
        ]),
      ),
      loss: losses.at(-1)!,
      accuracy: accuracies.at(-1)!,
      logits,
      probabilities,
      largest: Math.max(...probabilities),
      predicted: indexOfLargest(logits) + 1,
      norm: Math.hypot(...weights.flat()),
      // From which step on there is no error, as far as the steps go.
      errorFree: accuracies.at(-1) === 1 ? accuracies.findLastIndex((accuracy) => accuracy < 1) + 1 : null,
      firstClass: ofClass(0),
      secondClass: ofClass(1),
      thirdClass: ofClass(2),
      lossCurve: { x: times.map(onAxis), y: times.map((step) => losses[step]!) },
      errorCurve: { x: times.map(onAxis), y: times.map((step) => 1 - accuracies[step]!) },
    };
  },
});

/** What the present weights say of any place: the class that is predicted, and the largest probability. */
function judge({ weights, biases }: ResultOf<typeof model>) {
  return (x: number, y: number) => softmaxLogits(weights, biases, [x, y]);
}

const keyOf = ({ samples, learningRate, steps: count }: ParamsOf<typeof model>): string =>
  JSON.stringify([samples, learningRate, count]);

interface Shown {
  readonly params: ParamsOf<typeof model>;
  readonly result: ResultOf<typeof model>;
}

/** The regions in which each class is predicted; before the first step all logits are 0 and no class leads. */
export function regions({ params, result }: Shown) {
  const logitsAt = judge(result);
  return {
    key: keyOf(params),
    ...cellsOf(size, [-half.x, half.x], [-half.y, half.y], (x, y) =>
      params.steps === 0 ? -1 : indexOfLargest(logitsAt(x, y)),
    ),
  };
}

/** Lines of equal largest probability. */
export function confidence({ params, result }: Shown) {
  const logitsAt = judge(result);
  return {
    key: keyOf(params),
    value: (x: number, y: number) => Math.max(...softmax(logitsAt(x, y))),
    levels: params.steps === 0 ? [] : [0.6, 0.8, 0.95, 0.99],
  };
}
