import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../src/practice/read-answer';

function valueRead(text: string): number | string {
  const reading = readAnswer(text);
  return 'value' in reading ? reading.value : reading.problem;
}

describe('readAnswer', () => {
  it.each<[text: string, value: number]>([
    ['0.63', 0.63],
    ['.5', 0.5],
    ['-3', -3],
    ['−3', -3],
    ['+4', 4],
    ['63 %', 0.63],
    ['63%', 0.63],
    ['(1-0.37)%', 0.0063],
    ['100% - 37%', 0.63],
    ['1-0.9^10', 1 - 0.9 ** 10],
    ['1 − 0.9^10', 1 - 0.9 ** 10],
    ['1e-3', 0.001],
    ['1E-3', 0.001],
    ['2×10^-3', 0.002],
    ['2·10⁻³', 0.002],
    ['０．６３', 0.63],
    ['６３％', 0.63],
    ['0,63', 0.63],
    ['0，63', 0.63],
    ['12,5', 12.5],
    ['0,634', 0.634],
    ['1,234,567', 1234567],
    ['12 345', 12345],
    ['2/3', 2 / 3],
    ['½', 0.5],
    ['3²', 9],
    ['√2', Math.SQRT2],
    ['√(1+1)', Math.SQRT2],
    ['sqrt(2)/2', Math.SQRT1_2],
    ['e^-1', Math.exp(-1)],
    ['exp(-1)', Math.exp(-1)],
    ['ln(2)', Math.LN2],
    ['2*pi', 2 * Math.PI],
    ['-2^2', -4],
    ['(-2)^2', 4],
    ['2^3^2', 512],
    ['3*-2', -6],
    ['= 5', 5],
    ['≈0.1', 0.1],
  ])('reads %s', (text, value) => {
    expect(valueRead(text)).toBeCloseTo(value, 12);
  });

  it.each<[text: string, problem: string]>([
    ['', 'empty'],
    ['  ', 'empty'],
    ['1,234', 'ambiguous'],
    ['hello', 'unreadable'],
    ['2π', 'unreadable'],
    ['constructor', 'unreadable'],
    ['toString()', 'unreadable'],
    ['sqrt', 'unreadable'],
    ['sqrt(1;2)', 'unreadable'],
    ['a.b', 'unreadable'],
    ['1/0', 'no-number'],
    ['1 2', 'unreadable'],
    ['[1]', 'unreadable'],
    ['this', 'unreadable'],
    ['"5"', 'unreadable'],
    ['1'.repeat(300), 'unreadable'],
  ])('says why it cannot read %j', (text, problem) => {
    expect(valueRead(text)).toBe(problem);
  });

  it('says how an answer was read', () => {
    expect(readAnswer('63 %')).toEqual({ value: 0.63, readAs: '0.63' });
    expect(readAnswer('2/3')).toMatchObject({ readAs: '0.666667' });
  });

  it('never throws, and gives a finite number or a reason', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(fc.constantFrom(...'0123456789.,+-*/^%()eE √π²½×−a[]{}"'), { maxLength: 40 })
        .map((signs) => signs.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readAnswer(text);
        expect('problem' in reading || Number.isFinite(reading.value)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads back every number that JavaScript writes', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const reading = readAnswer(String(value));
        const back = 'value' in reading ? reading.value : Number.NaN;
        expect(Math.abs(back - value)).toBeLessThanOrEqual(1e-15 * Math.abs(value));
      }),
    );
  });
});
