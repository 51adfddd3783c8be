import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { pNorm, unitOfPNorm } from '../../../src/math/linear-algebra/p-norm';
import { expectClose } from '../../golden/check';
import { evenly } from '../evenly';

const vectors = fc.array(evenly(-10, 10), { minLength: 1, maxLength: 5 });
const orders = fc.oneof(fc.double({ min: 1, max: 40, noNaN: true }), fc.constant(Infinity));

describe('the p-norm', () => {
  it('gives the values of page P03 and of numpy.linalg.norm', () => {
    expect([1, 2, Infinity].map((p) => pNorm([3, -4], p))).toEqual([7, 5, 4]);
    expectClose(pNorm([3, -4], 3), 4.497941445275415, { rtol: 1e-14, atol: 0 });
    expectClose(pNorm([3, -4], 1.5), 5.584250376480029, { rtol: 1e-14, atol: 0 });
  });

  it('is its formula beside 1 and 2 and far from them, and exact at 1 for whole numbers', () => {
    for (const p of [1.01, 1.7, 2.02, 3, 7])
      expectClose(pNorm([3, -4, 0.5], p), (3 ** p + 4 ** p + 0.5 ** p) ** (1 / p), { rtol: 1e-14, atol: 0 });
    expect([pNorm([10, 1, -1], 1), pNorm([-26, 1], 1)]).toEqual([12, 27]);
    expectClose(pNorm([3e200, 4e200], 3), 91 ** (1 / 3) * 1e200, { rtol: 1e-14, atol: 0 });
  });

  it('obeys the triangle inequality', () => {
    fc.assert(
      fc.property(vectors, vectors, orders, (a, b, p) => {
        const [u, v] = [a.slice(0, b.length), b.slice(0, a.length)];
        const sum = pNorm(
          u.map((value, i) => value + v[i]!),
          p,
        );
        expect(sum).toBeLessThanOrEqual((pNorm(u, p) + pNorm(v, p)) * (1 + 1e-12));
      }),
    );
  });

  it('falls as p grows', () => {
    fc.assert(
      fc.property(vectors, orders, orders, (x, p, q) => {
        expect(pNorm(x, Math.max(p, q))).toBeLessThanOrEqual(pNorm(x, Math.min(p, q)) * (1 + 1e-12));
      }),
    );
  });

  it('has no jump where it is computed another way, at p = 1 and p = 2', () => {
    fc.assert(
      fc.property(vectors, fc.constantFrom(1, 2), (x, p) => {
        expectClose(pNorm(x, p), pNorm(x, p + 1e-9), { rtol: 1e-8, atol: 0 });
      }),
    );
  });

  it('neither overflows nor vanishes, and is 0 for zero', () => {
    expectClose(pNorm([3e200, -4e200], 2), 5e200, { rtol: 1e-15, atol: 0 });
    expectClose(pNorm([3e-200, -4e-200], 2), 5e-200, { rtol: 1e-15, atol: 0 });
    expect(pNorm([0, 0], 2)).toBe(0);
    expect(pNorm([], 2)).toBe(0);
    expect(pNorm([1, Infinity], 2)).toBe(Infinity);
    expect([pNorm([0, 0], 3), pNorm([1, -Infinity], 3), pNorm([0, 0], Infinity)]).toEqual([0, Infinity, 0]);
    expectClose(pNorm([1, 1], 3), Math.cbrt(2), { rtol: 1e-15, atol: 0 });
  });

  it('is 1 all around the unit circle', () => {
    fc.assert(
      fc.property(evenly(-7, 7), orders, (angle, p) => {
        const [x, y] = unitOfPNorm(angle, p);
        expectClose(pNorm([x, y], p), 1, { rtol: 1e-13, atol: 0 });
        // It points where the angle says.
        expect(Math.abs(x * Math.sin(angle) - y * Math.cos(angle))).toBeLessThan(1e-15);
        expect(x * Math.cos(angle) + y * Math.sin(angle)).toBeGreaterThan(0);
      }),
    );
  });

  it('refuses p below 1', () => {
    expect(() => pNorm([1], 0.5)).toThrow(MathError);
    expect(() => unitOfPNorm(0, NaN)).toThrow(MathError);
  });
});
