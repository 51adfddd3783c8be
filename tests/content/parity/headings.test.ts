import { expect, it } from 'vitest';
import { notes } from '../notes';
import { sameInBoth } from './same-in-both';

sameInBoth('headings', ({ headings }) => headings.map(({ level, id }) => `${'#'.repeat(level)} [#${id}]`));

it.each(notes)('$file names the id of every heading, each once', ({ headings }) => {
  const ids = headings.map(({ id }) => id);
  expect(ids.filter((id) => id === '')).toEqual([]);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

it.each(notes)('$file gives no heading the id of a demo', ({ headings, demos }) => {
  expect(headings.filter(({ id }) => demos.includes(id))).toEqual([]);
});

it.each(notes)('$file skips no level of headings', ({ headings }) => {
  let last = 1;
  const skipped = headings.filter(({ level }) => {
    const skips = level > last + 1 || level === 1;
    last = level;
    return skips;
  });
  expect(skipped).toEqual([]);
});
