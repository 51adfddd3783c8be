import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/math/random';
import { leastSquares } from '../../../src/math/regression/least-squares';
import { leverages } from '../../../src/math/regression/leverage';
import { PLANE_OF_SIX } from '../../../src/math/regression/plane-of-six';
import { expectClose } from '../../golden/check';

describe('leverage', () => {
  it('has the values of the six samples', () => {
    // diag(X (XᵀX)⁻¹ Xᵀ) with NumPy; pages.md P07 has the last
    expectClose(
      leverages(PLANE_OF_SIX.rows),
      [0.52405858, 0.49895397, 0.37343096, 0.18096234, 0.61087866, 0.81171548],
      { rtol: 0, atol: 5e-9 },
    );
  });

  it('lies between 0 and 1, sums to the number of columns, and moves the fit of its sample', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { normal } = createRandom(seed);
        const rows = Array.from({ length: 6 }, () => [normal(), normal(), 1]);
        const targets = rows.map(normal);
        const of = leverages(rows);
        expectClose(
          of.reduce((sum, each) => sum + each, 0),
          3,
          { rtol: 1e-9, atol: 0 },
        );
        const before = leastSquares(rows, targets);
        of.forEach((leverage, moved) => {
          expect(leverage).toBeGreaterThanOrEqual(-1e-12);
          expect(leverage).toBeLessThanOrEqual(1 + 1e-12);
          const after = leastSquares(
            rows,
            targets.map((target, i) => (i === moved ? target + 3 : target)),
          );
          const rise = rows[moved]!.reduce((sum, entry, j) => sum + entry * (after[j]! - before[j]!), 0);
          expectClose(rise, 3 * leverage, { rtol: 1e-7, atol: 1e-9 });
        });
      }),
    );
  });
});
