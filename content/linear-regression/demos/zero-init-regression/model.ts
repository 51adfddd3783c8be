// Descent on the loss of a plane through six samples: weights, loss, path and the angle to the optimum.

import { strokes } from '../../../../src/demo/curves';
import { defineModel, type ParamsOf } from '../../../../src/demo/define-demo';
import { choice, list, number, steps } from '../../../../src/demo/parameters';
import { descentAngle } from '../../../../src/math/optimization/descent-angle';
import { cycleLength } from '../../../../src/math/regression/cycle-length';
import { leastSquares, leastSquaresHessian } from '../../../../src/math/regression/least-squares';
import {
  descentSchedules,
  linearDescent,
  regressionLoss,
  regressionLosses,
} from '../../../../src/math/regression/linear-descent';
import { PLANE_OF_SIX } from '../../../../src/math/regression/plane-of-six';
import { symmetricEigenvalues } from '../../../../src/math/symmetric-eigenvalues';

export const optimum = leastSquares(PLANE_OF_SIX.rows, PLANE_OF_SIX.targets);
const eigenvalues = symmetricEigenvalues(leastSquaresHessian(PLANE_OF_SIX.rows)).values.toReversed();
/** Gradient descent on the squared loss is stable below this learning rate. */
export const largestRate = 2 / eigenvalues.at(-1)!;

/** A weight is drawn up to this size: beyond, a walk that diverges only crosses the frame. */
const farAway = 30;
/** Below, loss and distance are rounding. */
const roundingOfLoss = 1e-27;
const roundingOfDistance = 1e-9;
const roundingOfAngle = 1e-6;
/** Up to so many steps a curve goes from each to the next; beyond, that would be one blot where a walk swings to and fro. */
export const mostInOneLine = 100;
/** A line has about so many points at most. */
const mostPoints = 250;
/** Cycles are looked for up to this length. */
const longestCycle = 24;

/** The steps that are drawn, line by line: all in one, or the even and the odd ones in a line each, at even distances. */
function drawnLines(last: number): number[][] {
  const steps = Array.from({ length: last + 1 }, (_, step) => step);
  if (last <= mostInOneLine) return [steps];
  const apart = Math.ceil(last / 2 / mostPoints);
  return [0, 1].map((parity) =>
    steps
      .filter((step) => step % 2 === parity)
      .filter((step, index) => index % apart === 0 || step >= last - 1),
  );
}

export const model = defineModel({
  id: 'zero-init-regression',
  params: {
    // The sliders come last: on a phone the numbers stand just below them.
    loss: choice(regressionLosses, 'squared'),
    schedule: choice(descentSchedules, 'constant'),
    start: list({ min: -5, max: 5, step: 0.1, value: [0, 0, 0], minLength: 3, maxLength: 3 }),
    learningRate: number({ min: 0.001, max: 0.5, step: 0.001, value: 0.05, scale: 'log' }),
    steps: steps({ min: 1, max: 20_000, value: 100, scale: 'log' }),
  },
  inWorker: (params) => params.steps > 1000,
  compute({ loss, schedule, start, learningRate, steps: count }) {
    const distance = (weights: readonly number[]) =>
      Math.hypot(...weights.map((weight, j) => weight - optimum[j]!));
    const startsAtOptimum = distance(start) < roundingOfDistance;
    const walk = startsAtOptimum
      ? {
          weights: Array<readonly number[]>(count + 1).fill(start),
          losses: Array<number>(count + 1).fill(0),
          divergedAt: null,
        }
      : linearDescent(PLANE_OF_SIX, { start, loss, learningRate, schedule, steps: count });
    const last = walk.weights.length - 1;
    const angleAt = (step: number) => {
      const weights = walk.weights[step]!;
      if (distance(weights) < roundingOfDistance) return null;
      const angle = descentAngle(regressionLoss(PLANE_OF_SIX, loss, weights).gradient, weights, optimum);
      return angle !== null && angle < roundingOfAngle ? 0 : angle;
    };
    const lines = drawnLines(last);
    const over = (value: (step: number) => number | null) =>
      strokes(lines.map((steps) => steps.map((step) => [step, value(step)] as const)));
    const drawn = lines.flat().toSorted((one, other) => one - other);
    const weightCurve = (j: number) =>
      over((step) => (Math.abs(walk.weights[step]![j]!) > farAway ? null : walk.weights[step]![j]!));
    const isFar = (weights: readonly number[]) => weights.some((weight) => Math.abs(weight) > farAway);
    const leaves = drawn.findIndex((step) => isFar(walk.weights[step]!));
    const near = leaves < 0 ? drawn : drawn.slice(0, leaves);
    const hasArrived = walk.divergedAt === null;
    const weights = hasArrived ? walk.weights[last]! : null;
    const period =
      hasArrived && loss === 'absolute' && schedule === 'constant' && !startsAtOptimum
        ? cycleLength(walk.weights.slice(-2 * longestCycle), longestCycle)
        : null;
    const gradientAtStart = startsAtOptimum
      ? start.map(() => 0)
      : regressionLoss(PLANE_OF_SIX, loss, start).gradient;
    // A walk that stands still is at the optimum.
    const inCycle = period === null || period === 1 ? null : walk.losses.slice(-period);
    const fitted =
      weights !== null && !isFar(weights)
        ? PLANE_OF_SIX.rows.map((row) => row.reduce((sum, entry, j) => sum + entry * weights[j]!, 0))
        : null;
    return {
      lossNow: hasArrived ? walk.losses[last]! : null,
      lossAtStart: walk.losses[0]!,
      highestLoss: walk.losses.reduce((highest, each) => Math.max(highest, each), 0),
      weights,
      angle: hasArrived ? angleAt(last) : null,
      angleAtStart: startsAtOptimum ? null : angleAt(0),
      gradientAtStart,
      isAtOptimum: weights !== null && distance(weights) < roundingOfDistance,
      startsAtOptimum,
      divergedAt: walk.divergedAt,
      /** Steps of the cycle in which the walk has ended, and its smallest and largest loss. */
      period,
      cycleLosses: inCycle && [Math.min(...inCycle), Math.max(...inCycle)],
      limit: largestRate,
      eigenvalues,
      optimum,
      firstWeight: weightCurve(0),
      secondWeight: weightCurve(1),
      bias: weightCurve(2),
      lossCurve: over((step) => (walk.losses[step]! > roundingOfLoss ? walk.losses[step]! : null)),
      angleCurve: over(angleAt),
      path: {
        x: near.map((step) => walk.weights[step]![0]!),
        y: near.map((step) => walk.weights[step]![1]!),
      },
      fits: fitted && { x: PLANE_OF_SIX.targets, y: fitted },
      /** How far the picture of the weights has to reach. */
      reach: Math.max(...near.flatMap((step) => walk.weights[step]!.map(Math.abs))),
    };
  },
});

export type Params = ParamsOf<typeof model>;
