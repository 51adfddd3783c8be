import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardsOf } from '../../../src/practice/review/cards';
import { isFields } from '../../../src/practice/store/json';
import { Store } from '../../../src/practice/store/store';
import { writeFile } from '../../../src/practice/store/store-file';
import { sized, soakSeed, Tally } from '../../soak/soak';
import { oddFile, oddRecord, someExam, someReview } from './arbitrary';
import { freshBrowser, putRow, rowsOf } from './browser';

const now = 1_750_000_000_000;

describe('malformed files', () => {
  it(
    'throw nothing and leave what was there unchanged',
    async () => {
      freshBrowser();
      const store = new Store();
      await store.importText(writeFile({ reviews: [someReview], exams: [] }));
      const tally = new Tally('malformed files, without a browser');
      await fc.assert(
        fc.asyncProperty(oddFile, async (text) => {
          const start = performance.now();
          const result = await store.importText(text);
          const { reviews } = await store.contents();
          expect(reviews).toContainEqual(expect.objectContaining(someReview));
          expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
          if (typeof result === 'string') expect(['not-json', 'not-ours']).toContain(result);
          cardsOf(reviews, now);
          tally.add({ slowest: performance.now() - start });
        }),
        { numRuns: sized(700, 1000), seed: soakSeed },
      );
      expect(store.trouble).toBeUndefined();
    },
    sized(60_000, 600_000),
  );
});

describe('malformed stores', () => {
  it(
    'are read as far as they can be, and keep every row in place',
    async () => {
      const row = fc
        .tuple(oddRecord, fc.integer({ min: 0, max: 5 }))
        .map(([record, id]) =>
          isFields(record) ? { ...record, id: `row-${id}` } : { id: `row-${id}`, record },
        );
      const tally = new Tally('malformed stores, without a browser');
      await fc.assert(
        fc.asyncProperty(
          fc.array(row, { maxLength: 4 }),
          fc.array(row, { maxLength: 4 }),
          async (reviews, exams) => {
            freshBrowser();
            const start = performance.now();
            const store = new Store();
            await store.addReview({ ...someReview, from: 'review' });
            for (const each of reviews) await putRow('reviews', each);
            for (const each of exams) await putRow('exams', each);
            const contents = await store.contents();
            const rows = [...(await rowsOf('reviews')), ...(await rowsOf('exams'))];
            expect(
              contents.reviews.length +
                contents.exams.length +
                contents.unread.reviews.length +
                contents.unread.exams.length,
            ).toBe(rows.length);
            expect(contents.reviews.length).toBeGreaterThan(0);
            cardsOf(contents.reviews, now);
            await store.exportText();
            await store.saveExam({ ...someExam, id: 'row-0' });
            await store.addReview({ ...someReview, from: 'notes' });
            const after = [...(await rowsOf('reviews')), ...(await rowsOf('exams'))];
            expect(after.length).toBeGreaterThanOrEqual(rows.length + 1);
            expect((await store.loadExam('row-0'))?.answers).toMatchObject(someExam.answers);
            expect(store.trouble).toBeUndefined();
            tally.add({ slowest: performance.now() - start });
          },
        ),
        { numRuns: sized(300, 1000), seed: soakSeed },
      );
    },
    sized(60_000, 600_000),
  );

  it('may hold a row deeper than any of ours', async () => {
    freshBrowser();
    const store = new Store();
    await store.contents();
    await putRow('reviews', { ...someReview, more: JSON.parse(`${'['.repeat(200)}${']'.repeat(200)}`) });
    expect((await store.contents()).unread.reviews).toHaveLength(1);
    expect(JSON.parse(await store.exportText())).toMatchObject({ reviews: [] });
  });

  it('give room to a new exam of the same link without losing the old row', async () => {
    freshBrowser();
    const store = new Store();
    await store.contents();
    await putRow('exams', { id: someExam.id, answers: 'damaged' });
    await store.saveExam(someExam);
    expect(await store.loadExam(someExam.id)).toMatchObject(someExam);
    expect((await store.contents()).unread.exams).toMatchObject([{ answers: 'damaged' }]);
  });

  it('include a database of our name without our tables, and one of a newer version', async () => {
    const { openDB } = await import('idb');
    freshBrowser();
    (await openDB('gradient-notes', 1)).close();
    const store = new Store();
    await store.addReview({ ...someReview, from: 'review' });
    expect(store.trouble).toBeUndefined();
    (await openDB('gradient-notes', 9)).close();
    const later = new Store();
    await later.addReview({ ...someReview, from: 'review' });
    expect((await later.contents()).reviews).toHaveLength(2);
    expect(later.trouble).toBeUndefined();
  });
});
