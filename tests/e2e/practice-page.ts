import { expect, type Page } from '@playwright/test';
import { addressOf } from './site';

/** A morning on which to begin. */
export const monday = new Date('2026-03-02T09:00:00');

export async function openPractice(page: Page, language: 'en' | 'zh' = 'en'): Promise<void> {
  await page.goto(addressOf(`${language}/practice/`));
  await expect(page.locator('[data-part="session"]')).toBeVisible();
}

/** Takes a file of progress over. */
export async function importInto(page: Page, text: string): Promise<void> {
  const file = { name: 'progress.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.locator('[data-part="import"]').setInputFiles(file);
  await expect(page.locator('[data-part="data-notice"]')).not.toBeEmpty();
}
