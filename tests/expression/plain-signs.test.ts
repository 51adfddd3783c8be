import { describe, expect, it } from 'vitest';
import { plainSigns, plainText } from '../../src/expression/plain-signs';

describe('a typed text in plain signs', () => {
  it.each<[sign: string, texts: readonly string[], plain: string]>([
    ['marks of direction and width', ['\u200bb\u200e', '\ufeffb', '\u2066b\u2069', '\u202ab\u202c'], 'b'],
    ['minus', ['1\u22122', '1–2', '1ー2', '1－2'], '1-2'],
    ['times', ['3×4', '3⋅4', '3∗4', '3\\times4', '3\\cdot4', '3\\ast4'], '3*4'],
    ['divided by', ['8÷2', '8⁄2', '8∕2', '8\\div2', '8／2'], '8/2'],
    ['a power', ['b**2', 'b^2', 'b＾2'], 'b^2'],
    ['a point', ['1。5', '1｡5', '1．5'], '1.5'],
    ['a comma', ['1、5', '1{,}5', '1，5'], '1,5'],
    ['an apostrophe', ['1’234', '1ʼ234'], "1'234"],
    ['no sign of TeX', ['\\left(b\\right)', '$(b)$', '({}b)'], '(b)'],
    ['a space of TeX', ['1\\,2', '1\\;2', '1\\:2', '1\\!2', '1\\ 2'], '1 2'],
    ['percent', ['5\\%', '5％'], '5%'],
    ['a fraction of two digits', ['\\frac12', '\\frac 1 2', '\\frac{1}{2}'], ' frac (1)(2)'],
    ['π', ['π', '\\pi'], ' pi '],
    ['a root', ['√', '\\sqrt'], ' sqrt '],
    ['brackets', ['{b}', '（b）'], '(b)'],
    ['a power of ten', ['1.5E-3', '1.5 E - 3', '1.5e-3'], '1.5e-3'],
    ['a power of ten without an exponent', ['2E', '２Ｅ'], '2?'],
    ['no sign before a result', ['=5', '≈5', '~5', ' =5'], '5'],
    ['no sign after a result', ['5.', '5,', '5; ', '5。'], '5'],
    ['raised signs', ['b⁻¹', 'b^(-1)'], 'b^(-1)'],
    ['lowered signs', ['x₁₂', 'x_(12)'], 'x_(12)'],
    ['a mixed number', ['1½', '1 ½', '１½'], '(1+1/2)'],
    ['a fraction', ['½', '(1/2)'], '(1/2)'],
  ])('%s', (_, texts, plain) => {
    expect(texts.map(plainText)).toEqual(texts.map(() => plain));
  });

  it('has no word of TeX for about before a result', () => {
    expect(plainText('\\approx 5').trim()).toBe('5');
  });

  it('tells a command from a longer one that begins with it', () => {
    expect(plainText('\\divb')).toBe(' divb ');
    expect(plainText('\\timesb')).toBe(' timesb ');
    expect(plainText('\\leftb')).toBe(' leftb ');
  });

  it('takes no fraction behind decimals for a mixed number', () => {
    expect(plainText('0.5½')).toBe('0.5?');
    expect(plainText('0,5½')).toBe('0,5?');
  });
});

describe('a typed number in plain signs', () => {
  it.each([
    ['１．５×10⁻³', '1.5*10^(-3)'],
    ['784x500', '784*500'],
    ['784 X 500', '784 * 500'],
    ['(1+1)x2', '(1+1)*2'],
    ['5%x2', '5%*2'],
    ['ex2', 'ex2'],
    // How programs write 16 is no product.
    ['0x10', '?10'],
    ['10x10', '10*10'],
    ['1.0x10', '1.0*10'],
  ])('%s is %s', (text, plain) => {
    expect(plainSigns(text)).toBe(plain);
  });
});
