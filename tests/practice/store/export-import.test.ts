import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeRecords } from '../../../src/practice/store/merge';
import { Store } from '../../../src/practice/store/store';
import { writeFile } from '../../../src/practice/store/store-file';
import { records, someReview } from './arbitrary';
import { freshBrowser, putRow } from './browser';

it('what is exported and imported into a fresh browser is the same', async () => {
  await fc.assert(
    fc.asyncProperty(records, async (some) => {
      freshBrowser();
      await new Store().importText(writeFile(some));
      const first = await new Store().contents();
      const text = await new Store().exportText();
      freshBrowser();
      await new Store().importText(text);
      expect(await new Store().contents()).toEqual(first);
      expect(first).toMatchObject(mergeRecords(some));
    }),
    { numRuns: 50 },
  );
}, 30_000);

it('importing merges, and counts what was new and what was there', async () => {
  await fc.assert(
    fc.asyncProperty(records, records, async (here, file) => {
      freshBrowser();
      const store = new Store();
      await store.importText(writeFile(here));
      const result = await store.importText(writeFile(file));
      expect(await new Store().contents()).toMatchObject(mergeRecords(here, file));
      if (typeof result === 'string') throw new Error(result);
      expect(result.taken + result.known).toBe(file.reviews.length + file.exams.length);
      expect(result.unread).toBe(0);
      expect(await store.importText(writeFile(file))).toMatchObject({ taken: 0 });
    }),
    { numRuns: 50 },
  );
}, 30_000);

it('fields that a newer version wrote survive reading, merging and exporting', async () => {
  freshBrowser();
  const store = new Store();
  const newer = { ...someReview, device: { name: 'phone', tags: [1, 2] } };
  await store.importText(JSON.stringify({ app: 'gradient-notes', version: 2, reviews: [newer] }));
  await store.importText(writeFile({ reviews: [someReview], exams: [] }));
  expect(JSON.parse(await new Store().exportText())).toMatchObject({ reviews: [newer] });
});

it('a record that cannot be read is exported too', async () => {
  freshBrowser();
  const store = new Store();
  await store.contents();
  const broken = { id: 'broken', at: 'yesterday' };
  await putRow('reviews', broken);
  expect(JSON.parse(await store.exportText())).toMatchObject({ reviews: [broken] });
});
