import { evaluate } from '../../expression/evaluate';
import { parse } from '../../expression/parse';
import { plainSigns } from '../../expression/plain-signs';
import { longest, plainTokens } from '../../expression/plain-tokens';
import type { Problem } from '../../expression/reading';
import type { NumberReading } from './number-reading';

/** A number has no variables. */
const noLetters: ReadonlySet<string> = new Set();

function refused({ problem }: Problem): NumberReading {
  const isAmbiguous = problem === 'comma' || problem === 'dot' || problem === 'order';
  return { problem: isAmbiguous ? problem : 'unreadable' };
}

/**
 * Reads a number as people write it, in every field of the site and in its links: `0.63`, `0,63`, `。5`, `６３ %`, `1.5×10⁻³`, `1e-3`,
 * `1 234.5`, `784x500`, `1-0.9^10`, `2√2`, `\frac{2}{3}`. Nothing is guessed: what may be either of two numbers is told as such.
 * Nothing that is typed is ever run, and nothing throws.
 *
 * @example readNumber('1,5 %') // { value: 0.015 }
 */
export function readNumber(text: string): NumberReading {
  if (text.length > longest) return { problem: 'unreadable' };
  const tokens = plainTokens(plainSigns(text));
  if ('problem' in tokens) return refused(tokens);
  const reading = parse(tokens, noLetters);
  if ('problem' in reading) return refused(reading);
  const value = evaluate(reading.tree);
  if (!Number.isFinite(value)) return { problem: 'notFinite' };
  const isAsTyped = tokens.length <= 2 && tokens.at(-1)?.kind === 'number' && tokens[0]?.kind !== 'name';
  // What is calculated is given with the digits that are sure: 1.1×10⁻³ is 0.0011.
  return { value: isAsTyped ? value : Number(value.toPrecision(15)) };
}
