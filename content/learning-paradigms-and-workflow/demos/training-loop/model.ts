import { defineModel, type ParamsOf } from '../../../../src/demo/define-demo';
import { number, steps, toggle } from '../../../../src/demo/parameters';
import { trainingLoop } from '../../../../src/math/paradigms/training-loop';

/** Six samples of two inputs and a column of ones, and targets that lie on a plane. */
const rows = [
  [1, 2, 1],
  [2, 1, 1],
  [3, 4, 1],
  [4, 3, 1],
  [5, 5, 1],
  [6, 2, 1],
];
const targets = [-0.6, 4.8, -3.4, 2, -2.8, 9.4];

export const model = defineModel({
  id: 'training-loop',
  params: {
    learningRate: number({ min: 0.001, max: 0.08, step: 0.001, value: 0.05 }),
    zeroGradient: toggle(true),
    update: toggle(true),
    steps: steps({ min: 1, max: 100, value: 50 }),
  },
  compute({ learningRate, zeroGradient, update, steps: count }) {
    const run = trainingLoop(rows, targets, learningRate, count, { zeroGradient, update });
    const right = trainingLoop(rows, targets, learningRate, count, { zeroGradient: true, update: true });
    const isRight = zeroGradient && update;
    const times = run.losses.map((_, t) => t);
    const component = (j: number) => ({ x: times.slice(1), y: run.gradients.map((each) => each[j]!) });
    return {
      loss: run.losses.at(-1)!,
      rightLoss: right.losses.at(-1)!,
      stored: run.gradients.at(-1)!,
      weights: run.weights,
      lossCurve: { x: times, y: run.losses },
      rightCurve: isRight ? null : { x: times, y: right.losses },
      firstComponent: component(0),
      secondComponent: component(1),
      thirdComponent: component(2),
    };
  },
});

/** The loss after the loop, computed as the code does it: with residuals, one sample after the other. */
export function lossOfCode({
  learningRate,
  zeroGradient,
  update,
  steps: count,
}: ParamsOf<typeof model>): number {
  const w = [0, 0, 0];
  const residuals = () =>
    rows.map((row, i) => row[0]! * w[0]! + row[1]! * w[1]! + row[2]! * w[2]! - targets[i]!);
  let grad = [0, 0, 0];
  for (let step = 0; step < count; step++) {
    if (zeroGradient) grad = [0, 0, 0];
    residuals().forEach((residual, i) => {
      for (let j = 0; j < 3; j++) grad[j]! += (residual * rows[i]![j]!) / rows.length;
    });
    if (update) for (let j = 0; j < 3; j++) w[j]! -= learningRate * grad[j]!;
  }
  return residuals().reduce((sum, residual) => sum + residual ** 2, 0) / (2 * rows.length);
}
