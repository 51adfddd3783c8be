import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMathml } from '../../src/expression/mathml';
import { readExpression } from '../../src/expression/read-expression';
import { anyExpression, letters } from './trees';

function mathmlOf(text: string): string {
  const reading = readExpression(text, letters);
  if (!('tree' in reading)) throw new Error(`${text}: ${reading.problem}`);
  // An invisible product is written as a visible sign here.
  return toMathml(reading.tree, letters)
    .replaceAll('\u2062', '⁢')
    .replace(/^<math[^>]*>(.*)<\/math>$/, '$1');
}

/** What stands there, without how it is set. */
const bare = (mathml: string): string => mathml.replace(/<[^>]*>/g, '').replaceAll('\u2062', '');

describe('a formula in MathML', () => {
  it.each([
    ['β', '<mi>β</mi>'],
    ['x1', '<msub><mi>x</mi><mn>1</mn></msub>'],
    ['n_in', '<msub><mi>n</mi><mi>in</mi></msub>'],
    ['ŷ', '<mover accent="true"><mi>y</mi><mo>^</mo></mover>'],
    ['b^i', '<msup><mi>β</mi><mi>i</mi></msup>'],
    ['b/i', '<mfrac><mi>β</mi><mi>i</mi></mfrac>'],
    ['√b', '<msqrt><mi>β</mi></msqrt>'],
    ['2b', '<mrow><mn>2</mn><mo>\u2062</mo><mi>β</mi></mrow>'],
  ])('%s', (text, wanted) => {
    expect(mathmlOf(text)).toBe(wanted);
  });

  it.each([
    ['b-(i+2)', 'β−(i+2)'],
    ['b-(i-2)', 'β−(i−2)'],
    ['b+(i+2)', 'β+i+2'],
    ['(1-b)*(2)', '(1−β)⋅2'],
    ['b*(-i)', 'β(−i)'],
    ['b-(-i)*2', 'β−(−i⋅2)'],
    ['(b^i)^2', '(βi)2'],
    ['(-b)^2', '(−β)2'],
    ['-b^2', '−β2'],
    ['2*(1/b)', '2⋅1β'],
    ['2e-3b', '2⋅10−3β'],
    ['TP*TP', 'TP⋅TP'],
    ['log(b)', 'ln(β)'],
    ['log_2(b)', 'log2(β)'],
    ['max(0,b)', 'max(0,β)'],
    ['|b|^2', '|β|2'],
    ['b*(2i)', 'β⋅2i'],
    ['b*((2+i)*x1)', 'β(2+i)x1'],
    ['b*2^i', 'β⋅2i'],
    ['b*(i^2)', 'βi2'],
    ['-2*(1/b)', '−2⋅1β'],
    ['b*2*(1/i)', 'β⋅2⋅1i'],
    ['b*(i+2)*(1/x1)', 'β(i+2)1x1'],
    ['b*i*(1/x1)', 'βi1x1'],
    ['i+(-b+2)', 'i+(−β+2)'],
    ['i+(-b)*2', 'i+(−β⋅2)'],
    ['i-(b*2)', 'i−β⋅2'],
    ['-(b+i)', '−(β+i)'],
    ['-(-b)', '−(−β)'],
    ['-(b*i)', '−βi'],
    ['b*(i-2)', 'β(i−2)'],
    ['(2e-3)^2', '(2⋅10−3)2'],
    ['2e3', '2⋅103'],
    ['2^2', '22'],
    ['e^2', 'e2'],
    ['ln(b)^2', '(ln(β))2'],
    ['(b*i)^2', '(βi)2'],
    ['TP*b', 'TP⋅β'],
    ['b*TP', 'β⋅TP'],
    ['TP/b', 'TPβ'],
    ['min(b,i,2)', 'min(β,i,2)'],
    ['sigmoid(b)', 'σ(β)'],
    ['log10(b)', 'log10(β)'],
    ['exp(b)', 'exp(β)'],
  ])('%s has the brackets and signs that it needs', (text, wanted) => {
    expect(bare(mathmlOf(text))).toBe(wanted);
  });

  it.each([
    ['exp(b)', false],
    ['exp(b^i)', false],
    ['exp(b^(1/i))', false],
    ['exp(√b)', false],
    ['exp(b/i)', true],
    ['exp(1+b/i)', true],
    ['exp(√(b/i))', true],
    ['exp(|b/i|)', true],
    ['exp((b/i)^2)', true],
  ])('%s has brackets that grow: %s', (text, grow) => {
    const [, stretchy] = mathmlOf(text).match(/stretchy="(\w+)" form="prefix">\(/) ?? [];
    expect(stretchy).toBe(String(grow));
  });

  it('is set as a formula of its own', () => {
    expect(toMathml({ kind: 'constant', name: 'pi' }, [])).toBe(
      '<math displaystyle="true"><mi>π</mi></math>',
    );
  });

  it('is well-formed', () => {
    fc.assert(
      fc.property(anyExpression, (tree) => {
        const open: string[] = [];
        for (const [, close, name = ''] of toMathml(tree, letters).matchAll(/<(\/?)(\w+)[^>]*>/g)) {
          if (close === '') open.push(name);
          else expect(open.pop()).toBe(name);
        }
        expect(open).toEqual([]);
      }),
    );
  });
});
