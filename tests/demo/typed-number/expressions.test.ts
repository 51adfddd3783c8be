import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../src/demo/typed-number/read-number';

/** A calculation as a tree; what it is worth does not depend on how it is written. */
type Tree =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'scientific'; readonly text: string; readonly power: number }
  | { readonly kind: 'pi' | 'e' }
  | { readonly kind: '+' | '-' | '*' | '/'; readonly left: Tree; readonly right: Tree }
  | { readonly kind: '^'; readonly left: Tree; readonly power: number }
  | { readonly kind: 'negative' | 'percent' | 'sqrt' | 'ln' | 'exp' | 'tanh'; readonly of: Tree };

const { tree } = fc.letrec<{ tree: Tree; leaf: Tree }>((tie) => ({
  leaf: fc.oneof(
    fc.tuple(fc.nat({ max: 999 }), fc.option(fc.nat({ max: 99 }), { nil: undefined })).map(
      ([whole, part]): Tree => ({
        kind: 'number',
        text: part === undefined ? `${whole}` : `${whole}.${part}`,
      }),
    ),
    fc
      .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: -4, max: 4 }))
      .map(([digits, power]): Tree => ({ kind: 'scientific', text: String(digits / 10), power })),
    fc.constantFrom<Tree>({ kind: 'pi' }, { kind: 'e' }),
  ),
  tree: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    tie('leaf'),
    fc.record({ kind: fc.constantFrom('+', '-', '*', '/'), left: tie('tree'), right: tie('tree') }),
    fc.record({ kind: fc.constant('^'), left: tie('tree'), power: fc.integer({ min: -3, max: 3 }) }),
    fc.record({ kind: fc.constantFrom('negative', 'percent', 'sqrt', 'ln', 'exp', 'tanh'), of: tie('tree') }),
  ) as fc.Arbitrary<Tree>,
}));

function worthOf(tree: Tree): number {
  switch (tree.kind) {
    case 'number':
      return Number(tree.text);
    case 'scientific':
      return Number(`${tree.text}e${tree.power}`);
    case 'pi':
      return Math.PI;
    case 'e':
      return Math.E;
    case '+':
      return worthOf(tree.left) + worthOf(tree.right);
    case '-':
      return worthOf(tree.left) - worthOf(tree.right);
    case '*':
      return worthOf(tree.left) * worthOf(tree.right);
    case '/':
      return worthOf(tree.left) / worthOf(tree.right);
    case '^':
      return worthOf(tree.left) ** tree.power;
    case 'negative':
      return -worthOf(tree.of);
    case 'percent':
      return worthOf(tree.of) / 100;
    case 'ln':
      return Math.log(worthOf(tree.of));
    default:
      return Math[tree.kind](worthOf(tree.of));
  }
}

/** How one hand writes: its signs, and where it leaves brackets or signs out. */
interface Notation {
  readonly times: string;
  readonly over: (above: string, below: string) => string;
  readonly minus: string;
  readonly pi: string;
  readonly e: string;
  readonly power: (base: string, exponent: number) => string;
  readonly scientific: (digits: string, power: number) => string;
  readonly call: (name: string, argument: string) => string;
  readonly open: string;
  readonly close: string;
  readonly percent: string;
  /** Whether a product of a number with a bracket, a constant or a function has no sign. */
  readonly isImplicit: boolean;
  readonly finish: (text: string) => string;
}

