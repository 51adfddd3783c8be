import { requirePositive } from '../../checks';
import { descend, type Trajectory } from '../descend';
import type { Objective } from '../objective';
import { createOptimizer } from '../optimizers/create-optimizer';
import type { Optimizer } from '../optimizers/optimizer';
import { turnedPoint, turnedQuadratic } from './turned-quadratic';

/** The methods of the race. */
export type RaceMethod = 'gradient-descent' | 'momentum' | 'adagrad' | 'rmsprop' | 'adam';

/** A turned valley with the start of a walk in it, and what the loss is multiplied by. */
export interface RaceCourse {
  /** Condition number $\kappa$ of $\frac12(u^2+\kappa v^2)$. */
  kappa: number;
  /** The angle $\varphi$ of the valley in degrees. */
  rotation: number;
  /** The start as it lies at $\varphi=0$. */
  start: readonly [number, number];
  /** Whether the start is turned with the valley. */
  turnStart: boolean;
  /** The optimizer sees $c\,\nabla f$. */
  lossScale: number;
}

/** A fresh optimizer of the race: momentum in sum form with $\beta=0.9$, RMSProp with $\rho=0.9$, Adam with 0.9 and 0.999. */
function racer(method: RaceMethod, learningRate: number): Optimizer {
  return method === 'momentum'
    ? createOptimizer(method, { learningRate, momentum: 0.9 })
    : createOptimizer(method, { learningRate });
}

/** The start of a walk in the coordinates $(x,y)$. */
function startOf({ start, rotation, turnStart }: RaceCourse): readonly [number, number] {
  return turnStart ? turnedPoint(start, rotation) : start;
}

/**
 * The walk of a method; its values are those of $f$, not of $c\,f$. Momentum has $\beta=0.9$, RMSProp $\rho=0.9$, Adam
 * $\beta_1=0.9$, $\beta_2=0.999$; $\varepsilon=10^{-8}$. Gradient descent and momentum turn with valley and start: their values do not depend on the angle
 * when the start is turned too. The others keep their path when components of the gradient are multiplied by
 * constants above 0, as far as $\varepsilon$ does not count. Throws unless $\kappa$ and the factor are above 0.
 *
 * @example race('adam', 0.1, { kappa: 100, rotation: 0, start: [1, 1], turnStart: false, lossScale: 1 }, 1).positions[1] // [0.9, 0.9]
 */
export function race(
  method: RaceMethod,
  learningRate: number,
  course: RaceCourse,
  steps: number,
): Trajectory {
  requirePositive('race', 'factor of the loss', course.lossScale);
  const valley = turnedQuadratic(course.kappa, course.rotation);
  return descend({
    objective: { value: valley.value, gradient: scaled(valley, course.lossScale) },
    optimizer: racer(method, learningRate),
    start: startOf(course),
    steps,
  });
}

function scaled({ gradient }: Objective, factor: number): Objective['gradient'] {
  return factor === 1 ? gradient : (position) => gradient(position).map((each) => factor * each);
}

/**
 * $f$ after the last of `steps` steps, or null if the walk exceeds $10^{100}$ before. Throws like `race`.
 *
 * @example raceValue('gradient-descent', 0.015, { kappa: 100, rotation: 0, start: [1, 1], turnStart: false, lossScale: 1 }, 10) // 0.369616
 */
export function raceValue(
  method: RaceMethod,
  learningRate: number,
  course: RaceCourse,
  steps: number,
): number | null {
  return race(method, learningRate, course, steps).values[steps] ?? null;
}
