import { test as base, expect, type Page } from '@playwright/test';
import { complaintsOf } from './complaints';
import { readToEnd } from './read-to-end';

/** Playwright's test with a list of everything that a page complained about. */
export const test = base.extend<{ complaints: string[] }>({
  complaints: async ({ page }, use) => {
    await use(complaintsOf(page));
  },
});

export { expect };

/** Scrolls through a page as a reader does, and waits until every demo and every exercise is live. */
export async function readThrough(page: Page): Promise<void> {
  await page.evaluate(readToEnd);
}
