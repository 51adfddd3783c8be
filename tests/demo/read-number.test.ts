import { describe, expect, it } from 'vitest';
import { readNumber } from '../../src/demo/read-number';

/** The same digits in ordinary and in full-width signs. */
const wide = (text: string): string =>
  text.replace(/[0-9.+-]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0));

describe('a number as people write it', () => {
  for (const [whole, part] of [
    ['0', '5'],
    ['', '5'],
    ['12', '25'],
    ['3', '14159'],
  ] as const) {
    for (const point of ['.', ',', '。', '．', '｡']) {
      for (const minus of ['', '-', '\u2212', '–', '—', 'ー']) {
        const text = `${minus}${whole}${point}${part}`;
        it(`${text} is read, and in full-width digits too`, () => {
          const value = Number(`${minus === '' ? '' : '-'}${whole}.${part}`);
          expect(readNumber(text)).toBe(value);
          expect(readNumber(wide(text))).toBe(value);
        });
      }
    }
  }

  it.each([
    ['1e-3', 1e-3],
    ['1E5', 1e5],
    [' 7 ', 7],
    ['7。', 7],
    ['0,001', 0.001],
    ['+2', 2],
  ])('%s is %d', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  it.each(['1,234', '1,234.5', '1.2.3', '1,2,3', '0·63', 'abc', '', '-', '1 2', '0x10', 'NaN', 'Infinity'])(
    '“%s” is no number rather than a guess',
    (text) => {
      expect(readNumber(text)).toBeUndefined();
    },
  );
});
