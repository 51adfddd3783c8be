import type { Problem } from './reading';
import { type Token, tokensOf } from './tokens';

/** Longer texts are no expressions; the limit keeps a pasted text from being read. */
export const longest = 200;

/** Before a power of ten a middle dot can only be a product; between two digits it is a point to some, unless it stands free. */
const dotBeforePower = /\s*[·・](?=\s*10\s*\^)/g;
const dotOfTwoMeanings = /\d[·・]\s*[\d.]|\d\s*[·・][\d.]/;

/** `2e - 3`, `1e(3)` and `2e`, where e may be a number or a power left unfinished, and `2*10-3`, a power of ten whose raised digits were lost on the way. */
const powerOfTwoMeanings = /\d\s*e\s*(?:[+-]\s+\d|\()|\de$|\*\s*10-\d/;

/** Between the values of `max(0,x)` a comma is no decimal sign, which is a point there: it becomes `;`. */
function partValues(text: string): string {
  const isList: boolean[] = [];
  let parted = '';
  for (const sign of text) {
    if (sign === '(') isList.push(/(?:max|min)\s*$/i.test(parted));
    if (sign === ')') isList.pop();
    parted += sign === ',' && isList.at(-1) ? ';' : sign;
  }
  return parted;
}

/** The tokens of a text in plain signs, or what in it can mean two things. */
export function plainTokens(text: string): Token[] | Problem {
  const plain = partValues(text).replace(dotBeforePower, '*');
  if (dotOfTwoMeanings.test(plain)) return { problem: 'dot', at: '' };
  if (powerOfTwoMeanings.test(plain)) return { problem: 'order', at: '' };
  return tokensOf(plain.replace(/[·・]/g, '*'));
}
