import { describe, expect, it } from 'vitest';
import { noteBySlug, notesIn } from '../notes';
import { bare } from '../parity/same-in-both';
import { exercises, topics } from './exercises';

const written = notesIn('en').filter(({ isTopic, slug }) => isTopic && topics.includes(slug));

describe.each(topics.map((topic) => ({ topic, own: exercises.filter((each) => each.topic === topic) })))(
  'the exercises of $topic',
  ({ topic, own }) => {
    it('are twelve or more, five of them computations', () => {
      expect(own.length).toBeGreaterThanOrEqual(12);
      expect(own.filter(({ exercise }) => exercise.kind === 'numeric').length).toBeGreaterThanOrEqual(5);
    });

    it('have names in lower case with hyphens', () => {
      expect(own.map(({ name }) => name).filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual(
        [],
      );
    });

    it('send the reader to a section that the page has', () => {
      const ids = noteBySlug('en', topic).headings.map(({ id }) => id);
      expect(own.filter(({ exercise }) => !ids.includes(exercise.section)).map(({ id }) => id)).toEqual([]);
    });
  },
);

it.each(written)('$file shows only exercises that there are, of its own topic', ({ slug, tags }) => {
  const shown = tags
    .filter(({ name }) => name === 'Exercise')
    .map(({ attributes }) => bare(attributes['id']));
  const known = new Set(exercises.filter(({ topic }) => topic === slug).map(({ id }) => id));
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.filter((id) => !known.has(id))).toEqual([]);
});
