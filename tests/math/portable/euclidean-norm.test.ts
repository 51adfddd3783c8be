import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { euclideanNorm } from '../../../src/math/portable/euclidean-norm';
import { powerOfTwo } from '../../../src/math/portable/power-of-two';
import { readArray, readList } from '../../golden/check';
import { evenly } from '../evenly';
import { missesOf } from './units';

describe('the length of a vector', () => {
  it('is within the error of its docstring', () => {
    const found = missesOf(
      'euclideanNorm',
      (input) =>
        readArray(input['vector']).map((vector) => ({ at: vector, got: euclideanNorm(readList(vector)) })),
      0.51,
    );
    expect(found.compared).toBeGreaterThan(25);
    expect(found.misses).toEqual([]);
  });

  it('grows by a power of two with its vector, exactly', () => {
    fc.assert(
      fc.property(
        evenly(-3, 3),
        evenly(-3, 3),
        evenly(-3, 3),
        fc.integer({ min: -900, max: 900 }),
        (x, y, z, k) => {
          const unit = powerOfTwo(k);
          expect(euclideanNorm([x * unit, y * unit, z * unit])).toBe(euclideanNorm([x, y, z]) * unit);
        },
      ),
    );
  });

  it('takes 0 for nothing, and infinity for all', () => {
    expect([euclideanNorm([]), euclideanNorm([0, -0]), euclideanNorm(new Float64Array(3))]).toEqual([
      0, 0, 0,
    ]);
    expect([euclideanNorm([1, -Infinity]), euclideanNorm([1.7e308, 1.7e308])]).toEqual([Infinity, Infinity]);
    expect(euclideanNorm([1, Number.NaN])).toBeNaN();
  });
});
