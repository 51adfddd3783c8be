// Five optimizers in one valley, which can be turned against the axes of the coordinates.

import { curveThrough } from '../../../../src/demo/curves';
import { defineModel } from '../../../../src/demo/define-demo';
import { choice, number, several, steps, toggle } from '../../../../src/demo/parameters';
import { geometricGrid } from '../../../../src/math/geometric-grid';
import {
  type RaceCourse,
  type RaceMethod,
  race,
  raceValue,
} from '../../../../src/math/optimization/adaptive/optimizer-race';
import {
  scaledConditionNumber,
  turnedPoint,
  turnedQuadratic,
} from '../../../../src/math/optimization/adaptive/turned-quadratic';
import { stabilityLimit } from '../../../../src/math/optimization/momentum-theory';

export const methods = ['gradient-descent', 'momentum', 'adagrad', 'rmsprop', 'adam'] as const;

/** The learning rate of each method while another one is examined. */
export const standingRates: Readonly<Record<RaceMethod, number>> = {
  'gradient-descent': 0.015,
  momentum: 0.01,
  adagrad: 0.5,
  rmsprop: 0.1,
  adam: 0.1,
};

export const kappa = 100;
const start = [1, 1] as const;
const momentum = 0.9;
export const largestAngle = 40;
/** Values of f that the pictures show. */
export const lowest = 1e-8;
export const highest = 1e3;
/** A path is drawn until it is this far away: beyond, a diverging walk only crosses the frame from far to far. */
const farAway = 12;
export const lowestRate = 0.001;
export const highestRate = 1;
const rates = geometricGrid(lowestRate, highestRate, 36);
/** Close together where the curves rise. */
const angles = [0, 0.25, 0.5, 1, 1.5, ...Array.from({ length: largestAngle / 2 }, (_, i) => 2 * (i + 1))];

const onAxis = (value: number | null) => (value === null || value < lowest || value > highest ? null : value);

/** Where the smallest value stands; 0 when there is none. */
function indexOfLeast(values: readonly (number | null)[]): number {
  const least = Math.min(...values.map((value) => value ?? Infinity));
  return Math.max(0, values.indexOf(least));
}

/** The part of a path that is near enough to be drawn. */
function nearPart(positions: readonly (readonly number[])[]) {
  const leaves = positions.findIndex((each) => each.some((value) => Math.abs(value) > farAway));
  const near = leaves < 0 ? positions : positions.slice(0, leaves + 1);
  return curveThrough(near);
}

export const model = defineModel({
  id: 'optimizer-race',
  params: {
    rotation: number({ min: 0, max: largestAngle, step: 1, value: 0 }),
    turnStart: toggle(false),
    method: choice(methods, 'adam'),
    learningRate: number({ min: lowestRate, max: highestRate, step: 0.001, value: 0.1, scale: 'log' }),
    lossScale: number({ min: 1e-10, max: 1000, step: 1e-10, value: 1, scale: 'log' }),
    methods: several(methods, methods),
    steps: steps({ min: 1, max: 200, value: 10 }),
  },
  // Two pictures repeat the race at many angles and rates.
  inWorker: ({ steps }) => steps > 15,
  compute({ rotation, turnStart, method: examined, learningRate, lossScale, methods: drawn, steps: count }) {
    const course: RaceCourse = { kappa, rotation, start, turnStart, lossScale };
    const valley = turnedQuadratic(kappa, rotation);
    const from = turnStart ? turnedPoint(start, rotation) : start;
    const all = methods.map((method) => {
      const rate = method === examined ? learningRate : standingRates[method];
      const walk = race(method, rate, course, count);
      const sweep = rates.map((each) => raceValue(method, each, course, count));
      const best = indexOfLeast(sweep);
      const limit =
        method === 'gradient-descent' || method === 'momentum'
          ? stabilityLimit(method, { momentum, largestCurvature: kappa * lossScale })
          : null;
      return {
        method,
        rate,
        path: nearPart(walk.positions),
        values: { x: walk.values.map((_, t) => t), y: walk.values.map(onAxis) },
        value: walk.values[count] ?? null,
        position: walk.divergedAt === null ? walk.positions[count]! : null,
        firstStep: walk.positions[1]?.map((each, i) => Math.abs(each - from[i]!)) ?? null,
        unstable: limit !== null && rate >= limit,
        overAngles: {
          x: angles,
          y: angles.map((angle) => onAxis(raceValue(method, rate, { ...course, rotation: angle }, count))),
        },
        overRates: { x: rates, y: sweep.map(onAxis) },
        bestRate: rates[best]!,
        bestValue: sweep[best] ?? null,
      };
    });
    const chosen = all.find(({ method }) => method === examined)!;
    return {
      walks: all.filter(({ method }) => drawn.includes(method)),
      value: chosen.value,
      valueOnAxis: onAxis(chosen.value),
      position: chosen.position,
      firstStep: chosen.firstStep,
      unstable: chosen.unstable,
      bestRate: chosen.bestRate,
      bestValue: chosen.bestValue,
      startValue: valley.value(from),
      scaledCondition: scaledConditionNumber(valley.hessian(from)),
      slopes: valley.gradient(from).map((each) => Math.abs(each * lossScale)),
    };
  },
});
