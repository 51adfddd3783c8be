import { expect, it } from 'vitest';
import { notesIn, pairs } from './notes';

const topics = notesIn('en').filter(({ isTopic }) => isTopic);

it('every item of the inventory is answered by one page at most', () => {
  const byItem = Map.groupBy(
    topics.flatMap(({ file, covers }) => covers.map((item) => ({ item, file }))),
    ({ item }) => item,
  );
  const twice = [...byItem].filter(([, places]) => places.length > 1);
  expect(twice.map(([item, places]) => `${item}: ${places.map(({ file }) => file).join(', ')}`)).toEqual([]);
});

it.each(topics)('$file says which items it answers', ({ covers }) => {
  expect(covers.length).toBeGreaterThan(0);
  expect(covers.filter((item) => !/^S\d+\.\d+[a-z]?$/.test(item))).toEqual([]);
});

it.each(pairs)('$slug answers the same items in both languages', ({ en, zh }) => {
  expect(zh.covers).toEqual(en.covers);
});
