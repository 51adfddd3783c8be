import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/math/random';
import { absoluteLoss } from '../../../src/math/regression/absolute-loss';
import { leastAbsoluteDeviations } from '../../../src/math/regression/least-absolute-deviations';
import { leverages } from '../../../src/math/regression/leverage';
import { PLANE_OF_SIX } from '../../../src/math/regression/plane-of-six';
import { expectClose } from '../../golden/check';

const { rows, targets } = PLANE_OF_SIX;
const withOutlier = (row: number, size: number) =>
  targets.map((target, i) => (i === row - 1 ? target + size : target));
const tight = { rtol: 1e-12, atol: 1e-12 };

describe('least absolute deviations', () => {
  it('keeps the plane when one target of low leverage is wrong', () => {
    // pages.md P07: exactly (2, −3.4, 4.2), objective 20
    for (const row of [1, 2, 3, 4, 5]) {
      const { sum, weights } = leastAbsoluteDeviations(rows, withOutlier(row, 20));
      expectClose(sum, 20, tight);
      expectClose(weights, [2, -3.4, 4.2], tight);
    }
  });

  it('is dragged by the sample of high leverage', () => {
    // pages.md P07: (6, −8.7333333, 10.8666667), objective 18.6666667; the same from SciPy's linprog
    const { sum, weights } = leastAbsoluteDeviations(rows, withOutlier(6, 20));
    expectClose(sum, 56 / 3, tight);
    expectClose(weights, [6, -131 / 15, 163 / 15], tight);
  });

  it('is a median for a constant', () => {
    expect(leastAbsoluteDeviations([[1], [1], [1], [1], [1]], [1, 2, 2, 3, 100])).toEqual({
      sum: 100,
      weights: [2],
    });
    expect(leastAbsoluteDeviations([[1], [1]], [1, 3])).toEqual({ sum: 2, weights: [1] });
  });

  it('has no point with a smaller sum near it or far from it', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { normal } = createRandom(seed);
        const x = Array.from({ length: 6 }, () => [normal(), 1]);
        const y = x.map(normal);
        const { sum, weights } = leastAbsoluteDeviations(x, y);
        for (const scale of [1e-3, 1, 100]) {
          const other = weights.map((weight) => weight + scale * normal());
          expect(6 * absoluteLoss(x, y, other).loss).toBeGreaterThanOrEqual(sum - 1e-9);
        }
      }),
    );
  });

  it('keeps the plane whenever the leverage of the wrong sample is at most one half', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { normal } = createRandom(seed);
        const x = Array.from({ length: 7 }, () => [normal(), 1]);
        const plane = x.map(([first]) => 2 * first! - 1);
        leverages(x).forEach((leverage, wrong) => {
          if (leverage > 0.5) return;
          const y = plane.map((target, i) => (i === wrong ? target + 10 : target));
          expectClose(leastAbsoluteDeviations(x, y).sum, 10, { rtol: 1e-9, atol: 0 });
        });
      }),
    );
  });

  it('skips samples that depend on each other, and refuses when all do', () => {
    expectClose(
      leastAbsoluteDeviations(
        [
          [1, 1],
          [1, 1],
          [2, 1],
        ],
        [0, 0, 1],
      ).weights,
      [1, -1],
      tight,
    );
    expect(() =>
      leastAbsoluteDeviations(
        [
          [1, 1],
          [2, 2],
        ],
        [1, 2],
      ),
    ).toThrow(/independent samples/);
    expect(() => leastAbsoluteDeviations([[1]], [1, 2])).toThrow(/one target for each row/);
    expect(() => leastAbsoluteDeviations([[Infinity]], [1])).toThrow(/matrix|finite|independent/);
  });
});
