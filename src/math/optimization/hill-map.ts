import { requirePositive, requireWhole } from '../checks';
import { divergenceLimit } from './descend';
import { hill, hillCriticalPoints, hillSlope } from './hill';
import { stabilityLimit } from './momentum-theory';
import { requireFraction } from './optimizers/optimizer';

/**
 * Where a walk on the hill ends: in the `left` (global) or the `right` (local) minimum, `between` if it is not within
 * $10^{-3}$ of either yet, or `diverged` if it ran beyond $10^{100}$.
 */
export type HillEnd = 'left' | 'right' | 'between' | 'diverged';

/** How near a minimum a walk must be to have reached it. */
const reach = 1e-3;

/** A walk that moves less than this in a step, within reach of a minimum, counts as at rest. */
const restingMove = 1e-9;

/** How many steps are taken between two checks whether all walks are at rest, so that checking costs nothing. */
const restCheckInterval = 50;

/**
 * Names the end of a walk on the hill that stands at `x`.
 *
 * @example hillEnd(-1.165) // 'left'
 */
export function hillEnd(x: number): HillEnd {
  if (!(Math.abs(x) <= divergenceLimit)) return 'diverged';
  const { left, right } = hillCriticalPoints();
  if (Math.abs(x - left) < reach) return 'left';
  return Math.abs(x - right) < reach ? 'right' : 'between';
}

/**
 * The minimum that sum-form momentum on the hill reaches after `steps` steps, `map[row][column]` for `momenta[row]` and
 * `starts[column]`: $v\leftarrow\beta v+f'(x)$, $x\leftarrow x-\eta v$. Throws unless every $0\le\beta<1$, $\eta>0$ and `steps` is a
 * whole number.
 *
 * @example hillMap({ starts: [2], momenta: [0, 0.9], learningRate: 0.01, steps: 500 }) // [['right'], ['left']]
 */
export function hillMap({
  starts,
  momenta,
  learningRate,
  steps,
}: {
  starts: readonly number[];
  momenta: readonly number[];
  learningRate: number;
  steps: number;
}): HillEnd[][] {
  requirePositive('hillMap', 'learning rate', learningRate);
  requireWhole('hillMap', 'steps', steps);
  // With a learning rate that is stable in the steeper minimum no walk that has come to rest moves away again.
  const largestCurvature = hill.hessian([hillCriticalPoints().left])[0]![0]!;
  const canRest = learningRate < stabilityLimit('gradient-descent', { momentum: 0, largestCurvature });
  const positions = new Float64Array(starts.length);
  const velocities = new Float64Array(starts.length);
  return momenta.map((momentum) => {
    requireFraction('momentum', momentum);
    positions.set(starts);
    velocities.fill(0);
    // All starts advance together: their arithmetic is independent, so the processor overlaps it.
    for (let step = 0; step < steps; step++) {
      if (canRest && step % restCheckInterval === 0 && allAtRest(positions, velocities, learningRate)) break;
      for (let i = 0; i < positions.length; i++) {
        const x = positions[i]!;
        const velocity = momentum * velocities[i]! + hillSlope(x);
        velocities[i] = velocity;
        positions[i] = x - learningRate * velocity;
      }
    }
    return Array.from(positions, hillEnd);
  });
}

/** Whether every walk rests in a minimum, so that more steps change no answer. */
function allAtRest(positions: Float64Array, velocities: Float64Array, learningRate: number): boolean {
  return positions.every((x, i) => {
    const end = hillEnd(x);
    return (end === 'left' || end === 'right') && learningRate * Math.abs(velocities[i]!) < restingMove;
  });
}
