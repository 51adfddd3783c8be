import { MathError } from '../errors';
import { optimalSettings } from '../optimization/momentum-theory';
import type { QuadraticStart, QuadraticWalk } from '../optimization/quadratic-walk';
import { quadraticStepsToTolerance, quadraticWalk } from '../optimization/quadratic-walk';

/** Plain gradient descent, Polyak's heavy ball, and gradient descent preconditioned with the inverse Hessian. */
export type ConditionMethod = 'gradient-descent' | 'heavy-ball' | 'preconditioned';

/** The $\eta$ of the best rate, or $1/L$. */
export type RateChoice = 'best' | 'inverse';

/** A method as a walk on $\frac12(x^2+\kappa y^2)$. */
export interface ConditionSetting {
  learningRate: number;
  momentum: number;
  /** The curvatures that the walk meets: those of $P^{1/2}HP^{1/2}$. */
  curvatures: [number, number];
}

/**
 * Learning rate, momentum coefficient and curvatures of a method on $f=\frac12(x^2+\kappa y^2)$. `best`: the rate that is best in the long run,
 * $\eta=2/(1+\kappa)$ for gradient descent, Polyak's pair for the heavy ball. `inverse`: $\eta=1/L=1/\kappa$, for the heavy ball with the
 * $\beta=(1-1/\sqrt\kappa)^2$ that is then best. With $P=H^{-1}$ all curvatures are 1 and both choices are $\eta=1$.
 *
 * @throws MathError unless $\kappa\ge1$ is finite
 * @example conditionSetting('gradient-descent', 'best', 9) // { learningRate: 0.2, momentum: 0, curvatures: [1, 9] }
 */
export function conditionSetting(
  method: ConditionMethod,
  rate: RateChoice,
  conditionNumber: number,
): ConditionSetting {
  if (!(conditionNumber >= 1 && conditionNumber < Infinity)) {
    throw new MathError(
      `conditionSetting needs a finite condition number of at least 1, not ${conditionNumber}`,
    );
  }
  if (method === 'preconditioned') return { learningRate: 1, momentum: 0, curvatures: [1, 1] };
  const curvatures: [number, number] = [1, conditionNumber];
  const isHeavyBall = method === 'heavy-ball';
  if (rate === 'inverse') {
    const momentum = isHeavyBall ? (1 - 1 / Math.sqrt(conditionNumber)) ** 2 : 0;
    return { learningRate: 1 / conditionNumber, momentum, curvatures };
  }
  const best = optimalSettings(isHeavyBall ? 'momentum' : 'gradient-descent', {
    smallest: 1,
    largest: conditionNumber,
  });
  return { learningRate: best.learningRate, momentum: best.momentum, curvatures };
}

/** The start in the coordinates in which the walk is computed. Preconditioned, these are $\tilde\theta=H^{1/2}\theta$. */
function startOf(
  method: ConditionMethod,
  conditionNumber: number,
  [x, y]: readonly [number, number],
): number[] {
  return method === 'preconditioned' ? [x, Math.sqrt(conditionNumber) * y] : [x, y];
}

interface Race {
  method: ConditionMethod;
  rate: RateChoice;
  conditionNumber: number;
  start: readonly [number, number];
}

function whereOf({ method, rate, conditionNumber, start }: Race): ConditionSetting & QuadraticStart {
  return {
    ...conditionSetting(method, rate, conditionNumber),
    start: startOf(method, conditionNumber, start),
  };
}

/**
 * The walk of a method on $f=\frac12(x^2+\kappa y^2)$, in the coordinates $x,y$. Throws as `conditionSetting` and `quadraticWalk`.
 *
 * @example conditionWalk({ method: 'preconditioned', rate: 'best', conditionNumber: 9, start: [1, 1] }, 1).coordinates // [[1, 0], [1, 0]]
 */
export function conditionWalk(race: Race, steps: number): QuadraticWalk {
  const where = whereOf(race);
  const walk = quadraticWalk('momentum', where, { ...where, steps });
  if (race.method !== 'preconditioned') return walk;
  const root = Math.sqrt(race.conditionNumber);
  const [x = [], y = []] = walk.coordinates;
  return { ...walk, coordinates: [x, y.map((each) => each / root)] };
}

/**
 * The steps after which $f$ stays below $10^{-6}$ of its start, null if that takes more than `maximumSteps`.
 *
 * @example conditionSteps({ method: 'gradient-descent', rate: 'best', conditionNumber: 10, start: [1, 1] }, 1000) // 35
 */
export function conditionSteps(race: Race, maximumSteps: number): number | null {
  const where = whereOf(race);
  return quadraticStepsToTolerance('momentum', where, { ...where, maximumSteps });
}
