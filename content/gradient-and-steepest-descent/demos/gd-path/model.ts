// Gradient descent on three functions, with the gradient as it is or divided by its length.

import { curveThrough } from '../../../../src/demo/curves';
import { defineModel } from '../../../../src/demo/define-demo';
import { choice, number, point, steps, toggle } from '../../../../src/demo/parameters';
import {
  type DescentFunction,
  descentFunctions,
  nearestMinimum,
} from '../../../../src/math/descent-direction/example-functions';
import { normalizedDescent } from '../../../../src/math/descent-direction/normalized-descent';
import { descend } from '../../../../src/math/optimization/descend';
import { descentAngle } from '../../../../src/math/optimization/descent-angle';
import { gradientDescent } from '../../../../src/math/optimization/optimizers/gradient-descent';

export const functions = ['oval', 'round', 'twoMinima'] as const satisfies DescentFunction[];
export const maximumSteps = 100;
/** Points farther away are not drawn. */
const farAway = 40;

/** The distance of each position from the one before. */
const lengths = (positions: readonly (readonly number[])[]): number[] =>
  positions.slice(1).map((position, t) => Math.hypot(...position.map((each, i) => each - positions[t]![i]!)));

export const model = defineModel({
  id: 'gd-path',
  params: {
    function: choice(functions, 'oval'),
    normalized: toggle(false),
    start: point({ min: -2, max: 2, step: 0.05, value: [1, 1] }),
    learningRate: number({ min: 0.01, max: 0.4, step: 0.005, value: 0.1 }),
    steps: steps({ min: 1, max: maximumSteps, value: 10 }),
  },
  compute({ function: name, normalized, start, learningRate, steps: count }) {
    const objective = descentFunctions[name];
    const walkOf = (isNormalized: boolean) =>
      descend({
        objective,
        optimizer: isNormalized ? normalizedDescent({ learningRate }) : gradientDescent({ learningRate }),
        start,
        steps: count,
      });
    const walks = { plain: walkOf(false), normalized: walkOf(true) };
    const { positions, values, divergedAt } = normalized ? walks.normalized : walks.plain;
    const leaves = positions.findIndex((position) => Math.max(...position.map(Math.abs)) > farAway);
    const near = leaves < 0 ? positions : positions.slice(0, leaves);
    const overTime = (list: readonly number[], first: number) => ({
      x: list.map((_, t) => t + first),
      // A logarithmic axis has no place for 0.
      y: list.map((each) => (each > 0 ? each : null)),
    });
    const end = positions.at(-1)!;
    const angleAt = (position: readonly number[]) =>
      descentAngle(objective.gradient(position), position, nearestMinimum(objective, position));
    const isOver = divergedAt !== null;
    const gradientNorm = isOver ? null : Math.hypot(...objective.gradient(end));
    const distance = Math.hypot(...nearestMinimum(objective, end).map((each, i) => each - end[i]!));
    return {
      position: isOver ? null : end,
      value: isOver ? null : values.at(-1)!,
      startValue: values[0]!,
      angle: angleAt(start),
      angleNow: isOver ? null : angleAt(end),
      stepLength: isOver ? null : (lengths(positions).at(-1) ?? 0),
      gradientNorm,
      divergedAt,
      atSaddle: gradientNorm !== null && gradientNorm < 1e-6 && distance > 0.5,
      path: curveThrough(near),
      minima: curveThrough(objective.minima),
      plainLengths: overTime(lengths(walks.plain.positions), 1),
      normalizedLengths: overTime(lengths(walks.normalized.positions), 1),
      plainValues: overTime(walks.plain.values, 0),
      normalizedValues: overTime(walks.normalized.values, 0),
    };
  },
});
