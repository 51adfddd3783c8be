// Least squares and least absolute deviations on six samples of a plane, one target of which is wrong.

import { defineModel } from '../../../../src/demo/define-demo';
import { integer, number } from '../../../../src/demo/parameters';
import { leastAbsoluteDeviations } from '../../../../src/math/regression/least-absolute-deviations';
import { leastSquares } from '../../../../src/math/regression/least-squares';
import { leverages } from '../../../../src/math/regression/leverage';
import { PLANE_OF_SIX } from '../../../../src/math/regression/plane-of-six';

const { rows, targets, weights: trueWeights } = PLANE_OF_SIX;
const places = rows.map((_, i) => i + 1);
const leverageOfRows = leverages(rows);
/** Residuals below this are rounding. */
const rounding = 1e-9;

export const model = defineModel({
  id: 'weights-outlier',
  params: {
    row: integer({ min: 1, max: 6, value: 3 }),
    size: number({ min: 0, max: 50, step: 0.5, value: 20 }),
  },
  compute({ row, size }) {
    const wrong = targets.map((target, i) => (i === row - 1 ? target + size : target));
    const squaredWeights = size === 0 ? [...trueWeights] : leastSquares(rows, wrong);
    const absolute = leastAbsoluteDeviations(rows, wrong);
    const residualsOf = (weights: readonly number[]) =>
      rows.map((sample, i) => {
        const residual = sample.reduce((rest, entry, j) => rest - entry * weights[j]!, wrong[i]!);
        return Math.abs(residual) < rounding ? 0 : residual;
      });
    const [, second] = rows[row - 1]!;
    const lineOf = (weights: readonly number[]) => ({
      x: [0, 7],
      y: [0, 7].map((x) => weights[0]! * x + weights[1]! * second + weights[2]!),
    });
    const rowOf = (method: string, weights: readonly number[]) => {
      const residuals = residualsOf(weights);
      return {
        method,
        weights,
        absolute: residuals.reduce((sum, residual) => sum + Math.abs(residual), 0),
        squares: residuals.reduce((sum, residual) => sum + residual * residual, 0),
      };
    };
    const leverage = leverageOfRows[row - 1]!;
    return {
      squaredWeights,
      absoluteWeights: absolute.weights,
      absoluteSum: size === 0 ? 0 : absolute.sum,
      keepsPlane: absolute.weights.every((weight, j) => Math.abs(weight - trueWeights[j]!) < rounding),
      squaredResiduals: residualsOf(squaredWeights),
      absoluteResiduals: residualsOf(absolute.weights),
      leverage,
      pull: leverage * size,
      trueLine: lineOf(trueWeights),
      squaredLine: lineOf(squaredWeights),
      absoluteLine: lineOf(absolute.weights),
      wrongTarget: { x: [rows[row - 1]![0]], y: [wrong[row - 1]!] },
      leverages: { x: places, y: leverageOfRows },
      table: [
        rowOf('none', trueWeights),
        rowOf('squared', squaredWeights),
        rowOf('absolute', absolute.weights),
      ],
    };
  },
});
