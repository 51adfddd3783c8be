import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cycleLength } from '../../../src/math/regression/cycle-length';
import { leastSquaresHessian } from '../../../src/math/regression/least-squares';
import {
  type LinearDescent,
  linearDescent,
  rateOfStep,
  regressionLoss,
} from '../../../src/math/regression/linear-descent';
import { PLANE_OF_SIX } from '../../../src/math/regression/plane-of-six';
import { symmetricEigenvalues } from '../../../src/math/symmetric-eigenvalues';
import { expectClose } from '../../golden/check';
import { evenly } from '../evenly';

const usual: LinearDescent = {
  start: [0, 0, 0],
  loss: 'squared',
  learningRate: 0.05,
  schedule: 'constant',
  steps: 100,
};
const eightDigits = { rtol: 5e-9, atol: 0 };

describe('descent on the loss of linear regression', () => {
  it('leaves zero weights with the squared loss', () => {
    // errata E1.32, recomputed with NumPy
    const { losses, weights } = linearDescent(PLANE_OF_SIX, { ...usual, steps: 1000 });
    expectClose(
      [losses[0]!, losses[1]!, losses[2]!],
      [11.263333333333334, 9.199266203703703, 8.11556304230967],
      {
        rtol: 1e-14,
        atol: 0,
      },
    );
    expectClose(losses[100]!, 0.3446247805847145, eightDigits);
    expectClose(weights[100]!, [2.2522071, -3.03176194, 1.97623079], { rtol: 5e-9, atol: 0 });
    expectClose(losses[1000]!, 1.9184503221292724e-6, eightDigits);
  });

  it('converges below 2/λ and diverges above', () => {
    // errata E1.29: 0.153519 at 0.08, 1.9132e+16 at 0.09
    expectClose(
      linearDescent(PLANE_OF_SIX, { ...usual, learningRate: 0.08 }).losses[100]!,
      0.15351903907736772,
      eightDigits,
    );
    expectClose(
      linearDescent(PLANE_OF_SIX, { ...usual, learningRate: 0.09 }).losses[100]!,
      1.913240098443534e16,
      eightDigits,
    );
    const gone = linearDescent(PLANE_OF_SIX, { ...usual, learningRate: 0.5, steps: 500 });
    expect(gone.divergedAt).toBe(gone.losses.length);
    expect(gone.losses.at(-1)).toBeLessThanOrEqual(1e100);
  });

  it('ends in a 2-cycle with the absolute loss', () => {
    // In exact fractions (Python): from step 327 on it moves between losses 103/360 and 7/9.
    const { losses, weights } = linearDescent(PLANE_OF_SIX, { ...usual, loss: 'absolute', steps: 1000 });
    expectClose(losses[1]!, 3.786111111111111, { rtol: 1e-14, atol: 0 });
    expectClose([losses[327]!, losses[328]!], [103 / 360, 7 / 9], { rtol: 1e-10, atol: 0 });
    expectClose([losses[999]!, losses[1000]!], [103 / 360, 7 / 9], { rtol: 1e-10, atol: 0 });
    expect(cycleLength(weights, 10)).toBe(2);
    expect(cycleLength(weights.slice(0, 300), 10)).toBeNull();
  });

  it('settles with falling steps', () => {
    // errata E1.33, recomputed with NumPy: 0.0221671 after 20 000 steps
    const { losses } = linearDescent(PLANE_OF_SIX, {
      ...usual,
      loss: 'absolute',
      learningRate: 0.5,
      schedule: 'inverseRoot',
      steps: 20_000,
    });
    expectClose(losses.at(-1)!, 0.0221670822, { rtol: 1e-6, atol: 0 });
  });

  it('multiplies the error by I − ηH in each step of the squared loss', () => {
    const hessian = leastSquaresHessian(PLANE_OF_SIX.rows);
    const number = evenly(-5, 5);
    fc.assert(
      fc.property(
        fc.tuple(number, number, number),
        fc.double({ min: 0.001, max: 0.5, noNaN: true }),
        (start, learningRate) => {
          const { weights } = linearDescent(PLANE_OF_SIX, { ...usual, start, learningRate, steps: 1 });
          const error = start.map((weight, j) => weight - PLANE_OF_SIX.weights[j]!);
          const expected = error.map(
            (part, i) =>
              part - learningRate * hessian[i]!.reduce((sum, entry, j) => sum + entry * error[j]!, 0),
          );
          expectClose(
            weights[1]!.map((weight, j) => weight - PLANE_OF_SIX.weights[j]!),
            expected,
            { rtol: 1e-9, atol: 1e-9 },
          );
        },
      ),
    );
    expectClose(symmetricEigenvalues(hessian).values, [24.518702722789513, 1.347318377, 0.1339789], {
      rtol: 1e-7,
      atol: 0,
    });
  });

  it('goes to the shortest solution from zero when columns depend on each other', () => {
    // The pseudo-inverse gives both copies of a column half of its weight.
    const rows = [
      [1, 1],
      [2, 2],
    ];
    const { weights } = linearDescent({ rows, targets: [3, 6] }, { ...usual, start: [0, 0], steps: 200 });
    expectClose(weights.at(-1)!, [1.5, 1.5], { rtol: 1e-9, atol: 0 });
  });

  it('takes the square root of the step for its schedule', () => {
    expect(rateOfStep('constant', 0.2, 16)).toBe(0.2);
    expect(rateOfStep('inverseRoot', 0.2, 16)).toBe(0.05);
    expect(rateOfStep('inverseRoot', 0.2, 1)).toBe(0.2);
  });

  it('gives each loss its own gradient', () => {
    const problem = { rows: [[2]], targets: [1] };
    expect(regressionLoss(problem, 'squared', [2])).toEqual({ loss: 4.5, gradient: [6] });
    expect(regressionLoss(problem, 'absolute', [2])).toEqual({ loss: 3, gradient: [2] });
  });

  it('refuses what does not fit', () => {
    expect(() => linearDescent(PLANE_OF_SIX, { ...usual, start: [0] })).toThrow(/one start for each column/);
    expect(() => linearDescent(PLANE_OF_SIX, { ...usual, learningRate: 0 })).toThrow(/learning rate/);
    expect(() => linearDescent(PLANE_OF_SIX, { ...usual, steps: 1.5 })).toThrow(/steps/);
  });
});
