import { expect, it } from 'vitest';
import { notes, placeOf } from './notes';

/** Not numbers: `E0.1`, `S1.7a`, `P17.2` name errata, items and pages; `arXiv:1502.01852` a paper. */
const names = /\b[A-Z]\d+\.\d+[a-z]?|arXiv:\s*\d+\.\d+/g;

it.each(notes)('$file types no number with a decimal point: <Value> computes it', (note) => {
  const text = note.proseAndFormulas.replace(names, (name) => ' '.repeat(name.length));
  const typed = [...text.matchAll(/\d[\d{,}]*\.\d+/g)].map(
    ({ 0: number, index }) => `${placeOf(note, text, index)}: ${number}`,
  );
  expect(typed).toEqual([]);
});
