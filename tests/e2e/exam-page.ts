import type { Page } from '@playwright/test';
import { expect } from './test';

/** Opens the link of an exam and starts it. */
export async function startExam(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('.exam-form button[type="submit"]').click();
  await expect(page.locator('.exam-bar')).toBeVisible();
}
