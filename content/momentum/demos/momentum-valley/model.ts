// Four methods on one quadratic valley: where they walk, how fast they converge, and where they are stable.

import { defineModel } from '../../../../src/demo/define-demo';
import type { CellMap } from '../../../../src/demo/map-views';
import { choice, number, point, several, steps, toggle } from '../../../../src/demo/parameters';
import { descentAngle } from '../../../../src/math/optimization/descent-angle';
import {
  convergenceRate,
  convergenceRateMap,
  type MomentumMethod,
  optimalSettings,
  stabilityLimit,
} from '../../../../src/math/optimization/momentum-theory';
import { quadratic } from '../../../../src/math/optimization/quadratic';
import { quadraticStepsToTolerance, quadraticWalk } from '../../../../src/math/optimization/quadratic-walk';

/** In the order in which they are drawn: the dashed average form lies over the sum form, so that both show where they coincide. */
export const methods = ['gradient-descent', 'momentum', 'momentum-average', 'nesterov-look-ahead'] as const;

/** The walks end after this many steps. */
export const maximumSteps = 200;
/** Steps after which a slow walk is given up. */
const patience = 10_000;
/** A path is drawn until it is this far away: beyond, a diverging walk only crosses the frame from far to far. */
const farAway = 60;
const times = Array.from({ length: maximumSteps + 1 }, (_, t) => t);

/** The plane of the parameters: its cells, and the sizes of the rate that its colours tell apart. */
const columns = 44;
const rows = 33;
export const lowestRate = 1e-4;
export const highestRate = 1;
export const highestMomentum = 0.99;
const rateSteps = [0.9, 0.99, 1];
const learningRates = Array.from(
  { length: columns },
  (_, i) => lowestRate * (highestRate / lowestRate) ** ((i + 0.5) / columns),
);
const momenta = Array.from({ length: rows }, (_, i) => (highestMomentum * (i + 0.5)) / rows);
const limitMomenta = Array.from({ length: rows + 1 }, (_, i) => (highestMomentum * i) / rows);

/** The map of the latest method and condition number. */
let latest: CellMap | undefined;

function mapFor(method: MomentumMethod, conditionNumber: number): CellMap {
  const key = `${method} ${conditionNumber}`;
  if (latest?.key !== key) {
    const rates = convergenceRateMap(method, {
      learningRates,
      momenta,
      curvatures: [1, conditionNumber],
    });
    const kind = (rate: number): number => {
      const index = rateSteps.findIndex((step) => rate < step);
      return index < 0 ? rateSteps.length : index;
    };
    latest = { key, columns, rows, cells: rates.map((row) => row.map(kind)) };
  }
  return latest;
}

/** The part of a path that is near enough to be drawn. */
function nearPart([x = [], y = []]: readonly (readonly number[])[], count: number) {
  const leaves = x.findIndex((value, t) => Math.max(Math.abs(value), Math.abs(y[t]!)) > farAway);
  const end = Math.min(count, leaves < 0 ? count : leaves) + 1;
  return { x: x.slice(0, end), y: y.slice(0, end) };
}

export const model = defineModel({
  id: 'momentum-valley',
  params: {
    // The sliders come last: on a phone the numbers stand just below them.
    methods: several(methods, methods),
    examined: choice(methods, 'momentum'),
    optimal: toggle(false),
    start: point({ min: -12, max: 12, step: 0.1, value: [10, 1] }),
    conditionNumber: number({ min: 1, max: 1000, step: 1, value: 100, scale: 'log' }),
    learningRate: number({ min: 0.0001, max: 0.5, step: 0.0001, value: 0.01, scale: 'log' }),
    momentum: number({ min: 0, max: highestMomentum, step: 0.01, value: 0.9 }),
    steps: steps({ min: 0, max: maximumSteps, value: 100 }),
  },
  compute(params) {
    const { conditionNumber, steps: count, examined, start } = params;
    const where = { curvatures: [1, conditionNumber], start };
    const settingsOf = (method: MomentumMethod) =>
      params.optimal ? optimalSettings(method, { smallest: 1, largest: conditionNumber }) : params;
    const walks = methods.map((method) => {
      const { learningRate, momentum } = settingsOf(method);
      const walk = quadraticWalk(method, { learningRate, momentum }, { ...where, steps: maximumSteps });
      const limit = stabilityLimit(method, { momentum, largestCurvature: conditionNumber });
      return {
        method,
        learningRate,
        momentum,
        limit,
        unstable: learningRate >= limit,
        path: nearPart(walk.coordinates, count),
        values: { x: times, y: walk.values.slice(0, count + 1) },
        value: walk.values[count] ?? null,
        stepsNeeded: quadraticStepsToTolerance(
          method,
          { learningRate, momentum },
          { ...where, maximumSteps: patience },
        ),
      };
    });
    const chosen = walks.find(({ method }) => method === examined)!;
    const { learningRate, momentum } = chosen;
    const rates = [1, conditionNumber].map((curvature) =>
      convergenceRate(examined, { learningRate, momentum, curvature }),
    );
    const { coordinates } = quadraticWalk(
      examined,
      { learningRate, momentum },
      { ...where, steps: maximumSteps },
    );
    const valley = quadratic(conditionNumber);
    const overTime = (coordinate: readonly number[], curvature: number) => ({
      x: times,
      y: coordinate.slice(0, count + 1).map((each) => (curvature * each * each) / 2),
    });
    const startValue = valley.value(start);
    return {
      walks: walks.filter(({ method }) => params.methods.includes(method)),
      value: chosen.value,
      stepsNeeded: chosen.stepsNeeded,
      highest: Math.max(...chosen.values.y),
      limit: chosen.limit,
      rates,
      settings: [learningRate, momentum],
      position: chosen.value === null ? null : coordinates.map((coordinate) => coordinate[count]!),
      angle: descentAngle(valley.gradient(start), start, [0, 0]),
      startValue,
      goal: startValue > 0 ? 1e-6 * startValue : null,
      along: overTime(coordinates[0]!, 1),
      across: overTime(coordinates[1]!, conditionNumber),
      region: mapFor(examined, conditionNumber),
      limitLine: {
        x: limitMomenta.map((each) =>
          stabilityLimit(examined, { momentum: each, largestCurvature: conditionNumber }),
        ),
        y: limitMomenta,
      },
      here: { x: [learningRate], y: [momentum] },
    };
  },
});
