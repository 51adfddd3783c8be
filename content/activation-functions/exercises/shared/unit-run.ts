import { trainSingleUnit } from '../../../../src/math/single-unit-training';

/** Three samples of t = x/5 for one ReLU unit with b = 0: the state that the page's demo starts from. */
export function unitRun(
  weight: number,
  learningRate: number,
  steps: number,
): ReturnType<typeof trainSingleUnit> {
  return trainSingleUnit({
    inputs: [1, 2, 3],
    targets: [1 / 5, 2 / 5, 3 / 5],
    slope: 0,
    learningRate,
    weight,
    bias: 0,
    steps,
  });
}
