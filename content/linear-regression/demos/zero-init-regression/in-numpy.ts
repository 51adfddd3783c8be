// What the NumPy lines of the demo give: the loop on plain numbers, and where its loss is neither rounding nor beyond all bounds.

import { PLANE_OF_SIX } from '../../../../src/math/regression/plane-of-six';
import type { Params } from './model';

/** Longer loops are not run for a test of the lines. */
const longest = 5000;

/** The loop of the code. */
function lossByLoop({ loss, schedule, start, learningRate, steps }: Params): number {
  let [u, v, b] = start as readonly [number, number, number];
  const errors = () => PLANE_OF_SIX.rows.map(([p, q], i) => u * p + v * q + b - PLANE_OF_SIX.targets[i]!);
  for (let t = 1; t <= steps; t++) {
    const factors = errors().map((error) =>
      loss === 'squared' ? error : Math.sign(Number(error.toFixed(9))),
    );
    const rate = (schedule === 'constant' ? learningRate : learningRate / Math.sqrt(t)) / 6;
    const total = (column: 0 | 1 | 2) =>
      factors.reduce((sum, factor, i) => sum + factor * PLANE_OF_SIX.rows[i]![column], 0);
    const [du, dv, db] = [total(0), total(1), total(2)];
    u -= rate * du;
    v -= rate * dv;
    b -= rate * db;
  }
  const sizes = errors().map((error) => (loss === 'squared' ? error * error : Math.abs(error)));
  return sizes.reduce((sum, size) => sum + size, 0) / (loss === 'squared' ? 12 : 6);
}

/** The last digits of a loss near 0 are rounding, which no two programs share. */
export function codeWorks(params: Params): boolean {
  if (params.steps > longest) return false;
  const loss = lossByLoop(params);
  return loss > 1e-12 && loss < 1e90;
}

export const gives = { lossNow: lossByLoop };

/** The parts of the lines that depend on the loss and the schedule. */
export function linesOf({ loss, schedule, start }: Params): Readonly<Record<string, string>> {
  return {
    startList: `[${start.join(', ')}]`,
    gradientLine: loss === 'squared' ? 'X.T @ r / 6' : 'X.T @ np.sign(r.round(9)) / 6',
    divisor: schedule === 'constant' ? '' : ' / np.sqrt(t)',
    lossLine: loss === 'squared' ? 'np.mean(r ** 2) / 2' : 'np.mean(np.abs(r))',
  };
}
