import type { Page } from '@playwright/test';

/** How many answers the database has. Looks only once it is there: whoever opens it first makes it. */
export function answersKept(page: Page): Promise<number> {
  return page.evaluate(async () => {
    if ((await indexedDB.databases()).length === 0) return 0;
    return await new Promise<number>((resolve) => {
      const opening = indexedDB.open('gradient-notes');
      opening.onsuccess = () => {
        const { result: database } = opening;
        const counting = database.transaction('reviews').objectStore('reviews').count();
        counting.onsuccess = () => {
          database.close();
          resolve(counting.result);
        };
      };
    });
  });
}
