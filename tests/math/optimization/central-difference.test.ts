import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { centralDifferenceGradient } from '../../../src/math/optimization/central-difference';
import { expectClose } from '../../golden/check';

describe('central differences', () => {
  it('are exact up to rounding for quadratics', () => {
    const value = ([x = 0, y = 0]: readonly number[]) => 3 * x ** 2 - x * y + 5 * y;
    expectClose(centralDifferenceGradient(value, [2, -1]), [13, 3], { rtol: 1e-9, atol: 0 });
  });

  it('have an error of order h²', () => {
    const error = (width: number) =>
      Math.abs(centralDifferenceGradient(([x = 0]) => Math.exp(x), [0], width)[0]! - 1);
    // f''' h²/6 = h²/6 for the exponential at 0.
    expectClose([error(1e-1), error(1e-2)], [1e-2 / 6, 1e-4 / 6], { rtol: 1e-2, atol: 0 });
    // h² for the cube at 0, with the width of 10⁻⁵ that is taken where none is named.
    expectClose(
      centralDifferenceGradient(([x = 0]) => x ** 3, [0]),
      [1e-10],
      { rtol: 1e-9, atol: 0 },
    );
  });

  it('leave the position alone and accept none', () => {
    const position = [1, 2];
    centralDifferenceGradient(([x = 0]) => x, position);
    expect(position).toEqual([1, 2]);
    expect(centralDifferenceGradient(() => 1, [])).toEqual([]);
  });

  it('refuse a width that is not above 0', () => {
    for (const width of [0, -1, Number.NaN]) {
      expect(() => centralDifferenceGradient(() => 1, [1], width)).toThrow(MathError);
      expect(() => centralDifferenceGradient(() => 1, [1], width)).toThrow('needs a width above 0');
    }
    expect(() => centralDifferenceGradient(() => 1, [1], Infinity)).toThrow(
      'a width of Infinity is lost at 1',
    );
    expect(() => centralDifferenceGradient(() => 1, [1, 1e20])).toThrow(/lost at 100000000000000000000/);
  });
});
