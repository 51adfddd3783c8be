// Full-batch gradient descent of a linear neuron without bias, on six inputs as they are or without their mean.

import { curveThrough } from '../../../../src/demo/curves';
import { defineModel } from '../../../../src/demo/define-demo';
import { number, point, points, steps, toggle } from '../../../../src/demo/parameters';
import { leastSquaresWalk } from '../../../../src/math/input-mean/least-squares-walk';
import { removeColumnMeans } from '../../../../src/math/input-mean/remove-column-means';
import { SIX_POSITIVE_SAMPLES } from '../../../../src/math/input-mean/six-positive-samples';
import { leastSquaresHessian } from '../../../../src/math/regression/least-squares';

export const maximumSteps = 60;
const optimum = SIX_POSITIVE_SAMPLES.weights;

/** The inputs that the neuron sees. Targets are centered with them, so the minimum stays where it is. */
export function usedRows({
  centered,
  inputs,
}: {
  readonly centered: boolean;
  readonly inputs: readonly (readonly [number, number])[];
}): readonly (readonly number[])[] {
  return centered ? removeColumnMeans(inputs).rows : inputs;
}

export const model = defineModel({
  id: 'zigzag',
  params: {
    centered: toggle(false),
    relativeRate: number({ min: 0.1, max: 1, step: 0.01, value: 1 }),
    steps: steps({ max: maximumSteps, value: 26 }),
    start: point({ min: -1, max: 1, step: 0.05, value: [0, 0] }),
    inputs: points({
      min: -2,
      max: 2,
      step: 0.05,
      minLength: 6,
      maxLength: 6,
      value: SIX_POSITIVE_SAMPLES.inputs,
    }),
  },
  compute(params) {
    const { relativeRate, steps: count, start, inputs, centered } = params;
    const walkWith = (centeredInputs: boolean) =>
      leastSquaresWalk({
        rows: usedRows({ centered: centeredInputs, inputs }),
        optimum,
        start,
        relativeRate,
        steps: maximumSteps,
      });
    const [raw, central] = [walkWith(false), walkWith(true)];
    const [walk, other] = centered ? [central, raw] : [raw, central];
    const shares = ({ losses }: typeof raw) => {
      const first = losses[0]!;
      return {
        x: losses.map((_, t) => t),
        // Below this the rounding of the loss is all that is left.
        y: losses.map((loss) => (first > 0 && loss > 1e-20 * first ? loss / first : null)),
      };
    };
    const hessian = leastSquaresHessian(usedRows({ centered, inputs }));
    const flattest = walk.directions.at(-1)!;
    const reach = 6;
    const { means, rows } = removeColumnMeans(inputs);
    const path = walk.path.slice(0, count + 1);
    // The frame holds both walks to their ends, so that it stands still while one plays and while the switch is thrown.
    const visited = [...raw.path, ...central.path];
    const [across, up] = [visited.map((each) => each[0]!), visited.map((each) => each[1]!)];
    const margin = 0.2;
    return {
      conditionNumber: walk.conditionNumber,
      stepsNeeded: walk.stepsNeeded,
      learningRate: walk.learningRate,
      eigenvalues: walk.eigenvalues,
      weightsNow: path.at(-1)!,
      lossNow: walk.losses[count]!,
      otherCondition: other.conditionNumber,
      otherSteps: other.stepsNeeded,
      singular: walk.conditionNumber === null,
      allZero: walk.learningRate === 0,
      allPositive: inputs.every((row) => row.every((each) => each > 0)),
      hessian: [hessian[0]![0]!, hessian[0]![1]!, hessian[1]![1]!],
      path: curveThrough(path),
      here: curveThrough([path.at(-1)!]),
      frame: [
        Math.min(-0.4, Math.min(...across) - margin),
        Math.max(1.6, Math.max(...across) + margin),
        Math.min(-1.6, Math.min(...up) - margin),
        Math.max(0.4, Math.max(...up) + margin),
      ] as const,
      floor:
        walk.eigenvalues[0] === walk.eigenvalues[1]
          ? null
          : curveThrough([-reach, reach].map((way) => optimum.map((each, j) => each + way * flattest[j]!))),
      optimum: curveThrough([optimum]),
      rawInputs: curveThrough(inputs),
      centeredInputs: centered ? curveThrough(rows) : null,
      meanPoint: curveThrough([means]),
      axes: { x: [-9, 9, 0, 0, 0], y: [0, 0, null, -9, 9] },
      rawLoss: shares(raw),
      centeredLoss: shares(central),
    };
  },
});
