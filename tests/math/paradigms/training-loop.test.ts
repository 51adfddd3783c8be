import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { trainingLoop } from '../../../src/math/paradigms/training-loop';
import { leastSquaresLoss } from '../../../src/math/regression/least-squares';

const rows = [
  [1, 2, 1],
  [2, 1, 1],
  [3, 4, 1],
  [4, 3, 1],
  [5, 5, 1],
  [6, 2, 1],
];
const targets = [-0.6, 4.8, -3.4, 2, -2.8, 9.4];
const run = (steps: number, zeroGradient: boolean, update = true) =>
  trainingLoop(rows, targets, 0.05, steps, { zeroGradient, update });
const near = (got: readonly number[], expected: readonly number[]) => {
  expect(got).toHaveLength(expected.length);
  expected.forEach((each, i) => {
    expect(got[i]).toBeCloseTo(each, 10);
  });
};

// PyTorch 1.13.1 in float64, torch.optim.SGD with lr=0.05, with and without zero_grad().
describe('the training loop', () => {
  it('takes the steps of PyTorch', () => {
    const { losses, gradients } = run(50, true);
    near(losses.slice(0, 3), [11.263333333333334, 9.199266203703704, 8.11556304230967]);
    near(gradients[0]!, [-8.2, -0.13333333333333333, -1.5666666666666667]);
    near(gradients[1]!, [-1.635277777777778, 4.595833333333333, -0.03444444444444444]);
    expect(losses.at(-1)).toBeCloseTo(0.6833542257762145, 10);
  });

  it('adds gradients up when they are not zeroed, as PyTorch does', () => {
    const { losses, gradients } = run(50, false);
    near(gradients[1]!, [-9.835277777777778, 4.4625, -1.6011111111111112]);
    expect(losses[2]).toBeCloseTo(8.347256830889918, 10);
    expect(losses.at(-1)).toBeCloseTo(7.923653467815026, 10);
  });

  it('without zeroing is momentum in the sum form with coefficient 1', () => {
    let [weights, velocity] = [
      [0, 0, 0],
      [0, 0, 0],
    ];
    for (let step = 0; step < 30; step++) {
      const { gradient } = leastSquaresLoss(rows, targets, weights);
      velocity = velocity.map((each, j) => each + gradient[j]!);
      weights = weights.map((each, j) => each - 0.05 * velocity[j]!);
    }
    near(run(30, false).weights, weights);
  });

  it('without the update learns nothing', () => {
    const { losses, weights, gradients } = run(5, true, false);
    near(weights, [0, 0, 0]);
    expect(new Set(losses).size).toBe(1);
    near(gradients[4]!, gradients[0]!);
    near(
      run(5, false, false).gradients[4]!,
      gradients[0]!.map((each) => 5 * each),
    );
  });

  it('refuses a rate that is no number and half a step', () => {
    expect(() => trainingLoop(rows, targets, NaN, 1, { zeroGradient: true, update: true })).toThrow(
      MathError,
    );
    expect(() => trainingLoop(rows, targets, 0.1, 0.5, { zeroGradient: true, update: true })).toThrow(
      MathError,
    );
  });
});
