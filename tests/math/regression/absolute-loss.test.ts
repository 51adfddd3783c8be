import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/math/random';
import { absoluteLoss } from '../../../src/math/regression/absolute-loss';
import { PLANE_OF_SIX } from '../../../src/math/regression/plane-of-six';
import { expectClose } from '../../golden/check';

const { rows, targets, weights } = PLANE_OF_SIX;

describe('the absolute loss', () => {
  it('has the values of the curriculum at zero weights', () => {
    // errata E1.33: subgradient (−0.5, 0.8333333, 0), loss 3.8333333
    const { loss, subgradient } = absoluteLoss(rows, targets, [0, 0, 0]);
    expectClose(loss, 23 / 6, { rtol: 1e-14, atol: 0 });
    expectClose(subgradient, [-1 / 2, 5 / 6, 0], { rtol: 0, atol: 1e-14 });
  });

  it('counts a residual that is rounding as 0', () => {
    expect(absoluteLoss(rows, targets, weights)).toEqual({ loss: 0, subgradient: [0, 0, 0] });
    expect(absoluteLoss([[3]], [0.3], [0.1]).subgradient).toEqual([0]);
    expect(absoluteLoss([[3]], [0.3], [0.1 + 1e-6]).subgradient).toEqual([3]);
  });

  it('lies above every tangent plane that its subgradient gives', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { normal } = createRandom(seed);
        const x = Array.from({ length: 7 }, () => [normal(), normal(), 1]);
        const y = x.map(normal);
        const [here, there] = [0, 1].map(() => [normal(), normal(), normal()]) as [number[], number[]];
        const { loss, subgradient } = absoluteLoss(x, y, here);
        const tangent = subgradient.reduce((sum, slope, j) => sum + slope * (there[j]! - here[j]!), loss);
        expect(absoluteLoss(x, y, there).loss).toBeGreaterThanOrEqual(tangent - 1e-12);
      }),
    );
  });

  it('does not hang on the size of the residuals', () => {
    const far = targets.map((target) => 100 * target);
    expect(absoluteLoss(rows, far, [0, 0, 0]).subgradient).toEqual(
      absoluteLoss(rows, targets, [0, 0, 0]).subgradient,
    );
  });

  it('refuses lists that do not fit', () => {
    expect(() => absoluteLoss(rows, [1], [0, 0, 0])).toThrow(/one target for each row/);
    expect(() => absoluteLoss(rows, targets, [0])).toThrow(/one weight for each column/);
  });
});
