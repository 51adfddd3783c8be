import { requireWhole } from '../checks';
import { MathError } from '../errors';
import type { Objective } from './objective';
import type { Optimizer } from './optimizers/optimizer';

/** The size above which a walk counts as diverged. */
export const divergenceLimit = 1e100;

/** The part of an `Objective` that a walk needs. */
export type DescentObjective = Pick<Objective, 'value' | 'gradient'>;

/** A walk: entry 0 is the start, entry $t$ the point after $t$ steps. */
export interface Trajectory {
  positions: number[][];
  values: number[];
  /**
   * The first step whose coordinates or value exceed $10^{100}$ in size, or null. The lists end at the step before, so that
   * every number in them is finite.
   */
  divergedAt: number | null;
}

/**
 * Walks `steps` steps downhill from `start` and keeps every point; stops early when a number exceeds $10^{100}$ in size.
 * Pass a fresh optimizer: it remembers its state. Throws if the start is already beyond that limit, or
 * `steps` is no whole number.
 *
 * @example descend({ objective: quadratic(4), optimizer: gradientDescent({ learningRate: 0.25 }), start: [1, 1], steps: 2
 * }).positions // [[1, 1], [0.75, 0], [0.5625, 0]]
 */
export function descend({
  objective,
  optimizer,
  start,
  steps,
}: {
  objective: DescentObjective;
  optimizer: Optimizer;
  start: readonly number[];
  steps: number;
}): Trajectory {
  requireWhole('descend', 'steps', steps);
  let position = requireStart('descend', objective, start);
  const trajectory: Trajectory = {
    positions: [position],
    values: [objective.value(position)],
    divergedAt: null,
  };
  for (let step = 1; step <= steps; step++) {
    position = optimizer.step(position, objective.gradient);
    const value = objective.value(position);
    if (hasDiverged(position, value)) {
      trajectory.divergedAt = step;
      break;
    }
    trajectory.positions.push(position);
    trajectory.values.push(value);
  }
  return trajectory;
}

/**
 * The first step $t$ with $f(\theta_t)-f^*<\text{tolerance}\cdot(f(\theta_0)-f^*)$, or null if that is not reached within
 * `maximumSteps` or the walk diverges. `minimum` is $f^*$ (default 0), `tolerance` is $10^{-6}$ by default. A start at the
 * minimum needs 0 steps. Throws if the start is beyond $10^{100}$.
 *
 * @example stepsToTolerance({ objective: quadratic(4), optimizer: gradientDescent({ learningRate: 0.25 }), start: [1, 1],
 * maximumSteps: 99 }) // 22
 */
export function stepsToTolerance({
  objective,
  optimizer,
  start,
  maximumSteps,
  minimum = 0,
  tolerance = 1e-6,
}: {
  objective: DescentObjective;
  optimizer: Optimizer;
  start: readonly number[];
  maximumSteps: number;
  minimum?: number;
  tolerance?: number;
}): number | null {
  let position = requireStart('stepsToTolerance', objective, start);
  const excess = objective.value(position) - minimum;
  if (excess <= 0) return 0;
  for (let step = 1; step <= maximumSteps; step++) {
    position = optimizer.step(position, objective.gradient);
    const value = objective.value(position);
    if (hasDiverged(position, value)) return null;
    if (value - minimum < tolerance * excess) return step;
  }
  return null;
}

/** Whether a number is larger than the limit or no number at all. */
function hasDiverged(position: readonly number[], value: number): boolean {
  if (!(Math.abs(value) <= divergenceLimit)) return true;
  return position.some((coordinate) => !(Math.abs(coordinate) <= divergenceLimit));
}

/** A copy of the start. Throws if it lies beyond the limit. */
function requireStart(caller: string, objective: DescentObjective, start: readonly number[]): number[] {
  if (hasDiverged(start, objective.value(start))) {
    throw new MathError(`${caller} needs a start with coordinates and value of at most 1e100 in size`);
  }
  return [...start];
}
