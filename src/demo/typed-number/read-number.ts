import { calculate } from './calculate';
import type { NumberReading } from './number-reading';
import { plainSigns } from './plain-signs';
import { tokensOf } from './tokens';

/** Longer texts are not numbers; the limit keeps a pasted text from being calculated. */
const longest = 200;

/** Before a power of ten a middle dot can only be a product; between two digits it is a point to some, unless it stands free. */
const dotBeforePower = /\s*[·・](?=\s*10\s*\^)/g;
const dotOfTwoMeanings = /\d[·・]\s*[\d.]|\d\s*[·・][\d.]/;

/** `2e - 3`, `1e(3)` and `2e`, where e may be a number or a power left unfinished, and `2*10-3`, a power of ten whose raised digits were lost on the way. */
const powerOfTwoMeanings = /\d\s*e\s*(?:[+-]\s+\d|\()|\de$|\*\s*10-\d/;

/**
 * Reads a number as people write it, in every field of the site and in its links: `0.63`, `0,63`, `。5`, `６３ %`, `1.5×10⁻³`, `1e-3`,
 * `1 234.5`, `784x500`, `1-0.9^10`, `2√2`, `\frac{2}{3}`. Nothing is guessed: what may be either of two numbers is told as such.
 * Nothing that is typed is ever run, and nothing throws.
 *
 * @example readNumber('1,5 %') // { value: 0.015 }
 */
export function readNumber(text: string): NumberReading {
  if (text.length > longest) return { problem: 'unreadable' };
  const plain = plainSigns(text).replace(dotBeforePower, '*');
  if (dotOfTwoMeanings.test(plain)) return { problem: 'dot' };
  if (powerOfTwoMeanings.test(plain)) return { problem: 'order' };
  const tokens = tokensOf(plain.replace(/[·・]/g, '*'));
  const reading = calculate(tokens);
  if ('problem' in reading) return reading;
  const isAsTyped = tokens.length <= 2 && tokens.at(-1)?.kind === 'number' && tokens[0]?.kind !== 'name';
  // What is calculated is given with the digits that are sure: 1.1×10⁻³ is 0.0011.
  return isAsTyped ? reading : { value: Number(reading.value.toPrecision(15)) };
}
