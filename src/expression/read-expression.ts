import { plainFormula } from './letter-names';
import { type Letter, typedNames } from './letters';
import { constantOf, functionOf, isFraction } from './names';
import { parse } from './parse';
import { longest, plainTokens } from './plain-tokens';
import type { Reading } from './reading';
import type { Token } from './tokens';

/** What a run of letters can be made of. */
type Known = (name: string) => string | undefined;

/** Names as they are known here: the letters of the question come before constants and functions, small and capital ones are told apart where it matters. */
function knownNames(names: ReadonlyMap<string, string>): Known {
  const folded = new Map([...names].map(([typed, name]) => [typed.toLowerCase(), name]));
  return (typed) => {
    const exact = names.get(typed);
    if (exact !== undefined) return exact;
    if (constantOf(typed) ?? functionOf(typed) ?? isFraction(typed)) return typed;
    return folded.get(typed.toLowerCase());
  };
}

/** The fewest known names that a run of letters is made of, such as `b` and `i` of `bi`. */
function piecesOf(run: string, known: Known): readonly string[] | undefined {
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= run.length; end++) {
    const ways = best.slice(0, end).flatMap((before, start) => {
      const name = known(run.slice(start, end));
      return before === undefined || name === undefined ? [] : [[...before, name]];
    });
    best.push(ways.sort((one, other) => one.length - other.length)[0]);
  }
  return best[run.length];
}

/** Letters that stand together are a product, unless together they are a name. */
function splitRuns(tokens: readonly Token[], known: Known): Token[] {
  return tokens.flatMap((token) => {
    if (token.kind !== 'name') return [token];
    // Of two letters one may be known; what is longer is a word.
    const pieces =
      piecesOf(token.text, known) ??
      (token.text.length === 2 ? [...token.text].map((each) => known(each) ?? each) : [token.text]);
    return pieces.map((text, index) => ({ ...token, text, isApart: index === 0 && token.isApart }));
  });
}

/** `x1` is what the question calls x_1, if it has no x. */
function joinDigits(text: string, names: ReadonlyMap<string, string>): string {
  return text.replace(/([a-zA-Z]+) *(\d+)/g, (whole, letter: string, digits: string) =>
    names.has(`${letter}_${digits}`) && !names.has(letter) ? `${letter}_${digits}` : whole,
  );
}

/**
 * Reads an expression in the letters of a question as people write it: `(1-b)*b^i`, `（1－β）β^i`, `\frac{1}{n}\sqrt{x}`, `2|x|`,
 * `max(0, x)`, `x1 - x₂`. Letters that stand together are multiplied. Nothing is guessed: what can be read in two ways, such as
 * `a/bc`, is told as such. Nothing that is typed is ever run, and nothing throws.
 *
 * @example readExpression('β', [{ name: 'b', shown: 'β' }]) // { tree: { kind: 'letter', name: 'b' } }
 */
export function readExpression(text: string, letters: readonly Letter[]): Reading {
  if (text.length > longest) return { problem: 'long', at: '' };
  const names = typedNames(letters);
  const plain = joinDigits(plainFormula(text), names);
  if (/[=≈]/.test(plain)) return { problem: 'equals', at: '' };
  const tokens = plainTokens(plain);
  if ('problem' in tokens) return tokens;
  return parse(splitRuns(tokens, knownNames(names)), new Set(letters.map(({ name }) => name)));
}
