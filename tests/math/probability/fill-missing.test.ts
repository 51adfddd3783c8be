import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { fillMissing } from '../../../src/math/probability/fill-missing';
import { mean, variance } from '../../../src/math/statistics';
import { expectClose } from '../../golden/check';

const column = [1, 2, null, null, 5];
const columns = fc
  .array(fc.option(fc.integer({ min: -50, max: 50 })), { minLength: 1, maxLength: 8 })
  .filter((list) => list.some((value) => value !== null));

describe('missing values', () => {
  it('gives the means and variances of page P03', () => {
    const [observed, filled, straight] = [
      fillMissing(column, 'drop'),
      fillMissing(column, 'mean'),
      fillMissing(column, 'linear'),
    ];
    expect(observed).toEqual([1, 2, 5]);
    expect(straight).toEqual([1, 2, 3, 4, 5]);
    expectClose(mean(filled), 2.6666666667, { rtol: 0, atol: 5e-11 });
    expectClose(variance(observed), 2.8888888889, { rtol: 0, atol: 5e-11 });
    expectClose(variance(filled), 1.7333333333, { rtol: 0, atol: 5e-11 });
    expectClose(variance(straight), 2, { rtol: 1e-15, atol: 0 });
  });

  it('repeats the nearest value at the ends, as numpy.interp', () => {
    expect(fillMissing([null, 2, null, 8, null, null], 'linear')).toEqual([2, 2, 5, 8, 8, 8]);
  });

  it('keeps the mean and shrinks the variance by the share observed, when the mean is filled in', () => {
    fc.assert(
      fc.property(columns, (list) => {
        const [observed, filled] = [fillMissing(list, 'drop'), fillMissing(list, 'mean')];
        expectClose(mean(filled), mean(observed), { rtol: 1e-12, atol: 1e-12 });
        expectClose(variance(filled), (variance(observed) * observed.length) / list.length, {
          rtol: 1e-10,
          atol: 1e-12,
        });
      }),
    );
  });

  it('never leaves the range of the observed values', () => {
    fc.assert(
      fc.property(columns, (list) => {
        const observed = fillMissing(list, 'drop');
        for (const value of fillMissing(list, 'linear')) {
          expect(value).toBeGreaterThanOrEqual(Math.min(...observed) - 1e-9);
          expect(value).toBeLessThanOrEqual(Math.max(...observed) + 1e-9);
        }
      }),
    );
  });

  it('refuses a column without a value', () => {
    expect(() => fillMissing([null], 'mean')).toThrow(MathError);
  });
});
