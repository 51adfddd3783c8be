import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { standardize, standardizeGradient } from '../../../src/math/normalization/standardize';
import { centralDifferenceGradient } from '../../../src/math/optimization/central-difference';
import { mean } from '../../../src/math/statistics';
import { expectClose } from '../../golden/check';
import { evenly } from '../evenly';

const groups = fc
  .integer({ min: 2, max: 12 })
  .chain((size) =>
    fc.tuple(
      fc.array(evenly(-10, 10), { minLength: size, maxLength: size }),
      fc.array(evenly(-5, 5), { minLength: size, maxLength: size }),
    ),
  );

describe('standardizing numbers that share their statistics', () => {
  it('maps a constant group to zeros', () => {
    expect(standardize([1.46, 1.46, 1.46], 1e-5).normalized).toEqual([0, 0, 0]);
  });

  it('keeps its digits when the mean is far above the spread', () => {
    // The numbers 1, 3, 4, 8 moved by 2^40, where they are still exact.
    const offset = 2 ** 40;
    const moved = standardize([1 + offset, 3 + offset, 4 + offset, 8 + offset], 1e-5);
    expect([moved.mean - offset, moved.variance]).toEqual([4, 6.5]);
  });

  it('stays finite for huge and tiny numbers', () => {
    for (const scale of [1e150, 1e-150, 1e-300]) {
      const { normalized } = standardize([scale, -scale, 3 * scale], 1e-5);
      expect(normalized.every(Number.isFinite)).toBe(true);
    }
  });

  it('does not depend on the order of the group', () => {
    fc.assert(
      fc.property(groups, ([values]) => {
        const backward = standardize([...values].reverse(), 1e-3).normalized.reverse();
        expectClose(backward, standardize(values, 1e-3).normalized, { rtol: 1e-11, atol: 1e-11 });
      }),
    );
  });

  it('has the gradient of its central differences', () => {
    fc.assert(
      fc.property(groups, ([values, upstream]) => {
        // ε = 0.1 keeps the third derivative, and with it the error of the difference, small.
        const loss = (x: readonly number[]) =>
          standardize(x, 0.1).normalized.reduce((sum, value, i) => sum + value * upstream[i]!, 0);
        const gradient = standardizeGradient(standardize(values, 0.1), upstream);
        expectClose(gradient, centralDifferenceGradient(loss, values), { rtol: 1e-6, atol: 1e-6 });
      }),
    );
  });

  it('has a gradient that can move neither the mean nor, for ε = 0, the spread', () => {
    fc.assert(
      fc.property(groups, ([values, upstream]) => {
        fc.pre(standardize(values, 1).variance > 1e-3);
        const forward = standardize(values, 0);
        const gradient = standardizeGradient(forward, upstream);
        expectClose(mean(gradient), 0, { rtol: 0, atol: 1e-11 });
        const along = gradient.reduce((sum, g, i) => sum + g * forward.normalized[i]!, 0);
        expectClose(along, 0, { rtol: 0, atol: 1e-9 });
      }),
    );
  });

  it('has its limits where squares overflow or vanish', () => {
    for (const size of [1e200, 1e-200]) {
      expect(standardize([size, -size], 0).normalized).toEqual([1, -1]);
      expect(standardize([size, -size], 0).deviation).toBe(size);
    }
    expect(standardize([1e200, -1e200], 1).normalized).toEqual([1, -1]);
    // ε is what is left where the values are far below it.
    expectClose(standardize([1e-200, -1e-200], 1e-4).normalized, [1e-198, -1e-198], { rtol: 1e-15, atol: 0 });
    expectClose(standardize([3e-160, -3e-160], 16e-320).deviation, 5e-160, { rtol: 1e-4, atol: 0 });
  });

  it('refuses an empty group and an upstream gradient of another length', () => {
    expect(() => standardize([], 1e-5)).toThrow(MathError);
    expect(() => standardize([1, 2], Number.NaN)).toThrow(/epsilon/);
    expect(() => standardizeGradient(standardize([1, 2], 1e-5), [1])).toThrow(MathError);
  });
});
