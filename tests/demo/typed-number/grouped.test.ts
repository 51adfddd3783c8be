import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../src/demo/typed-number/read-number';

const anyNumber = fc.oneof(
  fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }),
  fc
    .tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 1, max: 4 }))
    .map(([digits, places]) => Number(`${digits}e-${places}`)),
);

describe.each(['en', 'de', 'de-CH', 'fr', 'zh'])('numbers as %s groups them', (locale) => {
  const { format } = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });

  it('are read back; only a lone comma before three digits is told as ambiguous', () => {
    fc.assert(
      fc.property(anyNumber, (value) => {
        const text = format(value);
        // A point is the decimal sign of the site: a lone one is never taken for a group.
        fc.pre(!/^-?\d{1,3}\.\d{3}$/.test(text));
        const isAmbiguous = /^-?[1-9]\d{0,2},\d{3}$/.test(text);
        expect(readNumber(text), text).toEqual(isAmbiguous ? { problem: 'comma' } : { value });
      }),
      { numRuns: 2000 },
    );
  });
});

describe('digits that are not grouped in threes', () => {
  it.each([
    '1.2.3',
    '1,2,3',
    '12,34,567',
    '1 2',
    '1 234 5',
    '1  234',
    '1,234.567.8',
    "1'23",
    '1234,567,890',
    '1,2.3,4',
  ])('%s is no number rather than a guess', (text) => {
    expect(readNumber(text)).toEqual({ problem: 'unreadable' });
  });
});
