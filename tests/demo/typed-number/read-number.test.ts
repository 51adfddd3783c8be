import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../src/demo/typed-number/read-number';

describe('a typed number', () => {
  it.each<[text: string, value: number]>([
    ['+4', 4],
    ['(1-0.37)%', 0.0063],
    ['100% - 37%', 0.63],
    ['1 − 0.9^10', 0.6513215599],
    ['1E5', 1e5],
    ['1.5 E-3', 0.0015],
    ['1.5 E - 3', 0.0015],
    ['1.1×10⁻³', 0.0011],
    ['0,634', 0.634],
    ['$1.5\\times10^{-3}$', 0.0015],
    ['1{,}5', 1.5],
    ['12\\,345', 12345],
    ['½', 0.5],
    ['3²', 9],
    ['e^-1', Math.exp(-1)],
    ['-2^2', -4],
    ['(-2)^2', 4],
    ['2^3^2', 512],
    ['3*-2', -6],
    ['= 5', 5],
    ['≈0.1', 0.1],
    ['7。', 7],
    ['0.63。', 0.63],
    ['\u200e5\u200f', 5],
    [' 7 ', 7],
  ])('%s is %d', (text, value) => {
    expect(readNumber(text)).toEqual({ value: expect.closeTo(value, 14) });
  });

  it.each<[text: string, problem: string]>([
    ['', 'unreadable'],
    ['-', 'unreadable'],
    ['.', 'unreadable'],
    ['hello', 'unreadable'],
    ['constructor', 'unreadable'],
    ['toString()', 'unreadable'],
    ['sqrt', 'unreadable'],
    ['sqrt(1;2)', 'unreadable'],
    ['log28', 'unreadable'],
    ['log2', 'unreadable'],
    ['a.b', 'unreadable'],
    ['[1]', 'unreadable'],
    ['"5"', 'unreadable'],
    ['5!', 'unreadable'],
    ['10 % 3', 'unreadable'],
    ['0x10', 'unreadable'],
    ['1E', 'unreadable'],
    ['0.5½', 'unreadable'],
    ['1₂₃₄', 'unreadable'],
    ['NaN', 'unreadable'],
    ['Infinity', 'unreadable'],
    ['1'.repeat(300), 'unreadable'],
    ['1/0', 'notFinite'],
    ['1e999', 'notFinite'],
    ['ln(-1)', 'notFinite'],
  ])('%j is none, and says why', (text, problem) => {
    expect(readNumber(text)).toEqual({ problem });
  });

  it('has at most 200 signs', () => {
    // 111…1 is (10^200 − 1)/9.
    expect(readNumber('1'.repeat(200))).toEqual({ value: Number(`0.${'1'.repeat(20)}e200`) });
    expect(readNumber('1'.repeat(201))).toEqual({ problem: 'unreadable' });
  });

  it('has 15 digits where it was calculated, and all that were typed otherwise', () => {
    expect(readNumber('1-0.9')).toEqual({ value: 0.1 });
    expect(readNumber('1.1×10⁻³')).toEqual({ value: 0.0011 });
    // ln 2 = 0.693147180559945309…
    expect(readNumber('ln2')).toEqual({ value: Number('0.693147180559945') });
    expect(readNumber('0.12345678901234568')).toEqual({ value: 0.12345678901234568 });
    expect(readNumber('-0.12345678901234568')).toEqual({ value: -0.12345678901234568 });
  });

  it('is finite or has a reason, whatever stands in the text', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(fc.constantFrom(...'0123456789.,+-*/^%()eE √π²½×−a[]{}"·_x\\'), { maxLength: 40 })
        .map((signs) => signs.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readNumber(text);
        expect('problem' in reading || Number.isFinite(reading.value)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('is exactly the number that a program wrote', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(readNumber(String(value))).toEqual({ value: value === 0 ? 0 : value });
      }),
    );
  });
});
