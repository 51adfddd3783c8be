import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviationOf, requireLength, requireRows } from '../../../src/math/normalization/checks';
import { expectClose } from '../../golden/check';
import { evenly } from '../evenly';

describe('the divisor of a normalization', () => {
  it('is the root of the variance plus epsilon to the last digit where that is a number of usual size', () => {
    fc.assert(
      fc.property(evenly(1e-6, 4), evenly(0, 1e-3), (variance, epsilon) => {
        expect(deviationOf('test', variance, epsilon)).toBe(Math.sqrt(variance + epsilon));
      }),
    );
  });

  it('comes from the standard deviation where the variance has overflowed or vanished', () => {
    expect(deviationOf('test', Infinity, 1, 3e200)).toBe(3e200);
    expect(deviationOf('test', 0, 0, 3e-200)).toBe(3e-200);
    expectClose(deviationOf('test', 0, 1e-300, 3e-200), 1e-150, { rtol: 1e-15, atol: 0 });
  });

  it('is above 0, with an epsilon of at least 0', () => {
    expect(() => deviationOf('test', 0, 0)).toThrow('test cannot divide by a deviation of 0');
    for (const epsilon of [-1e-9, Number.NaN, Infinity])
      expect(() => deviationOf('test', 1, epsilon)).toThrow('epsilon');
  });
});

describe('rows of one width', () => {
  it('are as many numbers as asked for, in one row at least', () => {
    expect(() => requireRows('test', [], 1)).toThrow('test needs at least one row');
    expect(() => requireRows('test', [[1], [1, 2]], 1)).toThrow('test needs 1 numbers in each');
    expect(() => requireLength('test', [1, 2], 3)).toThrow('not 2');
    expect(() => requireRows('test', [[1], [2]], 1)).not.toThrow();
  });
});
