import { makeLive } from './demo-page';
import { answer, begin, grade, keptIn, thrown } from './faults-page';
import { openPractice } from './practice-page';
import { addressOf } from './site';
import { expect, test } from './test';

/** The network goes in the middle of a page, where no worker keeps it: nothing is thrown or lost, and one sentence says what happened. */

test('when the network goes while a note is read, each thing that is loaded on demand says so, and comes when it is back', async ({
  page,
  context,
  complaints,
}) => {
  await page.goto(addressOf('en/momentum/'));
  const demo = page.locator('live-demo').first();
  await makeLive(demo);
  const { mark, notice: answered } = await answer(page);
  const notice = demo.locator('.notice');
  await context.setOffline(true);

  for (const tool of ['share', 'explore']) {
    await demo.locator(`[data-action="${tool}"]`).first().click();
    await expect(notice, tool).toContainText('could not be loaded');
    await notice.evaluate((line) => line.replaceChildren());
  }
  const field = demo.locator('input[type="text"]').first();
  await field.fill('abc');
  await field.press('Enter');
  await expect(notice).toContainText('“abc” cannot be read');
  await demo.locator('.drawing').first().hover();
  await page.locator('[data-tool="present"]').click();
  await expect(page.locator('.page-tools [role="status"]')).toContainText('could not be loaded');
  await page.keyboard.press('Control+k');
  await expect(page.locator('.search-status')).toContainText('could not be loaded');
  await page.keyboard.press('Escape');
  await page.locator('a[data-try]').first().click();
  await mark();
  await expect(answered).toContainText('does not count yet');

  await context.setOffline(false);
  await expect(answered).not.toContainText('does not count yet');
  await demo.locator('[data-action="share"]').first().click();
  await expect(demo.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.locator('dialog.search input').fill('Nesterov');
  await expect(page.locator('.search-results a').first()).toBeVisible();
  await openPractice(page);
  await expect(keptIn(page)).toContainText('browser: 1.');
  expect(thrown(complaints)).toEqual([]);
});

test('when the network goes during a review or before an exam, the reader is told, and all grades stay', async ({
  page,
  context,
  complaints,
}) => {
  await begin(page);
  await grade(page);
  await expect(page.locator('.review-card')).toHaveAttribute('aria-busy', 'false');
  await context.setOffline(true);
  await page.keyboard.press('Space');
  await page.keyboard.press('4');
  await expect(page.locator('[data-part="session-notice"]')).toContainText('could not be loaded');
  await expect(keptIn(page)).toContainText('browser: 2.');

  await context.setOffline(false);
  await page.goto(addressOf('en/exam/?kinds=numeric&length=1&minutes=0&seed=5'));
  const start = page.locator('.exam-form button[type="submit"]');
  await expect(start).toBeVisible();
  await context.setOffline(true);
  await start.click();
  await page.locator('.paper-link summary').click();
  await expect(page.locator('.exam-notice')).toContainText('could not be loaded');
  await expect(page.locator('.paper-qr')).toContainText('could not be loaded');
  await context.setOffline(false);
  await start.click();
  await expect(page.locator('.exam-bar')).toBeVisible();
  expect(thrown(complaints)).toEqual([]);
});
