import type { Page } from '@playwright/test';

/** The stores of the site's database, in one transaction. */
interface Stores {
  readonly reviews: IDBObjectStore;
  readonly exams: IDBObjectStore;
}

/**
 * Runs `work` in the page on what the browser has kept, and gives what it gives once all is written. `work` knows nothing but its two
 * arguments, for its text is what the page gets.
 */
export function inDatabase<Argument, Result>(
  page: Page,
  mode: IDBTransactionMode,
  work: (stores: Stores, argument: Argument) => Result | Promise<Result>,
  argument: Argument,
): Promise<Result> {
  return page.evaluate<Result>(`(async () => {
    const database = await new Promise((resolve) => {
      const opening = indexedDB.open('gradient-notes');
      opening.onsuccess = () => resolve(opening.result);
    });
    const transaction = database.transaction(['reviews', 'exams'], '${mode}');
    const isWritten = new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    const stores = { reviews: transaction.objectStore('reviews'), exams: transaction.objectStore('exams') };
    const result = await (${work})(stores, ${JSON.stringify(argument)});
    await isWritten;
    database.close();
    return result;
  })()`);
}

/** How many answers the database has. Looks only once it is there: whoever opens it first makes it. */
export async function answersKept(page: Page): Promise<number> {
  if (await page.evaluate(async () => (await indexedDB.databases()).length === 0)) return 0;
  return await inDatabase(
    page,
    'readonly',
    ({ reviews }) =>
      new Promise<number>((resolve) => {
        const counting = reviews.count();
        counting.onsuccess = () => resolve(counting.result);
      }),
    null,
  );
}
