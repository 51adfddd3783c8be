import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lossWithBestBias } from '../../../src/math/regression/best-bias';
import { regressionLoss, regressionLosses } from '../../../src/math/regression/linear-descent';
import { PLANE_OF_SIX } from '../../../src/math/regression/plane-of-six';
import { evenly } from '../evenly';

describe('the best bias', () => {
  it('is the mean of what is left for squares, a median for absolute values', () => {
    const problem = {
      rows: [
        [0, 1],
        [0, 1],
        [0, 1],
      ],
      targets: [1, 2, 9],
    };
    const squared = lossWithBestBias(problem, 'squared', [5]);
    expect(squared.bias).toBe(4);
    expect(squared.loss).toBeCloseTo(38 / 6, 12);
    expect(lossWithBestBias(problem, 'absolute', [5]).bias).toBe(2);
  });

  it('is not beaten by another one', () => {
    const number = evenly(-5, 5);
    fc.assert(
      fc.property(
        number,
        number,
        number,
        fc.constantFrom(...regressionLosses),
        (first, second, bias, loss) => {
          const best = lossWithBestBias(PLANE_OF_SIX, loss, [first, second]);
          expect(best.loss).toBeLessThanOrEqual(
            regressionLoss(PLANE_OF_SIX, loss, [first, second, bias]).loss + 1e-12,
          );
        },
      ),
    );
  });

  it('needs a column of ones at the end', () => {
    expect(() => lossWithBestBias({ rows: [[1, 2]], targets: [1] }, 'squared', [0])).toThrow(
      /column of ones/,
    );
    expect(() => lossWithBestBias(PLANE_OF_SIX, 'squared', [0])).toThrow(/column of ones/);
  });
});
