import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MathError } from '../../../src/math/errors';
import { centeredExponent } from '../../../src/math/portable/centered-exponent';
import { lostOfProduct } from '../../../src/math/portable/exact-product';
import { powerOfTwo } from '../../../src/math/portable/power-of-two';
import { wholePower } from '../../../src/math/portable/whole-power';
import { readList } from '../../golden/check';
import { evenly } from '../evenly';
import { missesOf, nextTowardsZero } from './units';

describe('powers with whole exponents', () => {
  it('are the nearest doubles, nearly always', () => {
    const found = missesOf(
      'wholePower',
      (input) => {
        const bases = readList(input['base']);
        return readList(input['exponent']).map((n, i) => ({
          at: [bases[i], n],
          got: wholePower(bases[i]!, n),
        }));
      },
      0.51,
    );
    expect(found.compared).toBeGreaterThan(100);
    expect(found.misses).toEqual([]);
  });

  it('are those of BigInt as long as these fit', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300, max: 300 }), fc.integer({ min: 0, max: 120 }), (base, n) => {
        expect(wholePower(base, n)).toBe(Number(BigInt(base) ** BigInt(n)));
      }),
    );
  });

  it('write powers of ten as they are read', () => {
    for (let n = -307; n <= 308; n++) expect(wholePower(10, n)).toBe(Number(`1e${n}`));
  });

  it('have the limits of IEEE 754', () => {
    expect([0, 1.5, -2, Infinity, Number.NaN].map((base) => wholePower(base, 0))).toEqual([1, 1, 1, 1, 1]);
    expect([wholePower(0, 3), wholePower(0, 2), wholePower(0, -3), wholePower(0, -2)]).toEqual([
      0,
      0,
      Infinity,
      Infinity,
    ]);
    expect([wholePower(-0, 3), wholePower(-0, -3)]).toEqual([-0, -Infinity]);
    expect([wholePower(-0, 2), wholePower(-0, -2)]).toEqual([0, Infinity]);
    expect([wholePower(-Infinity, 3), wholePower(-Infinity, 2), wholePower(Infinity, -1)]).toEqual([
      -Infinity,
      Infinity,
      0,
    ]);
    expect(wholePower(Number.NaN, 1)).toBeNaN();
    expect([wholePower(2, 1024), wholePower(-2, 1025), wholePower(2, 1e9)]).toEqual([
      Infinity,
      -Infinity,
      Infinity,
    ]);
    expect([wholePower(0.5, 1074), wholePower(0.5, 1076), wholePower(0.9, 1e12)]).toEqual([5e-324, 0, 0]);
  });

  it('need a whole number as exponent', () => {
    expect(() => wholePower(2, 0.5)).toThrow(MathError);
    expect(() => wholePower(2, Number.NaN)).toThrow('a whole number as exponent, not NaN');
    expect(() => wholePower(2, Infinity)).toThrow(MathError);
  });
});

describe('what they are made of', () => {
  it('powers of two are exact, each twice the one before', () => {
    expect([powerOfTwo(-1074), powerOfTwo(-1), powerOfTwo(0), powerOfTwo(10)]).toEqual([
      5e-324, 0.5, 1, 1024,
    ]);
    for (let k = -1074; k < 1023; k++) expect(powerOfTwo(k + 1)).toBe(2 * powerOfTwo(k));
    expect(powerOfTwo(1023)).toBe(2 ** 1023);
  });

  it('the exponent is that of the nearest power of two, by ratio', () => {
    expect([0.75, 1, 1.4, 1.5, 3, 6, 1e300].map(centeredExponent)).toEqual([0, 0, 0, 1, 2, 3, 997]);
    // The upper half of the bits of √½, the rest being 0, and the number below.
    const bound = 0.7071065902709961;
    expect([centeredExponent(bound), centeredExponent(nextTowardsZero(bound))]).toEqual([0, -1]);
  });

  it('the rest of a product is exact', () => {
    const exactly = (x: number, bits: number) => BigInt(x * powerOfTwo(bits));
    fc.assert(
      fc.property(evenly(-2, 2), evenly(-2, 2), (a, b) => {
        fc.pre(a !== 0 && b !== 0);
        const product = a * b;
        const exact = exactly(a, 120) * exactly(b, 120);
        expect(exactly(product, 240) + exactly(lostOfProduct(a, b), 240)).toBe(exact);
      }),
    );
  });
});
