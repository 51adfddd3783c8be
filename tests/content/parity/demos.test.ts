import { expect, it } from 'vitest';
import { demos as files } from '../../../src/topics/demos';
import { notes } from '../notes';
import { sameInBoth } from './same-in-both';

sameInBoth('demos', ({ demos }) => demos);

it.each(notes)('$file shows demos of its own topic, each once', ({ slug, demos, isTopic }) => {
  const strangers = demos.filter((id) => (isTopic ? files.get(id)?.topic !== slug : !files.has(id)));
  expect(strangers).toEqual([]);
  expect(new Set(demos).size).toBe(demos.length);
});
