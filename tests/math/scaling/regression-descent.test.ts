import { describe, expect, it } from 'vitest';
import {
  regressionDescent,
  weightsAfter,
  withoutLastWeight,
} from '../../../src/math/scaling/regression-descent';
import { expectClose } from '../../golden/check';

const close = { rtol: 1e-12, atol: 1e-14 };

describe('descent of a regression seen from its axes', () => {
  it('with one feature has one curvature, and is at the minimum after a step of its inverse', () => {
    // H = (1 + 4)/2, minimum (1 + 6)/(1 + 4).
    const descent = regressionDescent([[1], [2]], [1, 3]);
    expectClose([descent.minimum, descent.curvatures, descent.conditionNumber], [[1.4], [2.5], 1], close);
    expectClose(weightsAfter(descent, 0.4, 1), [1.4], close);
    expectClose(weightsAfter(descent, 0.2, 1), [0.7], close);
    expectClose(weightsAfter(descent, 0.4, 0), [0], close);
  });

  it('does not depend on the unit of the features, nor does what it refuses', () => {
    for (const unit of [1e-6, 1, 1e6]) {
      const rows = [
        [unit, unit],
        [unit, -unit],
        [3 * unit, unit],
      ];
      const plain = regressionDescent(
        rows.map((row) => row.map((value) => value / unit)),
        [1, 2, 4],
      );
      expectClose(regressionDescent(rows, [1, 2, 4]).conditionNumber, plain.conditionNumber, {
        rtol: 1e-9,
        atol: 0,
      });
      expect(
        () =>
          regressionDescent(
            [
              [unit, 2 * unit],
              [3 * unit, 6 * unit],
            ],
            [1, 1],
          ),
        `${unit}`,
      ).toThrow();
    }
  });

  it('leaves the Schur complement without the last weight', () => {
    // 5 − 2·2/4 and 1 − 2·3/4.
    expect(
      withoutLastWeight([
        [5, 1, 2],
        [1, 6, 3],
        [2, 3, 4],
      ]),
    ).toEqual([
      [4, -0.5],
      [-0.5, 3.75],
    ]);
    const refusal = 'withoutLastWeight needs a square matrix of two rows or more with a last entry above 0';
    expect(() => withoutLastWeight([[1]])).toThrow(refusal);
    expect(() => withoutLastWeight([[1, 2]])).toThrow(refusal);
    expect(() =>
      withoutLastWeight([
        [1, 0],
        [0, -1],
      ]),
    ).toThrow(refusal);
  });
});
