import { formatNumber } from '../demo/format';
import type { NumberProblem } from '../demo/typed-number/number-reading';
import { readNumber } from '../demo/typed-number/read-number';

/** What became of a typed answer: its value and how it was read, or why it was not taken. */
export type AnswerReading =
  | { readonly value: number; readonly readAs: string }
  | { readonly problem: 'empty' | NumberProblem };

/** Reads an answer as every number of the site is read. */
export function readAnswer(text: string): AnswerReading {
  if (text.trim() === '') return { problem: 'empty' };
  const reading = readNumber(text);
  if ('problem' in reading) return reading;
  return { ...reading, readAs: formatNumber(reading.value, { digits: 6, as: 'tick' }) };
}
