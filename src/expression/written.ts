import { type Letter, type Sign, signOf } from './letters';
import type { Expression } from './tree';

/** An expression as it is set, with the brackets it needs. A product has the operator `⋅`, or one that is not seen. */
export type Written =
  | { readonly kind: 'row'; readonly parts: readonly Written[] }
  | { readonly kind: 'number' | 'operator' | 'function'; readonly text: string }
  | { readonly kind: 'letter'; readonly sign: Sign }
  | { readonly kind: 'power' | 'below'; readonly base: Written; readonly script: Written }
  | { readonly kind: 'fraction'; readonly above: Written; readonly below: Written }
  | { readonly kind: 'root'; readonly of: Written }
  | { readonly kind: 'fence'; readonly sign: '(' | '|'; readonly of: Written };

export const invisibleTimes = '\u2062';

const row = (...parts: readonly Written[]): Written => ({ kind: 'row', parts });
const operator = (text: string): Written => ({ kind: 'operator', text });
const number = (text: string): Written => ({ kind: 'number', text });
const fenced = (of: Written, sign: '(' | '|' = '('): Written => ({ kind: 'fence', sign, of });

const isSum = ({ kind }: Expression): boolean => kind === 'sum' || kind === 'difference';

/** `2e-3` is set as 2·10⁻³. */
function writtenNumber(text: string): Written {
  const [digits = '', exponent] = text.split('e');
  if (exponent === undefined) return number(text);
  const script = number(exponent.replace('-', '\u2212'));
  return row(number(digits), operator('⋅'), { kind: 'power', base: number('10'), script });
}

/** What stands first in what is written: a sign before it may need a bracket or another sign. */
function firstOf(tree: Expression): Expression {
  switch (tree.kind) {
    case 'sum':
    case 'difference':
      return firstOf(tree.left);
    case 'product':
      return isSum(tree.left) ? tree : firstOf(tree.left);
    case 'power':
      return isSingle(tree.left) ? tree.left : tree;
    default:
      return tree;
  }
}

/** What stands last in a factor. */
function lastOf(tree: Expression): Expression {
  if (tree.kind === 'negative') return lastOf(tree.of);
  return tree.kind === 'product' && !isSum(tree.right) ? lastOf(tree.right) : tree;
}

const beginsWithMinus = (tree: Expression): boolean => firstOf(tree).kind === 'negative';
const beginsWithDigit = (tree: Expression): boolean => firstOf(tree).kind === 'number';

/** Whether it stands for itself under a power. */
function isSingle(tree: Expression): boolean {
  if (tree.kind === 'number') return !tree.text.includes('e');
  return tree.kind === 'letter' || tree.kind === 'constant' || (tree.kind === 'call' && tree.name === 'abs');
}

function signIn(typed: string, letters: readonly Letter[]): Sign {
  return signOf(letters.find(({ name }) => name === typed)?.shown ?? typed);
}

/** Sets an expression in the signs of the question. */
export function written(tree: Expression, letters: readonly Letter[]): Written {
  const write = (part: Expression): Written => written(part, letters);
  const unless = (isBare: boolean, part: Expression): Written => (isBare ? write(part) : fenced(write(part)));
  switch (tree.kind) {
    case 'number':
      return writtenNumber(tree.text);
    case 'letter':
      return { kind: 'letter', sign: signIn(tree.name, letters) };
    case 'constant':
      return { kind: 'letter', sign: signOf(tree.name) };
    case 'negative':
      return row(operator('\u2212'), unless(!isSum(tree.of) && !beginsWithMinus(tree.of), tree.of));
    case 'sum':
      return row(write(tree.left), operator('+'), unless(!beginsWithMinus(tree.right), tree.right));
    case 'difference':
      return row(
        write(tree.left),
        operator('\u2212'),
        unless(!isSum(tree.right) && !beginsWithMinus(tree.right), tree.right),
      );
    case 'product': {
      // A fraction behind a number would be a mixed number.
      const isMixed = lastOf(tree.left).kind === 'number' && firstOf(tree.right).kind === 'quotient';
      const isSeen = [lastOf(tree.left), firstOf(tree.right)].some((factor) => isWord(factor, letters));
      const times = isMixed || isSeen || beginsWithDigit(tree.right);
      return row(
        unless(!isSum(tree.left), tree.left),
        operator(times ? '⋅' : invisibleTimes),
        unless(!isSum(tree.right) && !beginsWithMinus(tree.right), tree.right),
      );
    }
    case 'quotient':
      return { kind: 'fraction', above: write(tree.left), below: write(tree.right) };
    case 'power':
      return { kind: 'power', base: unless(isSingle(tree.left), tree.left), script: write(tree.right) };
    case 'call':
      return writtenCall(tree.name, tree.of.map(write));
  }
}

/** Whether it is a letter of several signs, such as TP: beside another letter both would be one word. */
function isWord(tree: Expression, letters: readonly Letter[]): boolean {
  return tree.kind === 'letter' && signIn(tree.name, letters).base.length > 1;
}

function writtenCall(name: string, of: readonly Written[]): Written {
  const [first = row()] = of;
  if (name === 'sqrt') return { kind: 'root', of: first };
  if (name === 'abs') return fenced(first, '|');
  const inside = of.flatMap((each, index) => (index === 0 ? [each] : [operator(','), each]));
  return row(writtenName(name), fenced(of.length === 1 ? first : row(...inside)));
}

function writtenName(name: string): Written {
  if (name === 'sigmoid') return { kind: 'letter', sign: { base: 'σ' } };
  const [, base = name, script] = name.match(/^(log)(\d+)$/) ?? [];
  const text: Written = { kind: 'function', text: base };
  return script === undefined ? text : { kind: 'below', base: text, script: number(script) };
}
