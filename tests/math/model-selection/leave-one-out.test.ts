import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaveOneOut } from '../../../src/math/model-selection/leave-one-out';
import { createRandom } from '../../../src/math/random';
import { leastSquares } from '../../../src/math/regression/least-squares';
import { expectClose } from '../../golden/check';

const line = [1, 2, 3, 4, 5].map((x) => [x, 1]);

describe('leave-one-out for least squares', () => {
  it('gives the line of the curriculum', () => {
    // E1.14; the same from five refits with numpy.linalg.lstsq
    const { weights, leverages, residuals, leftOut, trainingError, error } = leaveOneOut(
      line,
      [1.2, 1.9, 3.2, 3.8, 5.3],
    );
    const exact = { rtol: 0, atol: 5.1e-11 };
    expectClose(weights, [1.01, 0.05], exact);
    expectClose(leverages, [0.6, 0.3, 0.2, 0.3, 0.6], exact);
    expectClose(residuals, [0.14, -0.17, 0.12, -0.29, 0.2], exact);
    expectClose(leftOut, [0.35, -0.2428571429, 0.15, -0.4142857143, 0.5], exact);
    expectClose(trainingError, 0.0374, exact);
    expectClose(error, 0.125122449, exact);
  });

  it('is what refits without each sample give, and never below the training error', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 4 }), (seed, columns) => {
        const { normal } = createRandom(seed);
        const rows = Array.from({ length: columns + 6 }, () => Array.from({ length: columns }, normal));
        const targets = rows.map(normal);
        const { leftOut, trainingError, error } = leaveOneOut(rows, targets);
        const refitted = rows.map((row, i) => {
          const others = leastSquares(
            rows.filter((_, j) => j !== i),
            targets.filter((_, j) => j !== i),
          );
          return targets[i]! - row.reduce((sum, x, j) => sum + x * others[j]!, 0);
        });
        expectClose(leftOut, refitted, { rtol: 1e-6, atol: 1e-7 });
        expect(error!).toBeGreaterThanOrEqual(trainingError);
      }),
    );
  });

  it('has no prediction for a sample that alone decides a direction', () => {
    const { leftOut, error } = leaveOneOut(
      [1, 1, 1, 5].map((x) => [x, 1]),
      [0, 1, 2, 3],
    );
    expect(leftOut.map((each) => each === null)).toEqual([false, false, false, true]);
    expect(error).toBeNull();
  });
});
