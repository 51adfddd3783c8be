import { expect, it } from 'vitest';
import { findPage } from '../../../src/curriculum';
import { notes, notesIn } from '../notes';

it('both languages have the same notes', () => {
  const chinese = notesIn('zh').map(({ slug }) => slug);
  expect(chinese).toEqual(notesIn('en').map(({ slug }) => slug));
});

it('every note is a page of the curriculum', () => {
  const strangers = notes.filter(({ isTopic, slug }) => isTopic && findPage(slug) === undefined);
  expect(strangers.map(({ file }) => `${file}: add the slug to src/curriculum.ts`)).toEqual([]);
});
