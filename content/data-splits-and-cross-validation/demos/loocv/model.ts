// A line through five points, and the line without one of them.

import { curveThrough } from '../../../../src/demo/curves';
import { defineModel, type ParamsOf, type ResultOf } from '../../../../src/demo/define-demo';
import { integer, points } from '../../../../src/demo/parameters';
import { leaveOneOut } from '../../../../src/math/model-selection/leave-one-out';
import { leastSquares } from '../../../../src/math/regression/least-squares';

export const count = 5;
export const floor = -0.5;
export const ceiling = 6.5;
export const right = 6;
/** Inputs nearer to each other than this are one input but for rounding. */
const sameInput = 1e-6;

/** The points lie on a grid: weights, residuals and mean squares below this are 0 but for rounding. */
const rounding = 5e-10;

type Point = readonly [number, number];

const clean = (value: number): number => (Math.abs(value) < rounding ? 0 : value);

const rowsOf = (data: readonly Point[]) => data.map(([x]) => [x, 1]);
const targetsOf = (data: readonly Point[]) => data.map(([, y]) => y);
const hasOneInput = (data: readonly Point[]) =>
  Math.max(...data.map(([x]) => x)) - Math.min(...data.map(([x]) => x)) < sameInput;

/** The part of a line that lies in the picture. */
function drawn([slope = 0, intercept = 0]: readonly number[]): { x: number[]; y: number[] } | null {
  const places = Array.from({ length: 121 }, (_, i) => (right * i) / 120).filter((x) => {
    const y = slope * x + intercept;
    return y >= floor && y <= ceiling;
  });
  return places.length === 0 ? null : { x: places, y: places.map((x) => slope * x + intercept) };
}

export const model = defineModel({
  id: 'loocv',
  params: {
    data: points({
      min: 0,
      max: right,
      step: 0.1,
      value: [
        [1, 1.2],
        [2, 1.9],
        [3, 3.2],
        [4, 3.8],
        [5, 5.3],
      ],
      minLength: count,
      maxLength: count,
    }),
    leftOut: integer({ min: 1, max: count, value: 3 }),
  },
  compute({ data, leftOut }) {
    const places = data.map((_, i) => i + 1);
    const chosen = data[leftOut - 1]!;
    const dots = curveThrough(data);
    const nothing = {
      slope: null,
      intercept: null,
      loocv: null,
      trainingError: null,
      ratio: null,
      residual: null,
      leftOutResidual: null,
      leverage: null,
      fit: null,
      fitWithout: null,
      gap: null,
      residuals: null,
      leftOutResiduals: null,
      leverages: null,
      /** The largest of all residuals in size. */
      largest: 0,
      table: [] as (number | null)[][],
      dots,
      chosen: curveThrough([chosen]),
    };
    if (hasOneInput(data)) return nothing;
    const exact = leaveOneOut(rowsOf(data), targetsOf(data));
    const result = {
      ...exact,
      residuals: exact.residuals.map((each) => clean(each)),
      leftOut: exact.leftOut.map((each) => (each === null ? null : clean(each))),
      trainingError: clean(exact.trainingError),
      error: exact.error === null ? null : clean(exact.error),
    };
    const others = data.filter((_, i) => i !== leftOut - 1);
    const without = hasOneInput(others) ? null : leastSquares(rowsOf(others), targetsOf(others));
    const predicted = without === null ? null : without[0]! * chosen[0] + without[1]!;
    return {
      ...nothing,
      slope: clean(result.weights[0]!),
      intercept: clean(result.weights[1]!),
      loocv: result.error,
      trainingError: result.trainingError,
      ratio: result.error !== null && result.trainingError > 0 ? result.error / result.trainingError : null,
      residual: result.residuals[leftOut - 1]!,
      leftOutResidual: result.leftOut[leftOut - 1]!,
      leverage: result.leverages[leftOut - 1]!,
      fit: drawn(result.weights),
      fitWithout: without && drawn(without),
      gap:
        predicted === null
          ? null
          : {
              x: [chosen[0], chosen[0]],
              y: [Math.min(ceiling, Math.max(floor, predicted)), chosen[1]],
            },
      residuals: { x: places, y: result.residuals },
      leftOutResiduals: { x: places, y: result.leftOut },
      leverages: { x: places, y: result.leverages },
      largest: Math.max(...[...result.residuals, ...result.leftOut].map((each) => Math.abs(each ?? 0))),
      table: places.map((place, i) => [
        place,
        result.leverages[i]!,
        result.residuals[i]!,
        result.leftOut[i]!,
      ]),
    };
  },
});

export type Params = ParamsOf<typeof model>;
export type Result = ResultOf<typeof model>;

/** The mean of the squared errors of five refits: what the lines of NumPy give. */
export function byRefits({ data }: Params): number | null {
  let sum = 0;
  for (const [i, [x, y]] of data.entries()) {
    const others = data.filter((_, j) => j !== i);
    if (hasOneInput(others)) return null;
    const [across, up] = [0, 1].map(
      (axis) => others.reduce((total, each) => total + each[axis]!, 0) / others.length,
    );
    const slope =
      others.reduce((total, [u, v]) => total + (u - across!) * (v - up!), 0) /
      others.reduce((total, [u]) => total + (u - across!) ** 2, 0);
    sum += (y - up! - slope * (x - across!)) ** 2;
  }
  return sum / data.length;
}
