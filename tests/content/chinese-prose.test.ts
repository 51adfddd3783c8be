import { expect, it } from 'vitest';
import { asciiPunctuation } from './chinese';
import { notesIn, placeOf } from './notes';

const chinese = notesIn('zh');

it.each(chinese)('$file has Chinese punctuation', (note) => {
  const wrong = asciiPunctuation(note.prose).map(
    (found) => `${placeOf(note, note.prose, note.prose.indexOf(found))}: ${found}`,
  );
  expect(wrong).toEqual([]);
});

it.each(chinese.filter(({ isTopic }) => isTopic))('$file is written in Chinese to its end', (note) => {
  // A paragraph of ten or more English words in a row is one that was left behind; titles of papers stand in <Sources>.
  const prose = note.prose.slice(0, note.source.indexOf('<Sources'));
  const english = [...prose.matchAll(/(?:\b[A-Za-z][a-z'-]*\b[ ,;]+){10,}/g)];
  expect(english.map(({ 0: found, index }) => `${placeOf(note, prose, index)}: ${found}`)).toEqual([]);
});
