// Training, validation and test error of least squares, round after round with new data.

import { defineModel, type ParamsOf, type ResultOf } from '../../../../src/demo/define-demo';
import { integer, seed } from '../../../../src/demo/parameters';
import { histogram } from '../../../../src/math/histogram';
import {
  drawErrors,
  expectedNewError,
  expectedTrainingError,
  sharesInOrder,
} from '../../../../src/math/model-selection/split-errors';
import { createRandom } from '../../../../src/math/random';
import { mean } from '../../../../src/math/statistics';

export const mostFeatures = 40;
/** The picture of the errors ends at the first of these that holds all but one in a hundred. */
const tops = [1.5, 2, 2.5, 3, 4, 6, 10];
const bins = 50;
/** The picture of the expectations leaves out what is larger. */
const largestDrawn = 4;

const features = Array.from({ length: mostFeatures }, (_, i) => i + 1);

export const model = defineModel({
  id: 'error-ordering',
  params: {
    seed: seed(9),
    draws: integer({ min: 100, max: 5000, value: 2000, step: 100 }),
    testSize: integer({ min: 10, max: 1000, value: 50, scale: 'log' }),
    features: integer({ min: 1, max: mostFeatures, value: 5 }),
    trainingSize: integer({ min: 10, max: 500, value: 50, scale: 'log' }),
  },
  inWorker: ({ draws }) => draws > 3000,
  compute({ seed: chosen, draws, testSize, features: p, trainingSize: n }) {
    const drawable = features.filter((each) => each <= n);
    const trainingCurve = { x: drawable, y: drawable.map((each) => expectedTrainingError(n, each)) };
    const newCurve = {
      x: drawable,
      y: drawable.map((each) => {
        const error = expectedNewError(n, each);
        return error <= largestDrawn ? error : null;
      }),
    };
    if (p > n)
      return {
        expectedTraining: 'undefined' as const,
        expectedNew: 'undefined' as const,
        trainingBelow: null,
        validationBelow: null,
        chain: null,
        meanTraining: null,
        meanValidation: null,
        meanTest: null,
        top: 2,
        trainingBins: null,
        validationBins: null,
        testBins: null,
        orders: null,
        trainingCurve,
        newCurve,
      };
    const errors = drawErrors(createRandom(chosen), { training: n, features: p, held: testSize }, draws);
    const high = errors.test.toSorted((one, other) => one - other)[Math.floor(0.99 * draws)]!;
    const top = tops.find((each) => high <= each) ?? tops.at(-1)!;
    const binsOf = (values: readonly number[]) => {
      const { edges, counts } = histogram(values, { from: 0, to: top, bins });
      return {
        x: counts.map((_, k) => (edges[k]! + edges[k + 1]!) / 2),
        y: counts.map((count) => count / draws),
      };
    };
    const shares = sharesInOrder(errors);
    const expected = expectedNewError(n, p);
    return {
      expectedTraining: expectedTrainingError(n, p),
      expectedNew: Number.isFinite(expected) ? expected : ('infinite' as const),
      ...shares,
      meanTraining: mean(errors.training),
      meanValidation: mean(errors.validation),
      meanTest: mean(errors.test),
      top,
      trainingBins: binsOf(errors.training),
      validationBins: binsOf(errors.validation),
      testBins: binsOf(errors.test),
      orders: { x: [1, 2, 3], y: [shares.trainingBelow, shares.validationBelow, shares.chain] },
      trainingCurve,
      newCurve,
    };
  },
});

export type Params = ParamsOf<typeof model>;
export type Result = ResultOf<typeof model>;
