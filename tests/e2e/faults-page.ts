import type { Page } from '@playwright/test';
import { openPractice } from './practice-page';
import { expect } from './test';

/** What the tests of what goes wrong around a page share. */

/** All that a page complained about but that the network is gone: the browser says so itself. */
export function thrown(complaints: readonly string[]): string[] {
  return complaints.filter((each) => !/ERR_|Failed to load resource|^404:/.test(each));
}

/** Grades the card that is shown as well known. */
export async function grade(page: Page): Promise<void> {
  await expect(page.locator('.review-card')).toHaveAttribute('aria-busy', 'false');
  await page.keyboard.press('Space');
  await page.keyboard.press('4');
}

/** Begins the review of the day. */
export async function begin(page: Page): Promise<void> {
  await openPractice(page);
  await page.locator('[data-part="start"]').click();
}

/** How much the page says is kept. */
export const keptIn = (page: Page) => page.locator('[data-part="kept"]');

/** Answers the first single choice of a page, and gives its exercise. */
export async function answer(page: Page) {
  const item = page.locator('exercise-item[data-kind="single"]').first();
  await item.scrollIntoViewIfNeeded();
  await expect(item).toHaveAttribute('data-live', '');
  return {
    notice: item.locator('.notice'),
    async mark() {
      await item.locator('input[type="radio"]').first().check();
      await item.locator('button[type="submit"]').click();
      await expect(item).toHaveAttribute('data-verdict', /right|wrong/);
    },
  };
}
