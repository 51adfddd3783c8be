import { expect, it } from 'vitest';
import { notes } from '../notes';
import { bare, sameInBoth } from './same-in-both';

sameInBoth('pitfalls', ({ tags }) =>
  tags.filter(({ name }) => name === 'Pitfall').map(({ attributes }) => bare(attributes['id'])),
);

it.each(notes)('$file uses the id of a pitfall once', ({ tags }) => {
  const ids = tags.filter(({ name }) => name === 'Pitfall').map(({ attributes }) => bare(attributes['id']));
  expect(ids.filter((id, index) => id === '' || ids.indexOf(id) !== index)).toEqual([]);
});
