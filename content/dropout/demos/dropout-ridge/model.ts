// Linear regression whose inputs are dropped: the expected loss is least squares plus a ridge penalty that the data scale.

import { curveThrough } from '../../../../src/demo/curves';
import { defineModel } from '../../../../src/demo/define-demo';
import { number } from '../../../../src/demo/parameters';
import {
  dropoutPenalties,
  dropoutWeights,
  expectedDropoutLoss,
} from '../../../../src/math/dropout/dropout-regression';
import { penalizedRisk } from '../../../../src/math/dropout/penalized-risk';
import { geometricGrid } from '../../../../src/math/geometric-grid';
import { penalizedWeights } from '../../../../src/math/regression/penalized-weights';

/** Four samples of two features whose columns are nearly parallel. */
export const data = {
  rows: [
    [1, 2],
    [2, 1],
    [3, 4],
    [4, 3],
  ],
  targets: [3, 4, 8, 9],
};
const leastSquaresWeights = dropoutWeights(data, 1);
const keeps = Array.from({ length: 91 }, (_, i) => (i + 10) / 100);
const optima = keeps.map((keep) => dropoutWeights(data, keep));
/** For the expected errors: what the targets would be, and the variance of their noise. */
const truth = { weights: [1, 1], noiseVariance: 4 };
const riskAt = (keep: number) =>
  penalizedRisk(data.rows, truth.weights, truth.noiseVariance, dropoutPenalties(data.rows, keep));
const risks = keeps.map(riskAt);
const best = risks.reduce((least, { fresh }, i) => (fresh < risks[least]!.fresh ? i : least), 0);
/** Errors above are not drawn: beyond, the picture would show underfitting alone. */
export const mostError = 9;
const drawnError = (error: number) => (error > mostError ? null : error);
const scales = geometricGrid(0.1, 10, 80);

/** The data with the second feature in another unit. */
function inUnit(scale: number) {
  return { ...data, rows: data.rows.map(([first, second]) => [first!, second! * scale]) };
}

/** Ridge with one penalty for both weights, as large as that of dropout where both columns are as in the data; told in the data's unit. */
function ridgeWeights(keep: number, scale: number): number[] {
  const [penalty] = dropoutPenalties(data.rows, keep);
  const [first, second] = penalizedWeights(inUnit(scale), [penalty!, penalty!]);
  return [first!, second! * scale];
}

/** The way of the optimum from least squares to where it stands at a keep probability. */
function pathTo(keep: number) {
  return curveThrough([
    ...optima.filter((_, i) => keeps[i]! > keep).toReversed(),
    dropoutWeights(data, keep),
  ]);
}

/** The keep probability at which the first weight of the optimum stands at a place: it grows with q. */
export function keepAtFirstWeight(place: number): number {
  const above = optima.findIndex(([first]) => first! >= place);
  if (above === -1) return 1;
  if (above === 0) return keeps[0]!;
  const [low, high] = [optima[above - 1]![0]!, optima[above]![0]!];
  return keeps[above - 1]! + ((place - low) / (high - low)) * (keeps[above]! - keeps[above - 1]!);
}

export const model = defineModel({
  id: 'dropout-ridge',
  params: {
    keep: number({ min: 0.1, max: 1, step: 0.05, value: 0.8 }),
    scale: number({ min: 0.1, max: 10, step: 0.1, value: 1, scale: 'log' }),
  },
  compute({ keep, scale }) {
    // In the data's unit the optimum of dropout does not depend on the unit: computed in the other, and turned back.
    const [first, second] = dropoutWeights(inUnit(scale), keep);
    const dropout = [first!, second! * scale];
    const ridge = ridgeWeights(keep, scale);
    const column = (j: 0 | 1, divide: boolean) => ({
      x: keeps,
      y: optima.map((weights, i) => weights[j]! / (divide ? keeps[i]! : 1)),
    });
    return {
      leastSquaresWeights,
      dropoutWeights: dropout,
      rawWeights: dropout.map((weight) => weight / keep),
      ridgeWeights: ridge,
      penaltyFactor: (1 - keep) / keep,
      expectedLoss: expectedDropoutLoss(data, dropout, keep),
      lossInEvaluation: expectedDropoutLoss(data, dropout, 1),
      optimaPath: pathTo(keep),
      leastSquaresPoint: curveThrough([leastSquaresWeights]),
      dropoutPoint: curveThrough([dropout]),
      // Where both columns are as in the data it would lie on the dot of dropout.
      ridgePoint: scale === 1 ? null : curveThrough([ridge]),
      firstWeights: column(0, false),
      secondWeights: column(1, false),
      firstRaw: column(0, true),
      secondRaw: column(1, true),
      trainingError: riskAt(keep).training,
      freshError: riskAt(keep).fresh,
      bestKeep: keeps[best]!,
      trainingErrors: { x: keeps, y: risks.map(({ training }) => drawnError(training)) },
      freshErrors: { x: keeps, y: risks.map(({ fresh }) => drawnError(fresh)) },
      ridgeByUnit: { x: scales, y: scales.map((each) => ridgeWeights(keep, each)[1]!) },
      dropoutByUnit: { x: scales, y: scales.map(() => dropout[1]!) },
    };
  },
});
