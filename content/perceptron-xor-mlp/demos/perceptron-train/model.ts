// The perceptron rule on the four corners of the square, one correction at a time.

import { defineModel } from '../../../../src/demo/define-demo';
import { choice, integer, steps } from '../../../../src/demo/parameters';
import type { CellMap } from '../../../../src/demo/views';
import { cubeCorners } from '../../../../src/math/perceptron/boolean-functions';
import { lineInBox } from '../../../../src/math/perceptron/line-in-box';
import { perceptronScore, trainPerceptron } from '../../../../src/math/perceptron/perceptron';

export const targets = ['and', 'or', 'nand', 'xor'] as const;
export const orders = ['counting', 'reversed', 'ones-first'] as const;
export type Target = (typeof targets)[number];
export type Order = (typeof orders)[number];

/** The labels of 00, 01, 10, 11. */
const truth: Readonly<Record<Target, readonly number[]>> = {
  and: [-1, -1, -1, 1],
  or: [-1, 1, 1, 1],
  nand: [1, 1, 1, -1],
  xor: [-1, 1, 1, -1],
};
const corners = cubeCorners(2);

/** The points with their labels, in the order in which they are shown. */
export function samples(target: Target, order: Order): { point: number[]; label: number }[] {
  const listed = corners.map((point, i) => ({ point, label: truth[target][i]! }));
  if (order === 'reversed') return listed.reverse();
  return order === 'counting' ? listed : listed.sort((a, b) => b.label - a.label);
}

/** The part of the plane that is shown, about as wide as a picture is, and its cells. */
export const horizontal = [-1.6, 2.6] as const;
export const vertical = [-0.5, 1.5] as const;
const [columns, rows] = [84, 40];
/** The time line ends after so many corrections: XOR goes round ten times, the others are at rest. */
export const shownUpdates = 40;

/** The side of the line on which the middle of each cell lies: 0 for a positive score, 1 for a negative one, −1 for 0. */
function sides(weights: readonly number[], bias: number): CellMap {
  const middle = ([low, high]: readonly [number, number], i: number, count: number): number =>
    low + ((high - low) * (i + 0.5)) / count;
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const score = perceptronScore(weights, bias, [
        middle(horizontal, column, columns),
        middle(vertical, row, rows),
      ]);
      return score > 0 ? 0 : score < 0 ? 1 : -1;
    }),
  );
  return { key: JSON.stringify([weights, bias]), columns, rows, cells };
}

const curve = (points: readonly (readonly number[])[]) => ({
  x: points.map(([x = 0]) => x),
  y: points.map(([, y = 0]) => y),
});

export const model = defineModel({
  id: 'perceptron-train',
  params: {
    target: choice(targets, 'and'),
    order: choice(orders, 'counting'),
    epochs: integer({ min: 1, max: 100, value: 20 }),
    updates: steps({ max: shownUpdates, value: 5 }),
  },
  compute({ target, order, epochs, updates }) {
    const shown = samples(target, order);
    const points = shown.map(({ point }) => point);
    const labels = shown.map(({ label }) => label);
    const run = trainPerceptron(points, labels, epochs);
    const made = run.updates.slice(0, updates);
    const last = made.at(-1) ?? null;
    const before = made.at(-2);
    const weights = last?.weights ?? [0, 0];
    const bias = last?.bias ?? 0;
    const line = lineInBox([weights[0]!, weights[1]!], bias, horizontal, vertical);
    const lineBefore = before
      ? lineInBox([before.weights[0]!, before.weights[1]!], before.bias, horizontal, vertical)
      : null;
    const length = Math.hypot(...weights);
    const middle = line ? [(line.x[0] + line.x[1]) / 2, (line.y[0] + line.y[1]) / 2] : null;
    const wrong = shown.filter(({ point, label }) => label * perceptronScore(weights, bias, point) <= 0);
    return {
      shown: made.length,
      totalUpdates: run.updates.length,
      epochsRun: run.mistakes.length,
      converged: run.converged,
      repeats: run.repeats,
      epoch: last?.epoch ?? 0,
      weights,
      bias,
      score: last?.score ?? null,
      wrongNow: wrong.length,
      final: [...run.weights, run.bias],
      lastPoint: last ? points[last.sample]! : null,
      lastLabel: last ? labels[last.sample]! : null,
      rows: made.map((update, i) => ({
        number: i + 1,
        epoch: update.epoch,
        point: points[update.sample]!.join(''),
        label: labels[update.sample]!,
        score: update.score,
        weights: update.weights,
        bias: update.bias,
      })),
      map: sides(weights, bias),
      positives: curve(shown.filter(({ label }) => label > 0).map(({ point }) => point)),
      negatives: curve(shown.filter(({ label }) => label < 0).map(({ point }) => point)),
      corrected: last ? curve([points[last.sample]!]) : null,
      line,
      lineBefore,
      arrow: middle ? curve([middle, middle.map((each, j) => each + (0.3 * weights[j]!) / length)]) : null,
      weightPath: curve([[0, 0], ...made.map((update) => update.weights)]),
      mistakes: { x: run.mistakes.map((_, i) => i + 1), y: [...run.mistakes] },
    };
  },
});
