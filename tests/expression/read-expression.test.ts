import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/expression/evaluate';
import { readExpression } from '../../src/expression/read-expression';
import { toTex } from '../../src/expression/tex';
import { anyExpression, letters, malformed, values } from './trees';

const { b, i, n, x1, sw, p, TP } = values;

function worthOf(text: string): number | string {
  const reading = readExpression(text, letters);
  return 'tree' in reading ? evaluate(reading.tree, values) : reading.problem;
}

describe('a typed formula', () => {
  it.each<[text: string, value: number]>([
    ['(1-b)*b^i', (1 - b) * b ** i],
    ['（１－β）＊β＾i', (1 - b) * b ** i],
    ['\\left(1-\\beta\\right)\\beta^{i}', (1 - b) * b ** i],
    ['[1−beta]×beta**i', (1 - b) * b ** i],
    ['b^i(1-b)', b ** i * (1 - b)],
    ['B^I', b ** i],
    ['βⁱ', b ** i],
    ['b²i', b * b * i],
    ['-b^2', -(b ** 2)],
    ['b^-i', b ** -i],
    ['bi', b * i],
    ['b i', b * i],
    ['b·i', b * i],
    ['2b(1-b)', 2 * b * (1 - b)],
    ['0,5b', 0.5 * b],
    ['50%*b', 0.5 * b],
    ['2e-3b', 0.002 * b],
    ['e^{-b}', Math.exp(-b)],
    ['exp(b)exp(i)', Math.exp(b + i)],
    ['sqrt(2/n_in)', Math.sqrt(2 / n)],
    ['√(2/n_{in})', Math.sqrt(2 / n)],
    ['\\sqrt{\\frac{2}{n_{\\text{in}}}}', Math.sqrt(2 / n)],
    ['√2/n', Math.SQRT2 / n],
    ['\\dfrac1n', 1 / n],
    ['x1-x₁+x_1', x1],
    ['x_1b', x1 * b],
    ['x_1x_1', x1 * x1],
    ['\\sigma_w^{2}', sw ** 2],
    ['σ_w²', sw ** 2],
    ['ŷ+\\hat{y}-yhat', p],
    ['\\hat y', p],
    ['TP/(TP+n)', TP / (TP + n)],
    ['2|b|', 2 * b],
    ['|b-|i||', Math.abs(b - i)],
    ['||b|-i|', Math.abs(b - i)],
    ['|(2|b|)|', 2 * b],
    ['|(b)-i|(2)', 2 * Math.abs(b - i)],
    ['ln2', Math.LN2],
    ['log 2', Math.LN2],
    ['√2^2', 2],
    ['b%', b / 100],
    ['\\left|b-i\\right|\\lvert b\\rvert', Math.abs(b - i) * b],
    ['max(0, b)', b],
    ['min(2, b, i)', Math.min(2, b, i)],
    ['min(b, 9)', b],
    ['max(0,5,b)', 5],
    ['max((0,5),b)', 0.5],
    ['\\max\\{0,b\\}', b],
    ['σ(b)', 1 / (1 + Math.exp(-b))],
    ['sigmoid(b)', 1 / (1 + Math.exp(-b))],
    ['tanh^2(b)', Math.tanh(b) ** 2],
    ['tanh²(b)', Math.tanh(b) ** 2],
    ['\\tanh^{2}(b)', Math.tanh(b) ** 2],
    ['\\tanh^{2} b', Math.tanh(b) ** 2],
    ['1-tanh²b', 1 - Math.tanh(b) ** 2],
    ['log(b)', Math.log(b)],
    ['log_2(b)', Math.log2(b)],
    ['log2(b)', Math.log2(b)],
    ['log10(b)', Math.log10(b)],
    ['lg(b)', Math.log10(b)],
    ['Lg(b)', Math.log10(b)],
    ['abs(b-i)', Math.abs(b - i)],
    ['sin(b)', Math.sin(b)],
    ['e', Math.E],
    ['pi', Math.PI],
    ['2e+3b', 2000 * b],
    ['\\tfrac{b}{i}', b / i],
    ['2[b+i]', 2 * (b + i)],
    ['lnb', Math.log(b)],
    ['cos(πb)', Math.cos(Math.PI * b)],
    ['bmax(b,i)', b * i],
    ['0/0', Number.NaN],
  ])('%s is read', (text, value) => {
    const found = worthOf(text);
    expect(Object.is(found, value) || Math.abs(Number(found) - value) < 1e-12, String(found)).toBe(true);
  });

  it.each<[text: string, problem: string, at: string]>([
    ['', 'incomplete', ''],
    ['b+', 'incomplete', ''],
    ['b+*i', 'unreadable', '*'],
    ['b 5', 'unreadable', '5'],
    ['(0,b)', 'unreadable', '0,'],
    ['b!', 'unreadable', '!'],
    ['(b!', 'unreadable', '!'],
    ['|b 5|', 'unreadable', '5'],
    ['(b;i)', 'unreadable', ';'],
    ['\\frac(b;i)(n)', 'unreadable', ';'],
    ['\\frac b', 'unreadable', 'b'],
    ['\\frac', 'incomplete', ''],
    ['50%b', 'unreadable', 'b'],
    ['\\sqrt[3]{b}', 'unreadable', '?'],
    ['(b', 'unclosed', ''],
    ['|b', 'unclosed', ''],
    ['b)', 'unopened', ')'],
    ['1/2b', 'order', 'b'],
    ['b/ib', 'order', 'b'],
    ['b^2i', 'order', 'i'],
    ['sin πb', 'order', 'b'],
    ['√b^2', 'order', '2'],
    ['ln2^3', 'order', '3'],
    ['√2%', 'order', ''],
    ['ln b%', 'order', ''],
    ['b/50%', 'order', ''],
    ['2\\frac{1}{2}', 'order', 'frac'],
    ['1,234b', 'comma', '1,234'],
    ['2·3', 'dot', ''],
    ['q', 'unknown', 'q'],
    ['bq', 'unknown', 'q'],
    ['2*gamma', 'unknown', 'gamma'],
    ['b_i', 'unknown', 'b_i'],
    ['hello', 'unknown', 'hello'],
    ['constructor', 'unknown', 'constructor'],
    ['__proto__', 'unreadable', '_'],
    ['exp -b', 'argument', 'exp'],
    ['tanh^-1(b)', 'unreadable', '-'],
    ['tanh^b(b)', 'argument', 'tanh'],
    ['tanh^(1+1)(b)', 'argument', 'tanh'],
    ['tanh^{(2)}(b)', 'argument', 'tanh'],
    ['tanh⁻¹(b)', 'argument', 'tanh'],
    ['max b', 'several', 'max'],
    ['log28', 'argument', 'log'],
    ['max(b)', 'several', 'max'],
    ['sqrt(b;i)', 'unreadable', ';'],
    ['y=b', 'equals', ''],
    ['b'.repeat(201), 'long', ''],
  ])('%j is none, and says why', (text, problem, at) => {
    expect(readExpression(text, letters)).toEqual({ problem, at });
  });

  it('has at most 200 signs', () => {
    expect('tree' in readExpression('b'.repeat(200), letters)).toBe(true);
  });

  it('prefers the letters of the question to constants and functions', () => {
    const reading = readExpression('σ(1-σ)', [{ name: 's', shown: 'σ' }]);
    expect('tree' in reading && evaluate(reading.tree, { s: 0.25 })).toBe(0.1875);
  });

  it('knows a fraction from letters that would spell it', () => {
    const spelling = [...'dfrac'].map((name) => ({ name, shown: name }));
    const reading = readExpression('\\dfrac{a}{c}', spelling);
    expect('tree' in reading && evaluate(reading.tree, { a: 6, c: 3 })).toBe(2);
  });

  it('tells small letters from capital ones where the question has both', () => {
    const reading = readExpression('N/n', [
      { name: 'n', shown: 'n' },
      { name: 'N', shown: 'N' },
    ]);
    expect('tree' in reading && evaluate(reading.tree, { n: 2, N: 10 })).toBe(5);
  });

  it('is an expression or has a reason, whatever stands in the text', () => {
    fc.assert(
      fc.property(malformed, (text) => {
        const reading = readExpression(text, letters);
        expect('problem' in reading || typeof evaluate(reading.tree, values) === 'number').toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('in TeX is the expression from which the TeX was made', () => {
    fc.assert(
      fc.property(anyExpression, (tree) => {
        const tex = toTex(tree, letters);
        fc.pre(tex.length <= 200);
        const [wanted, found] = [evaluate(tree, values), worthOf(tex)];
        expect(found, tex).toSatisfy(
          (value) => Object.is(value, wanted) || Math.abs(value - wanted) <= 1e-9 * Math.abs(wanted),
        );
      }),
      { numRuns: 2000 },
    );
  });
});
