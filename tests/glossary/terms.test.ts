import { expect, it } from 'vitest';
import { findPage } from '../../src/curriculum';
import { languages } from '../../src/demo/words';
import { namesIn } from '../../src/glossary/forms';
import { terms } from '../../src/glossary/terms';
import type { Term } from '../../src/note/term';
import { terms as termsOfTopics } from '../../src/topics/terms';
import { pairs } from '../content/notes';

/** The terms that share something with another one. */
function sharing(key: (term: Term) => string): Term[] {
  const groups = Map.groupBy(terms, key);
  return [...groups.values()].filter((group) => group.length > 1).flat();
}

it('the glossary has its 245 terms or more', () => {
  expect(terms.length).toBeGreaterThanOrEqual(245);
});

it('every term has a name in both languages, the Chinese one with Chinese in it unless it is the same word', () => {
  const wrong = terms.filter(
    ({ en, zh }) => en.trim() === '' || !(/\p{Script=Han}/u.test(zh) || /^(SMOTE|LogSumExp)$/.test(zh)),
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

it('ids are words in lower case, and no two are the same', () => {
  expect(terms.filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  expect(sharing(({ id }) => id)).toEqual([]);
});

it('every topic of a list of terms is one of the curriculum, and explains its terms itself', () => {
  expect([...termsOfTopics.keys()].filter((topic) => !findPage(topic))).toEqual([]);
  const elsewhere = [...termsOfTopics].flatMap(([topic, its]) =>
    its
      .filter(({ at }) => at && !at.startsWith(`${topic}#`))
      .map(({ id, at }) => `${topic}: ${id} is at ${at}`),
  );
  expect(elsewhere).toEqual([]);
});

it.each(languages)(
  'two terms with the same name in %s have a note each that tells them apart',
  (language) => {
    const same = sharing((term) => namesIn(term[language]).join(' / '));
    expect(same.filter(({ note }) => note === undefined).map(({ id }) => id)).toEqual([]);
  },
);

it('definitions and notes are written in both languages, each in its own', () => {
  const texts = terms.flatMap(({ definition, note }) =>
    [definition, note].filter((text) => text !== undefined),
  );
  expect(texts.filter(({ en, zh }) => en.trim() === '' || !/\p{Script=Han}/u.test(zh))).toEqual([]);
  const definitions = terms.flatMap(({ definition }) => definition ?? []);
  expect(definitions.length).toBeGreaterThan(90);
  expect(definitions.filter(({ en }) => /\p{Script=Han}/u.test(en))).toEqual([]);
  expect(definitions.filter(({ zh }) => /[\p{Script=Han}][,;]|[\p{Script=Han}]\.$/u.test(zh))).toEqual([]);
});

it('a definition is one line', () => {
  const long = terms.filter(
    ({ definition }) => definition && (definition.en.length > 220 || definition.zh.length > 110),
  );
  expect(long.map(({ id }) => id)).toEqual([]);
});

it('a term with a definition says where the notes explain it, and the section exists in both languages', () => {
  const sections = new Set(
    pairs.flatMap(({ slug, en, zh }) =>
      en.headings
        .filter(({ id }) => zh.headings.some((heading) => heading.id === id))
        .map(({ id }) => `${slug}#${id}`),
    ),
  );
  const written = new Set(pairs.map(({ slug }) => slug));
  // The terms of a topic that is not written yet have no section, but other notes may use them.
  const wrong = [...termsOfTopics].flatMap(([topic, its]) =>
    its.filter(({ definition, at }) =>
      at === undefined
        ? definition !== undefined && written.has(topic)
        : definition === undefined || !sections.has(at),
    ),
  );
  expect(wrong.map(({ id, at }) => `${id}: ${at}`)).toEqual([]);
});
