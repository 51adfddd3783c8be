import { MathError } from '../errors';
import { quantile } from '../scaling/quantile';
import { mean } from '../statistics';
import { type RegressionLoss, regressionLoss } from './linear-descent';
import type { RegressionProblem } from './penalized-weights';

/**
 * The loss of linear regression at given slopes with its best bias: the mean of what the slopes leave for the `squared` loss, a median
 * of it for the `absolute` one. The last column of $X$ is the constant term 1.
 *
 * @param slopes the weights without the last
 * @throws MathError unless the last column is 1 and there is one slope for each other column
 * @example lossWithBestBias({ rows: [[0, 1], [0, 1], [0, 1]], targets: [1, 2, 9] }, 'absolute', [0]) // { loss: 2.66667, bias: 2 }
 */
export function lossWithBestBias(
  problem: RegressionProblem,
  loss: RegressionLoss,
  slopes: readonly number[],
): { loss: number; bias: number } {
  const { rows, targets } = problem;
  if (rows.some((row) => row.length !== slopes.length + 1 || row.at(-1) !== 1)) {
    throw new MathError('lossWithBestBias needs a last column of ones and a slope for each other column');
  }
  const left = rows.map((row, i) =>
    slopes.reduce((rest, slope, j) => rest - slope * row[j]!, targets[i] ?? NaN),
  );
  const bias = loss === 'squared' ? mean(left) : quantile(left, 0.5);
  return { loss: regressionLoss(problem, loss, [...slopes, bias]).loss, bias };
}
