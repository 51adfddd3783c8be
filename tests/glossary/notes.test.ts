import { expect, it } from 'vitest';
import { languages } from '../../src/demo/words';
import { termFinder } from '../../src/glossary/find-terms';
import { terms } from '../../src/glossary/terms';
import { type Note, notesIn, placeOf } from '../content/notes';
import { avoidedIn } from './avoided';

/** A note without the titles of its sources at the end. */
function ownWords({ source, prose }: Note): string {
  const lines = source.split('<Sources>')[0]!.split('\n').length;
  return prose.split('\n').slice(0, lines).join('\n');
}

it.each(languages)('every term that a note in %s uses has a definition', (language) => {
  const find = termFinder(terms, language);
  const undefinedTerms = notesIn(language)
    .filter(({ isTopic }) => isTopic)
    .flatMap((note) =>
      find(ownWords(note))
        .filter(({ term }) => term.definition === undefined)
        .map(({ term, start }) => `${placeOf(note, note.prose, start)}: ${term.en}`),
    );
  expect(undefinedTerms).toEqual([]);
});

it('no Chinese note has a word that the glossary says to avoid', () => {
  const found = notesIn('zh').flatMap((note) =>
    avoidedIn(note.prose).map(({ index, advice }) => `${placeOf(note, note.prose, index)}: ${advice}`),
  );
  expect(found).toEqual([]);
});
