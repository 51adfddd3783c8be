import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { oddFile, oddRecord, someExam, someReview } from '../practice/store/arbitrary';
import { sized, soakSeed, Tally } from '../soak/soak';
import { inDatabase } from './database';
import { importInto, openPractice } from './practice-page';
import { expect, test } from './test';

/** Malformed files and rows beside sixty records that are in order: nothing is thrown, one line says what came of it, and all sixty stay. */

const good = {
  reviews: Array.from({ length: 45 }, (_, index) => ({
    ...someReview,
    id: `good-${index}`,
    at: someReview.at + 1000 * index,
  })),
  exams: Array.from({ length: 15 }, (_, index) => ({
    ...someExam,
    id: `topics=momentum&seed=${900 + index}`,
  })),
};

/** How many of the sixty the browser has, unchanged. */
async function keptOf(page: Page): Promise<number> {
  const rows = await inDatabase(
    page,
    'readonly',
    async (stores) => {
      const all = [stores.reviews, stores.exams].map(
        (store) =>
          new Promise<object[]>((resolve) => {
            const getting = store.getAll();
            getting.onsuccess = () => resolve(getting.result);
          }),
      );
      return (await Promise.all(all)).flat().map((row) => {
        const { id, answers, at, changedAt } = row as Record<string, unknown>;
        // What else a malformed row holds may be no JSON.
        return [String(id), /^good|seed=9/.test(String(id)) ? JSON.stringify([answers, at, changedAt]) : ''];
      });
    },
    null,
  );
  const found = new Map(rows.map(([id = '', text = '']) => [id, text]));
  return [...good.reviews, ...good.exams].filter((record) => {
    const { id, answers, at, changedAt }: Record<string, unknown> = { ...record };
    return found.get(String(id)) === JSON.stringify([answers, at, changedAt]);
  }).length;
}

async function openWithGood(page: Page): Promise<void> {
  await openPractice(page);
  await importInto(page, JSON.stringify({ app: 'gradient-notes', version: 1, ...good }));
  expect(await keptOf(page)).toBe(60);
}

for (let part = 0; part < sized(1, 4); part++) {
  const seed = soakSeed * 10 + part;

  test(`malformed files are taken as far as they can be read (${part + 1})`, async ({ page, complaints }) => {
    test.setTimeout(sized(60_000, 600_000));
    await openWithGood(page);
    const notice = page.locator('[data-part="data-notice"]');
    const tally = new Tally('malformed files by import, in Chromium');
    const found: string[] = [];
    for (const text of fc.sample(oddFile, { numRuns: sized(20, 150), seed })) {
      const start = Date.now();
      await notice.evaluate((line) => line.replaceChildren());
      await importInto(page, text);
      const said = (await notice.textContent()) ?? '';
      const lost = 60 - (await keptOf(page)) + (said.length < 240 ? 0 : 1);
      const problems = complaints.splice(0);
      const exceptions = problems.filter((each) => each.startsWith('error:')).length;
      tally.add({ exceptions, console: problems.length - exceptions, lost, slowest: Date.now() - start });
      if (lost + problems.length > 0) found.push(`${lost} lost, ${problems}: ${text.slice(0, 300)}`);
    }
    expect(found).toEqual([]);
  });

  test(`malformed rows are left where they are (${part + 1})`, async ({ page, complaints }) => {
    test.setTimeout(sized(60_000, 600_000));
    await openWithGood(page);
    const tally = new Tally('malformed rows in the database, in Chromium');
    const found: string[] = [];
    const rows = fc.sample(oddRecord, { numRuns: sized(20, 100), seed });
    for (let first = 0; first < rows.length; first += 10) {
      const start = Date.now();
      const some = rows.slice(first, first + 10);
      const put = await inDatabase(
        page,
        'readwrite',
        ({ reviews, exams }, { texts, number }) => {
          // Values that no JSON has, beside those that it has.
          const odd = [
            new Map([[1, 2]]),
            new Date(NaN),
            10n,
            new Uint8Array(3),
            /x/g,
            undefined,
            NaN,
            -Infinity,
          ];
          texts.forEach((text, index) => {
            const value: unknown = JSON.parse(text);
            const fields =
              typeof value === 'object' && value !== null && !Array.isArray(value) ? value : { value };
            const row = {
              ...fields,
              id: `row-${number + index}`,
              ...(index % 3 === 0 && { more: odd[index % 8] }),
            };
            (index % 2 === 0 ? reviews : exams).put(row);
          });
          return texts.length;
        },
        { texts: some.map((each) => JSON.stringify(each) ?? 'null'), number: first },
      );
      await openPractice(page);
      await expect(page.locator('[data-part="kept"]')).toContainText('Answers kept in this browser');
      await expect(page.locator('[data-part="trouble"]')).toBeEmpty();
      const lost = 60 - (await keptOf(page));
      const problems = complaints.splice(0);
      const exceptions = problems.filter((each) => each.startsWith('error:')).length;
      tally.add({ exceptions, console: problems.length - exceptions, lost, slowest: Date.now() - start });
      for (let other = 1; other < put; other++) tally.add({});
      if (lost + problems.length > 0)
        found.push(`${lost} lost, ${problems}: ${JSON.stringify(some).slice(0, 600)}`);
    }
    expect(found).toEqual([]);
  });
}
