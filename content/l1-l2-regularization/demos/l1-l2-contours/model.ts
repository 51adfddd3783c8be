// Two weights: where the contours of the loss touch the diamond of L1 and the circle of L2.

import { cellsOf } from '../../../../src/demo/cells';
import { strokes } from '../../../../src/demo/curves';
import { defineModel, type ParamsOf, type ResultOf } from '../../../../src/demo/define-demo';
import { number, point } from '../../../../src/demo/parameters';
import type { Shown } from '../../../../src/demo/shown';
import {
  type CorrelatedPair,
  lassoPair,
  pairContour,
  pairLoss,
  ridgePair,
  zeroFrom,
} from '../../../../src/math/regularization/correlated-pair';

export const highestPenalty = 2;
const grid = Array.from({ length: 201 }, (_, i) => (i * highestPenalty) / 200);
/** Along the path of L2 λ goes on far beyond the slider, towards the origin. */
const longGrid = [...grid.filter((_, i) => i % 5 === 0), 2.5, 3, 4, 6, 10, 20, 50, 200];
const angles = Array.from({ length: 49 }, (_, i) => (i * Math.PI) / 24);

type Places = readonly (readonly [number, number])[];

/** The contour of the loss through a solution; none where the solution is w* itself. */
const contour = (pair: CorrelatedPair, loss: number): Places =>
  loss < 1e-9 ? [] : angles.map((angle) => pairContour(pair, loss, angle));

/** Several lines as one curve; null where none of them has a point. */
function lines(...all: readonly Places[]) {
  const drawn = all.filter((each) => each.length > 0);
  return drawn.length === 0 ? null : strokes(drawn);
}

/** What is left of a weight by rounding is 0. */
const rounding = 1e-12;
const clean = (weights: readonly [number, number]): [number, number] => [
  Math.abs(weights[0]) < rounding ? 0 : weights[0],
  Math.abs(weights[1]) < rounding ? 0 : weights[1],
];

export const model = defineModel({
  id: 'l1-l2-contours',
  params: {
    optimum: point({ min: -1.2, max: 1.2, step: 0.05, value: [1, 0.2] }),
    correlation: number({ min: -0.9, max: 0.9, step: 0.05, value: 0.5 }),
    penalty: number({ min: 0, max: highestPenalty, step: 0.01, value: 0.3 }),
  },
  compute({ optimum, correlation, penalty }) {
    const pair: CorrelatedPair = { correlation, optimum };
    const l1At = (each: number) => clean(lassoPair(pair, each));
    const l2At = (each: number) => clean(ridgePair(pair, each));
    const [l1Weights, l2Weights] = [l1At(penalty), l2At(penalty)];
    const l1Norm = Math.abs(l1Weights[0]) + Math.abs(l1Weights[1]);
    const l2Norm = Math.hypot(...l2Weights);
    const fromZero = zeroFrom(pair);
    const ofWeight = (at: (each: number) => readonly number[], j: number) => ({
      x: grid,
      y: grid.map((each) => at(each)[j]!),
    });
    // The path of L1 is straight between the λ at which a weight becomes 0.
    const bends = [0, ...fromZero].toSorted((one, other) => one - other);
    const curves = {
      l1First: ofWeight(l1At, 0),
      l1Second: ofWeight(l1At, 1),
      l2First: ofWeight(l2At, 0),
      l2Second: ofWeight(l2At, 1),
    };
    const diamond: Places = [
      [l1Norm, 0],
      [0, l1Norm],
      [-l1Norm, 0],
      [0, -l1Norm],
      [l1Norm, 0],
    ];
    const circle: Places = angles.map((angle) => [l2Norm * Math.cos(angle), l2Norm * Math.sin(angle)]);
    const losses = [pairLoss(pair, l1Weights), pairLoss(pair, l2Weights)] as const;
    const drawn = Object.values(curves).flatMap(({ y }) => y);
    return {
      l1Weights,
      l2Weights,
      zeroFrom: fromZero,
      l1Norm,
      l2Norm,
      losses,
      zeros: l1Weights.filter((weight) => weight === 0).length,
      /** Weights that L2 makes larger in size than w*. */
      grown: l2Weights.map((weight, j) => Math.abs(weight) > Math.abs(optimum[j]!) + rounding),
      l1Touch: lines(l1Norm === 0 ? [] : diamond, contour(pair, losses[0])),
      l2Touch: lines(l2Norm === 0 ? [] : circle, contour(pair, losses[1])),
      paths: lines(bends.map(l1At), [...longGrid.map(l2At), [0, 0]]),
      l1Point: { x: [l1Weights[0]], y: [l1Weights[1]] },
      l2Point: { x: [l2Weights[0]], y: [l2Weights[1]] },
      ...curves,
      /** How far the picture of these curves has to reach. */
      lowest: Math.min(0, ...drawn),
      highest: Math.max(0, ...drawn),
    };
  },
});

export type Now = Shown<ParamsOf<typeof model>, ResultOf<typeof model>>;

/** Half the side of the map of all w*, and its cells along one side. */
export const mapReach = 1.3;
const cells = 52;

function mapOf({ correlation, penalty }: Now['params']) {
  const side = [-mapReach, mapReach] as const;
  return {
    key: `${correlation},${penalty}`,
    ...cellsOf({ columns: cells, rows: cells }, side, side, (x, y) => {
      const [first, second] = lassoPair({ correlation, optimum: [x, y] }, penalty);
      return (first === 0 ? 1 : 0) + (second === 0 ? 2 : 0);
    }),
  };
}

let latest: ReturnType<typeof mapOf> | undefined;

/** For every w*: neither weight 0, only w₁, only w₂, or both. Kept while only w* moves. */
export function zeroMap({ params }: Now) {
  if (latest?.key !== `${params.correlation},${params.penalty}`) latest = mapOf(params);
  return latest;
}
