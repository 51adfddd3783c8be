/**
 * Reads a number as students type it: `0.63`, `63 %`, `1-0.9^10`, `1e-3`, `０．６３`, `0,63`, `√2`, `2/3`. jsep parses, the
 * function below evaluates its tree; nothing the reader types is ever run.
 */
import jsep, { type Expression } from 'jsep';
import { formatNumber } from '../demo/format';

/** What became of a typed answer: its value and how it was read, or why it could not be read. */
export type AnswerReading =
  | { readonly value: number; readonly readAs: string }
  | { readonly problem: 'empty' | 'unreadable' | 'ambiguous' | 'no-number' };

for (const name of Object.keys(jsep.binary_ops)) jsep.removeBinaryOp(name);
for (const name of Object.keys(jsep.unary_ops)) jsep.removeUnaryOp(name);
for (const sign of ['+', '-']) {
  jsep.addUnaryOp(sign);
  jsep.addBinaryOp(sign, 1);
}
for (const sign of ['*', '/']) jsep.addBinaryOp(sign, 2);
jsep.addBinaryOp('^', 3, true);

const constants: ReadonlyMap<unknown, number> = new Map([
  ['e', Math.E],
  ['pi', Math.PI],
]);

const functions: ReadonlyMap<unknown, (x: number) => number> = new Map([
  ['sqrt', Math.sqrt],
  ['exp', Math.exp],
  ['ln', Math.log],
  ['log', Math.log],
  ['log2', Math.log2],
  ['log10', Math.log10],
  ['tanh', Math.tanh],
  ['abs', Math.abs],
]);

const operations: Readonly<Record<string, (left: number, right: number) => number>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  '^': (left, right) => left ** right,
};

const literal = String.raw`(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`;

/** Longer answers are not numbers; the limit keeps a pasted text from being parsed. */
const longest = 200;

/** The answer in the plain signs that the parser knows. */
function plain(text: string): string {
  const raisedSigns: Readonly<Record<string, string>> = { '⁻': '-' };
  return (
    text
      .replace(
        /[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+/g,
        (sign) => `^(${[...sign].map((each) => raisedSigns[each] ?? each.normalize('NFKC')).join('')})`,
      )
      .replace(/[¼½¾⅓⅔]/g, (fraction) => `(${fraction.normalize('NFKC')})`)
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\u2212\u2010-\u2013]/g, '-')
      .replace(/[×·⋅∙]/g, '*')
      .replace(/[÷⁄]/g, '/')
      .replace(/\*\*/g, '^')
      .replace(/、/g, ',')
      .replace(/π/g, 'pi')
      .replace(new RegExp(`√\\s*(${literal})`, 'g'), 'sqrt($1)')
      .replace(/√/g, 'sqrt')
      // Groups of three, as in 12 345 or 1,234,567, and a trailing equals sign carry no meaning.
      .replace(/(\d)[\s\u202f'](?=\d{3}(?!\d))/g, '$1')
      .replace(
        /\b(\d{1,3})((?:,\d{3}){2,})(?!\d)/g,
        (_, first: string, rest: string) => first + rest.replaceAll(',', ''),
      )
      .replace(/^\s*[=≈]\s*/, '')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** Percent signs become factors, and a minus at the start of a term applies after powers: −2² is −4. */
function calculable(text: string): string {
  const percent = text
    .replace(new RegExp(`(${literal}) ?%`, 'g'), '($1/100)')
    .replace(/^(.*\)) ?%$/, '($1)/100');
  return percent.replace(/(^|\() ?-/g, '$10-');
}

function evaluate(node: Expression): number {
  const part = (name: string): Expression => node[name] as Expression;
  switch (node.type) {
    case 'Literal':
      return typeof node['value'] === 'number' ? node['value'] : Number.NaN;
    case 'Identifier':
      return constants.get(node['name']) ?? Number.NaN;
    case 'UnaryExpression':
      return (node['operator'] === '-' ? -1 : 1) * evaluate(part('argument'));
    case 'BinaryExpression':
      return (
        operations[String(node['operator'])]?.(evaluate(part('left')), evaluate(part('right'))) ?? Number.NaN
      );
    case 'CallExpression': {
      const given = node['arguments'] as Expression[];
      const [argument] = given;
      const apply = functions.get(part('callee')['name']);
      return apply && argument && given.length === 1 ? apply(evaluate(argument)) : Number.NaN;
    }
    default:
      return Number.NaN;
  }
}

/** Reads an answer. Never throws: what is no number says why. */
export function readAnswer(text: string): AnswerReading {
  if (text.trim() === '') return { problem: 'empty' };
  if (text.length > longest) return { problem: 'unreadable' };
  const clean = plain(text);
  // 1,234 is 1.234 for one reader and 1234 for another; 0,634 and 12,5 can only be decimals.
  if (/(?:^|[^\d.,])[1-9]\d{0,2},\d{3}(?![\d,])/.test(clean)) return { problem: 'ambiguous' };
  const decimals = clean.replace(/(\d),(\d)/g, '$1.$2');
  try {
    const value = evaluate(jsep(calculable(decimals)));
    if (Number.isNaN(value)) return { problem: 'unreadable' };
    if (!Number.isFinite(value)) return { problem: 'no-number' };
    return { value, readAs: formatNumber(value, { digits: 6, as: 'tick' }) };
  } catch {
    return { problem: 'unreadable' };
  }
}
