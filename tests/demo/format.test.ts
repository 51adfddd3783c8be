import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, formatValue, type NumberStyle } from '../../src/demo/format';

/** Reads a number as the site writes it. */
function readBack(text: string): number {
  const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
  const plain = text
    .replaceAll('\u202F', '')
    .replace('\u2212', '-')
    .replace(/×10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)/, (_, power: string) => {
      const digits = [...power].map((sign) => (sign === '⁻' ? '-' : String(raised.indexOf(sign))));
      return `e${digits.join('')}`;
    });
  return plain.endsWith('%') ? Number(plain.slice(0, -1)) / 100 : Number(plain);
}

describe('formatNumber', () => {
  it.each<[number, NumberStyle, string]>([
    [0, {}, '0'],
    [-0, {}, '0'],
    [7, {}, '7'],
    [0.1, {}, '0.1000'],
    [-0.5, {}, '\u22120.5000'],
    [Math.PI, { digits: 3 }, '3.14'],
    [9.9996, {}, '10.00'],
    [1234.5678, {}, '1235'],
    [9999, {}, '9999'],
    [10000, {}, '10\u202F000'],
    [1234567, {}, '1\u202F234\u202F567'],
    [12345678, {}, '1.235×10⁷'],
    [0.000123456, {}, '0.0001235'],
    [0.0000123456, {}, '1.235×10⁻⁵'],
    [-6.02e23, { digits: 3 }, '\u22126.02×10²³'],
    [Number.POSITIVE_INFINITY, {}, '∞'],
    [Number.NEGATIVE_INFINITY, {}, '\u2212∞'],
    [Number.NaN, {}, '–'],
    [0.5, { as: 'percent' }, '50%'],
    [0.55, { as: 'percent', digits: 3 }, '55%'],
    [0.5501, { as: 'percent', digits: 3 }, '55.0%'],
    [1e-12, { as: 'percent' }, '1.000×10⁻¹⁰%'],
    [0.123456, { as: 'percent' }, '12.35%'],
    [1, { as: 'percent' }, '100%'],
    [0, { as: 'percent' }, '0%'],
    [0.1, { as: 'tick' }, '0.1'],
    [1e-5, { as: 'tick' }, '1×10⁻⁵'],
    [-0.25, { as: 'code', digits: 6 }, '-0.25'],
    [1 / 3, { as: 'code', digits: 6 }, '0.333333'],
  ])('writes %d with %o as %s', (value, style, text) => {
    expect(formatNumber(value, style)).toBe(text);
  });

  const finite = fc.double({ min: -1e300, max: 1e300, noNaN: true });
  const digits = fc.integer({ min: 1, max: 15 });

  it('never says NaN or undefined of a finite number', () => {
    fc.assert(
      fc.property(
        finite,
        digits,
        fc.constantFrom('number' as const, 'percent' as const, 'code' as const, 'tick' as const),
        (value, count, as) => {
          expect(formatNumber(value, { digits: count, as })).not.toMatch(/NaN|undefined|Infinity/);
        },
      ),
    );
  });

  it('keeps a number to half a unit of its last digit', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e12, max: 1e12, noNaN: true }),
        digits,
        fc.constantFrom('number' as const, 'percent' as const, 'code' as const, 'tick' as const),
        (value, count, as) => {
          const back = readBack(formatNumber(value, { digits: count, as }));
          const allowed = Math.abs(value) * (0.5 * 10 ** (1 - count) + 1e-14);
          expect(Math.abs(back - value)).toBeLessThanOrEqual(allowed);
        },
      ),
    );
  });
});

describe('formatValue', () => {
  it('writes lists in brackets, and a dash for nothing', () => {
    expect(formatValue([1, 0.5, null])).toBe('(1, 0.5000, –)');
    expect(formatValue(null)).toBe('–');
    expect(formatValue(undefined)).toBe('–');
    expect(formatValue('diverged')).toBe('diverged');
  });
});