const raised = (exponent: number): string =>
  [...String(exponent)].map((sign) => (sign === '-' ? '⁻' : ('⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(sign)] ?? ''))).join('');

const ascii: Notation = {
  times: '*',
  over: (above, below) => `${above}/${below}`,
  minus: '-',
  pi: 'pi',
  e: 'e',
  power: (base, exponent) => `${base}^${exponent < 0 ? `(${exponent})` : exponent}`,
  scientific: (digits, power) => `${digits}e${power}`,
  call: (name, argument) => `${name}(${argument})`,
  open: '(',
  close: ')',
  percent: '%',
  isImplicit: false,
  finish: (text) => text,
};

const notations: Readonly<Record<string, Notation>> = {
  'plain signs': ascii,
  'plain signs with blanks': {
    ...ascii,
    times: ' * ',
    over: (above, below) => `${above} / ${below}`,
    scientific: (digits, power) => `${digits} E${power}`,
  },
  'a calculator': { ...ascii, times: '×', over: (above, below) => `${above}÷${below}`, isImplicit: true },
  'the letter x': {
    ...ascii,
    times: 'x',
    pi: '(pi)',
    e: '(e)',
    scientific: (digits, power) => `(${digits}x10^${power})`,
  },
  'the letter X with blanks': { ...ascii, times: ' X ', power: (base, exponent) => `${base}**(${exponent})` },
  'typographic signs': {
    ...ascii,
    times: '\u2009×\u2009',
    minus: '\u2212',
    pi: 'π',
    power: (base, exponent) => base + raised(exponent),
    scientific: (digits, power) => `(${digits}·10${raised(power)})`,
    call: (name, argument) => (name === 'sqrt' ? `√(${argument})` : `${name}(${argument})`),
    isImplicit: true,
  },
  'full-width signs': {
    ...ascii,
    minus: '－',
    finish: (text) =>
      text.replace(/[0-9.+*/^()%a-z]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0)),
  },
  TeX: {
    ...ascii,
    times: '\\cdot ',
    over: (above, below) => `\\frac{${above}}{${below}}`,
    pi: '\\pi ',
    power: (base, exponent) => `${base}^{${exponent}}`,
    scientific: (digits, power) => `\\left(${digits}\\times10^{${power}}\\right)`,
    call: (name, argument) =>
      name === 'sqrt' ? `\\sqrt{${argument}}` : `\\${name}\\left(${argument}\\right)`,
    open: '\\left(',
    close: '\\right)',
    percent: '\\%',
    finish: (text) => `$${text}$`,
  },
};

function write(tree: Tree, notation: Notation): string {
  const inner = (part: Tree): string => write(part, notation);
  const isLeaf = (part: Tree): boolean => ['number', 'pi', 'e'].includes(part.kind);
  const bracketed = (part: Tree): string =>
    isLeaf(part) ? inner(part) : `${notation.open}${inner(part)}${notation.close}`;
  switch (tree.kind) {
    case 'number':
      return tree.text;
    case 'scientific':
      return notation.scientific(tree.text, tree.power);
    case 'pi':
      return notation.pi;
    case 'e':
      return notation.e;
    case '+':
    case '-':
      return `${bracketed(tree.left)}${tree.kind === '-' ? notation.minus : '+'}${bracketed(tree.right)}`;
    case '*': {
      // Digits beside digits are another number, and 2e3 another too.
      const isBeside =
        notation.isImplicit && tree.left.kind === 'number' && !['number', 'e'].includes(tree.right.kind);
      return `${bracketed(tree.left)}${isBeside ? '' : notation.times}${bracketed(tree.right)}`;
    }
    case '/':
      return notation.over(bracketed(tree.left), bracketed(tree.right));
    case '^':
      return notation.power(bracketed(tree.left), tree.power);
    case 'negative':
      return `${notation.minus}${bracketed(tree.of)}`;
    case 'percent':
      return `${bracketed(tree.of)}${notation.percent}`;
    default:
      return notation.call(tree.kind, inner(tree.of));
  }
}

describe.each(Object.entries(notations))('a calculation in %s', (_, notation) => {
  it('is worth what its tree is worth', () => {
    fc.assert(
      fc.property(tree, (drawn) => {
        const value = worthOf(drawn);
        const text = notation.finish(write(drawn, notation));
        fc.pre(text.length <= 200);
        const reading = readNumber(text);
        if (!Number.isFinite(value)) {
          expect(reading, text).toEqual({ problem: 'notFinite' });
          return;
        }
        const found = 'value' in reading ? reading.value : Number.NaN;
        expect(
          Math.abs(found - value),
          `${text} gives ${JSON.stringify(reading)} instead of ${value}`,
        ).toBeLessThanOrEqual(1e-9 * Math.abs(value) + 1e-300);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('functions without brackets, and products without a sign', () => {
  it.each<[text: string, value: number]>([
    ['ln2', Math.LN2],
    ['ln 2', Math.LN2],
    ['sqrt 2', Math.SQRT2],
    ['√2', Math.SQRT2],
    ['√2/2', Math.SQRT1_2],
    ['√√16', 2],
    ['lg 100', 2],
    ['log2 8', 3],
    ['log₂8', 3],
    ['log_2(8)', 3],
    ['\\log_{10}1000', 3],
    ['2π', 2 * Math.PI],
    ['2√2', 2 * Math.SQRT2],
    ['2(3+4)', 14],
    ['(1+1)(2+3)', 10],
    ['2ln2', 2 * Math.LN2],
    ['1½', 1.5],
    ['\\frac12', 0.5],
    ['784x500', 392000],
    ['784 X 500', 392000],
    ['3✕4', 12],
    ['3⨯4', 12],
    ['3•4', 12],
    ['3‧4', 12],
    ['3 · 4', 12],
    ['2·10⁻³', 0.002],
  ])('%s is read', (text, value) => {
    expect(readNumber(text)).toEqual({ value: expect.closeTo(value, 12) });
  });
});
