// Six ways to scale the features of six houses, and gradient descent on the price of a house after each of them.

import { defineModel, type ParamsOf } from '../../../../src/demo/define-demo';
import { choice, number, steps } from '../../../../src/demo/parameters';
import { transpose } from '../../../../src/math/matrix';
import { leastSquaresHessian } from '../../../../src/math/regression/least-squares';
import { correlation } from '../../../../src/math/scaling/correlation';
import { bestLearningRate, excessAfter, stepsOfDescent } from '../../../../src/math/scaling/descent-in-axes';
import {
  type RegressionDescent,
  regressionDescent,
  weightsAfter,
  withoutLastWeight,
} from '../../../../src/math/scaling/regression-descent';
import { scaled } from '../../../../src/math/scaling/scaler';
import { whiten } from '../../../../src/math/scaling/whiten';

export const area = [50, 70, 85, 100, 120, 150];
export const rooms = [1, 2, 2, 3, 3, 4];
export const price = [150, 205, 250, 300, 345, 430];

export const scalings = ['raw', 'centered', 'divided', 'minMax', 'zScore', 'whitened'] as const;
export type Scaling = (typeof scalings)[number];

export const maximumSteps = 400;
/** The excess loss that counts as reached, as a share of the excess at the start. */
export const tolerance = 1e-6;
/** A walk whose loss exceeds this has left all pictures. */
const farAway = 1e100;
/** Lower ends of the picture of the loss. */
export const lowestShare = 1e-8;

/** The two features after scaling. */
function featuresOf(scaling: Scaling): { first: number[]; second: number[] } {
  switch (scaling) {
    case 'raw':
      return { first: area, second: rooms };
    case 'whitened': {
      const [first = [], second = []] = transpose(whiten(area.map((x, i) => [x, rooms[i]!])));
      return { first, second };
    }
    default:
      return { first: scaled(scaling, area), second: scaled(scaling, rooms) };
  }
}

export interface Prepared {
  readonly features: { readonly first: number[]; readonly second: number[] };
  readonly descent: RegressionDescent;
  /** Hessian of the loss over both weights, with the best bias for each pair. */
  readonly contours: readonly (readonly number[])[];
  readonly best: number;
  readonly limit: number;
  readonly correlation: number;
  /** The part of the plane that is shown. */
  readonly box: { readonly x: readonly [number, number]; readonly y: readonly [number, number] };
}

/** The interval from 0 to the numbers, with room at both ends. */
function withRoom(...numbers: readonly number[]): readonly [number, number] {
  const [low, high] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
  return [low - 0.15 * (high - low), high + 0.15 * (high - low)];
}

const prepared = new Map<Scaling, Prepared>();

/** All that does not hang on the learning rate and the steps. */
export function prepare(scaling: Scaling): Prepared {
  const known = prepared.get(scaling);
  if (known) return known;
  const features = featuresOf(scaling);
  const rows = features.first.map((x, i) => [x, features.second[i]!, 1]);
  const descent = regressionDescent(rows, price);
  const best = bestLearningRate(descent.curvatures);
  const [x1 = 0, y1 = 0] = weightsAfter(descent, best, 1);
  const [x = 0, y = 0] = descent.minimum;
  const result: Prepared = {
    features,
    descent,
    contours: withoutLastWeight(leastSquaresHessian(rows)),
    best,
    limit: 2 / descent.curvatures[0]!,
    // What whitening leaves is rounding.
    correlation: scaling === 'whitened' ? 0 : correlation(features.first, features.second),
    box: { x: withRoom(x, x1), y: withRoom(y, y1) },
  };
  prepared.set(scaling, result);
  return result;
}

/** Steps at which a curve over many powers of ten is drawn. */
const times = Array.from({ length: 91 }, (_, i) => Math.round(10 ** (i / 15))).filter(
  (time, i, all) => time !== all[i - 1],
);

/** The excess loss after some steps as a share of that at the start; `null` when the walk has left. */
function shareAfter({ descent }: Prepared, learningRate: number, count: number): number | null {
  const excess = excessAfter(descent, learningRate, count);
  return excess <= farAway ? excess / excessAfter(descent, learningRate, 0) : null;
}

