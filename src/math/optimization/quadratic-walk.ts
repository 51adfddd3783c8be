import { requirePositive, requireWhole } from '../checks';
import { MathError } from '../errors';
import { divergenceLimit } from './descend';
import { convergenceRate, type MomentumMethod, type MomentumSettings } from './momentum-theory';
import { requireFraction } from './optimizers/optimizer';

/** A quadratic $f=\frac12\sum_i\lambda_i\theta_i^2$ in its own axes, and where the walk on it starts. */
export interface QuadraticStart {
  /** The eigenvalues $\lambda_i>0$. */
  curvatures: readonly number[];
  /** $\theta_0$, one coordinate for each eigenvalue. */
  start: readonly number[];
}

/** A walk on a quadratic; entry 0 of every list is the start. */
export interface QuadraticWalk {
  /** `coordinates[i][t]` is $\theta_i$ after $t$ steps. */
  coordinates: number[][];
  /** $f$ after $t$ steps. */
  values: number[];
  /** The first step at which a number exceeds $10^{100}$ in size, or null; the lists end at the step before. */
  divergedAt: number | null;
}

/**
 * The one recursion behind the four methods, $g=\lambda(\theta-av)$, $v\leftarrow bv+g$, $\theta\leftarrow\theta-rv$, as
 * $(r,b,a)$: gradient descent $(\eta,0,0)$, sum form $(\eta,\beta,0)$, average form $((1-\beta)\eta,\beta,0)$, Nesterov
 * $(\eta,\beta,\eta\beta)$.
 */
function recursionOf(method: MomentumMethod, { learningRate, momentum }: MomentumSettings) {
  requireFraction('momentum', momentum);
  switch (method) {
    case 'gradient-descent':
      return { rate: learningRate, decay: 0, lookAhead: 0 };
    case 'momentum':
      return { rate: learningRate, decay: momentum, lookAhead: 0 };
    case 'momentum-average':
      return { rate: (1 - momentum) * learningRate, decay: momentum, lookAhead: 0 };
    case 'nesterov-look-ahead':
      return { rate: learningRate, decay: momentum, lookAhead: learningRate * momentum };
  }
}

/**
 * Walks on a quadratic until `visit` says stop: it is called before the first step and after each one. Every
 * eigen-direction is a recursion of its own, so nothing is allocated on the way.
 */
function walk(
  method: MomentumMethod,
  settings: MomentumSettings,
  { curvatures, start }: QuadraticStart,
  visit: (step: number, position: Float64Array, value: number) => boolean,
): void {
  if (curvatures.length === 0 || start.length !== curvatures.length) {
    throw new MathError('a walk on a quadratic needs one coordinate of the start for each eigenvalue');
  }
  for (const curvature of curvatures) requirePositive('a walk on a quadratic', 'eigenvalue', curvature);
  const { rate, decay, lookAhead } = recursionOf(method, settings);
  const position = Float64Array.from(start);
  const velocity = new Float64Array(start.length);
  const valueHere = (): number => {
    let twice = 0;
    for (let i = 0; i < position.length; i++) twice += curvatures[i]! * position[i]! * position[i]!;
    return twice / 2;
  };
  for (let step = 0; visit(step, position, valueHere()); step++) {
    for (let i = 0; i < position.length; i++) {
      const gradient = curvatures[i]! * (position[i]! - lookAhead * velocity[i]!);
      velocity[i] = decay * velocity[i]! + gradient;
      position[i] = position[i]! - rate * velocity[i]!;
    }
  }
}

/** Whether a number is too large to go on, or no number at all. */
function hasDiverged(position: Float64Array, value: number): boolean {
  return (
    !(Math.abs(value) <= divergenceLimit) ||
    position.some((coordinate) => !(Math.abs(coordinate) <= divergenceLimit))
  );
}

/**
 * The walk of a momentum method on a quadratic: the same points as `descend` with the optimizer of that name, fast enough
 * to be drawn again while a reader drags. Stops early when a number exceeds $10^{100}$ in size. Throws unless
 * $0\le\beta<1$, the eigenvalues are above 0, the start has a coordinate for each, and `steps` is a whole number.
 *
 * @example quadraticWalk('gradient-descent', { learningRate: 0.25, momentum: 0 }, { curvatures: [1, 2], start: [1, 1],
 * steps: 2 }).coordinates // [[1, 0.75, 0.5625], [1, 0.5, 0.25]]
 */
export function quadraticWalk(
  method: MomentumMethod,
  settings: MomentumSettings,
  { steps, ...where }: QuadraticStart & { steps: number },
): QuadraticWalk {
  requireWhole('quadraticWalk', 'steps', steps);
  const result: QuadraticWalk = {
    coordinates: where.start.map((): number[] => []),
    values: [],
    divergedAt: null,
  };
  walk(method, settings, where, (step, position, value) => {
    if (hasDiverged(position, value)) {
      result.divergedAt = step;
      return false;
    }
    for (let i = 0; i < position.length; i++) result.coordinates[i]!.push(position[i]!);
    result.values.push(value);
    return step < steps;
  });
  return result;
}

/**
 * Steps after which a walk cannot come back above a tolerance. From rest, an error is at most about $(1+2t)r^t$ of what it
 * was at the start (the factor $t$ belongs to double roots), and $f$ goes with its square.
 */
function stepsOfDecay(rate: number, tolerance: number): number {
  if (rate >= 1) return Number.POSITIVE_INFINITY;
  let steps = 0;
  for (let i = 0; i < 5; i++) {
    steps = (1 + Math.log(1 + 2 * steps) - Math.log(tolerance) / 2) / -Math.log(rate);
  }
  return Math.ceil(steps) + 50;
}

/**
 * The first step $t$ from which on $f(\theta)$ stays below $\text{tolerance}\cdot f(\theta_0)$: momentum may dip below it for
 * a moment and swing back. Null if that takes more than `maximumSteps` or the walk diverges; 0 from the minimum. Throws
 * like `quadraticWalk`.
 *
 * @example quadraticStepsToTolerance('gradient-descent', { learningRate: 0.25, momentum: 0 }, { curvatures: [1, 2], start:
 * [1, 1], maximumSteps: 99 }) // 23
 */
export function quadraticStepsToTolerance(
  method: MomentumMethod,
  settings: MomentumSettings,
  { maximumSteps, tolerance = 1e-6, ...where }: QuadraticStart & { maximumSteps: number; tolerance?: number },
): number | null {
  requireWhole('quadraticStepsToTolerance', 'steps', maximumSteps);
  let goal = 0;
  let reached: number | null = null;
  let enough = maximumSteps;
  walk(method, settings, where, (step, position, value) => {
    if (step === 0) {
      goal = tolerance * value;
      // A direction in which the start has no error has no say.
      const rates = where.curvatures.map((curvature, i) =>
        where.start[i] === 0 ? 0 : convergenceRate(method, { ...settings, curvature }),
      );
      enough = Math.min(maximumSteps, stepsOfDecay(Math.max(...rates), tolerance));
    }
    if (value < goal || value === 0) reached ??= step;
    else reached = null;
    return step < enough && !hasDiverged(position, value);
  });
  return reached;
}
