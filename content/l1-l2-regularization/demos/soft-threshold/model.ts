// One weight: the loss pulls it to w*, the penalty to 0. Where does it come to rest?

import { defineModel, type ParamsOf } from '../../../../src/demo/define-demo';
import { choice, number } from '../../../../src/demo/parameters';
import {
  oneSidedSlopes,
  type PenalizedWeight,
  type Penalty,
  penalizedMinimum,
  penaltyOf,
} from '../../../../src/math/regularization/penalized-weight';

/** Half the width of the pictures over the weight. */
export const reach = 3.3;
const places = Array.from({ length: 133 }, (_, i) => ((i - 66) * reach) / 66);
const optima = Array.from({ length: 121 }, (_, i) => (i - 60) / 20);

/** What is left by rounding, such as of |w*| − λ/h, is 0. */
const clean = (value: number): number => (Math.abs(value) < 1e-12 ? 0 : value);

export const model = defineModel({
  id: 'soft-threshold',
  params: {
    convention: choice(['whole', 'half'], 'whole'),
    optimum: number({ min: -3, max: 3, step: 0.05, value: 0.8 }),
    penalty: number({ min: 0, max: 3, step: 0.05, value: 0.5 }),
    curvature: number({ min: 0.1, max: 5, step: 0.1, value: 1 }),
  },
  compute({ convention, optimum, penalty, curvature }) {
    const squares: Penalty = convention === 'whole' ? 'l2' : 'half-l2';
    const setting = (kind: Penalty, at = optimum): PenalizedWeight => ({
      optimum: at,
      curvature,
      kind,
      penalty,
    });
    const minimum = (kind: Penalty, at = optimum): number => clean(penalizedMinimum(setting(kind, at)));
    const loss = (weight: number) => (curvature * (weight - optimum) ** 2) / 2;
    const total = (kind: Penalty) => (weight: number) => loss(weight) + penaltyOf(kind, penalty, weight);
    const over = (f: (weight: number) => number) => ({ x: places, y: places.map(f) });
    const slopes = (kind: Penalty) => (weight: number) => oneSidedSlopes(setting(kind), weight).right;
    const [l1Weight, l2Weight] = [minimum('l1'), minimum(squares)];
    const atZero = oneSidedSlopes(setting('l1'), 0);
    const [left, right] = [clean(atZero.left), clean(atZero.right)];
    const beside = (side: -1 | 1) => places.filter((place) => side * place > 0);
    return {
      l1Weight,
      l2Weight,
      slopeOfLoss: -curvature * optimum + 0,
      slopeLeft: left,
      slopeRight: right,
      threshold: penalty / curvature,
      lossCurve: over(loss),
      l1Curve: over(total('l1')),
      l2Curve: over(total(squares)),
      l1Point: { x: [l1Weight], y: [total('l1')(l1Weight)] },
      l2Point: { x: [l2Weight], y: [total(squares)(l2Weight)] },
      /** What has to be seen of the sums: the loss at 0, and both minima. */
      height: Math.max(loss(0), total('l1')(l1Weight), total(squares)(l2Weight)),
      l1Map: { x: optima, y: optima.map((at) => minimum('l1', at)) },
      l2Map: { x: optima, y: optima.map((at) => minimum(squares, at)) },
      lossSlopes: over((weight) => curvature * (weight - optimum)),
      l1Slopes: {
        x: [...beside(-1), 0, 0, 0, ...beside(1)],
        y: [...beside(-1).map(slopes('l1')), left, null, right, ...beside(1).map(slopes('l1'))],
      },
      l2Slopes: over(slopes(squares)),
      jump: { x: [0, 0], y: [left, right] },
      l1Penalty: over((weight) => penaltyOf('l1', penalty, weight)),
      l2Penalty: over((weight) => penaltyOf(squares, penalty, weight)),
    };
  },
});

export type Params = ParamsOf<typeof model>;
