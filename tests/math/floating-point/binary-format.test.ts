import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binaryFormat, type FormatName, roundToBits } from '../../../src/math/floating-point/binary-format';
import { readNumber } from '../../golden/check';
import { evenly } from '../evenly';
import { numpy } from './numpy';

const names: readonly FormatName[] = ['float16', 'float32', 'float64'];
const anyDouble = fc.oneof(fc.double({ noNaN: true }), evenly(-1e5, 1e5), evenly(-1e-6, 1e-6));

/** The finite half-precision number of a bit pattern, by the definition of the format. */
function halfOfBits(bits: number): number {
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  return exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15);
}
const halves = Array.from({ length: 31 * 1024 }, (_, bits) => halfOfBits(bits));

describe('rounding to a binary format', () => {
  it.each(['float16', 'float32'] as const)('gives the %s that NumPy gives', (name) => {
    const { round } = binaryFormat(name);
    for (const row of numpy.rounding) {
      expect(round(readNumber(row.value)), `${row.value}`).toBe(readNumber(row[name]));
    }
  });

  it('keeps every number of half precision, and takes the even one of two neighbors from their middle', () => {
    const { round } = binaryFormat('float16');
    halves.forEach((half, bits) => {
      expect(round(half)).toBe(half);
      const next = halves[bits + 1];
      if (next === undefined) return;
      const middle = (half + next) / 2;
      expect(round(middle)).toBe(bits % 2 === 0 ? half : next);
      expect(round(middle * (1 - 2 ** -52))).toBe(half);
      expect(round(middle * (1 + 2 ** -52))).toBe(next);
    });
  });

  it('keeps as few as two digits: of 4, 6 and 8 the nearest, from a middle the even one', () => {
    expect([4.9, 5, 5.1, 6.9, 7, 7.1].map((value) => roundToBits(value, 2, 3))).toEqual([4, 4, 6, 6, 8, 8]);
  });

  it('agrees with Math.fround for 24 digits', () => {
    fc.assert(
      fc.property(anyDouble, (value) => {
        expect(roundToBits(value, 24, 127)).toBe(Math.fround(value));
      }),
    );
  });

  it('is odd, monotone, and changes nothing a second time', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), anyDouble, anyDouble, (name, a, b) => {
        const { round } = binaryFormat(name);
        expect(round(-a)).toBe(-round(a));
        expect(round(round(a))).toBe(round(a));
        expect(round(Math.min(a, b))).toBeLessThanOrEqual(round(Math.max(a, b)));
      }),
    );
  });

  it('leaves alone what is not finite, and refuses digits that doubles cannot carry', () => {
    expect(roundToBits(NaN, 11, 15)).toBeNaN();
    expect(roundToBits(-Infinity, 11, 15)).toBe(-Infinity);
    for (const bits of [1, 53, 10.5]) expect(() => roundToBits(1, bits, 15)).toThrow(/bits from 2 to 52/);
  });
});

describe('what a format can hold', () => {
  // IEEE 754; numpy.finfo.
  it.each([
    ['float16', 65504, 6.103515625e-5, 2 ** -24, 0.0009765625],
    ['float32', 3.4028234663852886e38, 1.1754943508222875e-38, 1.401298464324817e-45, 1.1920928955078125e-7],
    ['float64', Number.MAX_VALUE, 2.2250738585072014e-308, Number.MIN_VALUE, Number.EPSILON],
  ] as const)('%s has the limits of numpy.finfo', (name, largest, smallestNormal, smallest, epsilon) => {
    expect(binaryFormat(name)).toMatchObject({ largest, smallestNormal, smallest, epsilon });
  });

  it.each(names)('exponentials of %s are finite and above 0 exactly between its two limits', (name) => {
    const { round, exponentialOverflow, exponentialUnderflow, largest } = binaryFormat(name);
    // Up to half a unit beyond, a result is still rounded to the largest number.
    const halfUnit = binaryFormat(name).epsilon / 4;
    expect(round(Math.exp(exponentialOverflow * (1 - 1e-15)))).toBeLessThanOrEqual(largest);
    expect(round(Math.exp(exponentialOverflow + 2 * halfUnit + 1e-12))).toBe(Infinity);
    expect(round(Math.exp(exponentialUnderflow + 1e-9))).toBeGreaterThan(0);
    expect(round(Math.exp(exponentialUnderflow - 1e-9))).toBe(0);
  });
});