/** The walk of both weights, as far as it stays near the picture. */
function pathOf({ descent, box }: Prepared, learningRate: number, count: number) {
  const x: number[] = [];
  const y: number[] = [];
  const reach = 5 * Math.max(box.x[1] - box.x[0], box.y[1] - box.y[0]);
  for (let step = 0; step <= count; step++) {
    const [first = 0, second = 0] = weightsAfter(descent, learningRate, step);
    if (!(Math.abs(first) < reach && Math.abs(second) < reach)) break;
    x.push(first);
    y.push(second);
  }
  return { x, y };
}

/** The part of the plane around the houses: limits across and up, with the same room on all sides. */
function cloudOf({ first, second }: Prepared['features']) {
  const ends = [first, second].map((values) => [Math.min(...values), Math.max(...values)] as const);
  const room = 0.12 * Math.max(...ends.map(([low, high]) => high - low));
  return ends.flatMap(([low, high]) => [low - room, high + room]);
}

/** A ratio without the rounding of the eigenvalues. */
const clean = (value: number): number => Number(value.toPrecision(12));

export const model = defineModel({
  id: 'gd-scaling',
  params: {
    scaling: choice(scalings, 'raw'),
    learningRateFactor: number({ min: 0.1, max: 1.2, step: 0.01, value: 1 }),
    steps: steps({ min: 0, max: maximumSteps, value: 60 }),
  },
  compute({ scaling, learningRateFactor, steps: count }) {
    const chosen = prepare(scaling);
    const learningRate = learningRateFactor * chosen.best;
    const share = shareAfter(chosen, learningRate, count);
    const leaves = share === null;
    const { curvatures, errors } = chosen.descent;
    const steepest = { curvatures: curvatures.slice(0, 1), errors: errors.slice(0, 1) };
    const curve = (each: Scaling) => {
      const one = prepare(each);
      const shares = times.map((time) => shareAfter(one, learningRateFactor * one.best, time));
      const end = shares.findIndex((value) => value === null || value > 1e3 || value < lowestShare);
      const kept = end < 0 ? times.length : Math.min(end + 1, times.length);
      return {
        x: times.slice(0, kept),
        y: shares.slice(0, kept).map((value) => (value === 0 ? null : value)),
      };
    };
    const path = pathOf(chosen, learningRate, count);
    const isShown = path.x.length === count + 1;
    return {
      conditionNumber: clean(chosen.descent.conditionNumber),
      learningRate: clean(learningRate),
      limit: clean(chosen.limit),
      diverges: learningRate >= chosen.limit,
      stepsNeeded: stepsOfDescent(chosen.descent, learningRate, tolerance),
      share,
      // After whitening no direction is steeper than another.
      steepestShare:
        scaling === 'whitened'
          ? null
          : clean(excessAfter(steepest, learningRate, 0) / excessAfter(chosen.descent, learningRate, 0)),
      correlation: chosen.correlation,
      eigenvalues: chosen.descent.curvatures.map(clean),
      weights: leaves ? null : weightsAfter(chosen.descent, learningRate, count),
      minimum: chosen.descent.minimum,
      path,
      here: isShown ? { x: [path.x[count]!], y: [path.y[count]!] } : null,
      bottom: { x: [chosen.descent.minimum[0]!], y: [chosen.descent.minimum[1]!] },
      cloud: cloudOf(chosen.features),
      houses: { x: chosen.features.first, y: chosen.features.second },
      rawCurve: curve('raw'),
      centeredCurve: curve('centered'),
      dividedCurve: curve('divided'),
      minMaxCurve: curve('minMax'),
      zScoreCurve: curve('zScore'),
      now:
        count > 0 && share !== null && share >= lowestShare && share <= 10
          ? { x: [count], y: [share] }
          : null,
      goal: tolerance,
      table: scalings.map((each) => {
        const one = prepare(each);
        return {
          scaling: each,
          conditionNumber: clean(one.descent.conditionNumber),
          best: clean(one.best),
          steps: stepsOfDescent(one.descent, learningRateFactor * one.best, tolerance),
        };
      }),
    };
  },
});

export type Params = ParamsOf<typeof model>;
