// What the NumPy lines of the demo give: the roots of the characteristic polynomial, and the loop on the error.

import type { ParamsOf } from '../../../../src/demo/define-demo';
import { leastSquaresHessian } from '../../../../src/math/regression/least-squares';
import { type model, usedRows } from './model';

/** The larger eigenvalue of the Hessian. */
export function largerRoot([a, b, c]: readonly number[]): number {
  return (a! + c!) / 2 + Math.hypot((a! - c!) / 2, b!);
}

type Params = ParamsOf<typeof model>;

/** The code divides by the smallest eigenvalue, and its loop ends only where the walk reaches its goal soon. */
export function codeWorks(params: Params): boolean {
  const condition = conditionByRoots(params);
  const atMinimum = params.start[0] === 1 && params.start[1] === -1;
  return condition !== null && condition < 1e4 && !atMinimum && stepsByLoop(params) !== null;
}

export function conditionByRoots(params: Params): number | null {
  const hessian = leastSquaresHessian(usedRows(params));
  const [a, b, c] = [hessian[0]![0]!, hessian[0]![1]!, hessian[1]![1]!];
  const largest = largerRoot([a, b, c]);
  const smallest = (a * c - b * b) / largest;
  return smallest > 1e-9 * largest ? largest / smallest : null;
}

/** The loop of the code, with a limit. */
export function stepsByLoop(params: Params): number | null {
  const rows = usedRows(params);
  const hessian = leastSquaresHessian(rows);
  const [a, b, c] = [hessian[0]![0]!, hessian[0]![1]!, hessian[1]![1]!];
  const eta = (params.relativeRate * 2) / (a + c);
  let [u, v] = [params.start[0] - 1, params.start[1] + 1];
  const loss = () => (a * u * u + 2 * b * u * v + c * v * v) / 2;
  const first = loss();
  for (let steps = 0; steps <= 10_000; steps++) {
    if (loss() < 1e-6 * first) return steps;
    [u, v] = [u - eta * (a * u + b * v), v - eta * (b * u + c * v)];
  }
  return null;
}
