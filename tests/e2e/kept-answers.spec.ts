import type { Page } from '@playwright/test';
import { startExam } from './exam-page';
import { addressOf } from './site';
import { expect, test } from './test';

/** Nothing that a reader has answered is lost: not when the page is left at once, and not when two tabs are on the same paper. */

/** What stands in the fields of the exam. */
function fieldsOn(page: Page): Promise<string[]> {
  return page.locator('exercise-item').evaluateAll((items) =>
    items.flatMap((item) => [
      ...[...item.querySelectorAll<HTMLElement>('[data-step]')].map(({ dataset }) => dataset['step'] ?? ''),
      ...[...item.querySelectorAll<HTMLInputElement>('input, textarea')]
        .filter(({ name }) => name !== 'point')
        .map(({ type, value, checked }) => (/radio|checkbox/.test(type) ? `${value} ${checked}` : value))
        .sort(),
    ]),
  );
}

/** Answers the question on the page, otherwise than before. */
async function change(page: Page, round: number): Promise<void> {
  const item = page.locator('exercise-item');
  const typed = item.locator('textarea:visible, input[type="text"]:visible');
  const chosen = item.locator('input[type="radio"]:visible, input[type="checkbox"]:visible');
  if ((await typed.count()) > 0) await typed.last().fill(`0.${round + 1}`);
  else if ((await chosen.count()) > 0) await chosen.nth(round).check();
  else await item.locator('[data-move="down"]').first().click();
}

const leaves = {
  reload: (page: Page) => page.reload(),
  // To the same paper in the other language, which has the same answers.
  link: (page: Page) => page.locator('a[data-language]').evaluate((link) => (link as HTMLElement).click()),
};

for (const [index, kind] of (
  ['numeric', 'single', 'fill', 'multiple', 'short', 'true-false', 'derivation', 'formula'] as const
).entries()) {
  test(`what was answered last is there after the page was left: ${kind}`, async ({ page, complaints }) => {
    await startExam(page, addressOf(`en/exam/?kinds=${kind}&length=1&minutes=0&seed=3`));
    const ways = [
      ['reload', index % 2 ? 100 : 0],
      ['link', index % 2 ? 0 : 100],
    ] as const;
    for (const [round, [way, after]] of ways.entries()) {
      const before = await fieldsOn(page);
      await change(page, round);
      const answered = await fieldsOn(page);
      expect(answered).not.toEqual(before);
      await page.waitForTimeout(after);
      await page.evaluate(() => document.documentElement.setAttribute('data-left', ''));
      await leaves[way](page);
      await expect(page.locator('html:not([data-left]) .exam-answered')).toHaveText(/1/);
      expect(await fieldsOn(page), `${way} after ${after} ms`).toEqual(answered);
    }
    expect(complaints).toEqual([]);
  });
}

test('the first answer on a note counts though the page is left with it', async ({ page, complaints }) => {
  await page.goto(addressOf('en/momentum/'));
  const exercise = page.locator('exercise-item[data-kind="single"]').first();
  await exercise.scrollIntoViewIfNeeded();
  await expect(exercise).toHaveAttribute('data-live');
  // Turning to an exercise loads what keeps its answer.
  const loaded = page.waitForResponse(/\/remember\.[\w-]+\.js/);
  await exercise.locator('input[type="radio"]').first().check();
  // A module that has been imported has run, however slow the machine, and what waited for it has its turn before the page is idle.
  await page.evaluate(async (script) => {
    await import(script);
    await new Promise((resolve) => requestIdleCallback(resolve));
  }, (await loaded).url());
  await exercise.locator('button[type="submit"]').evaluate((button, address) => {
    (button as HTMLElement).click();
    location.assign(address);
  }, addressOf('en/practice/'));
  await expect(page.locator('[data-part="kept"]')).toContainText('browser: 1.');
  expect(complaints).toEqual([]);
});

test('grades count and the review goes on while the browser asks the reader about the store, and when the page is left', async ({
  page,
}) => {
  await page.addInitScript(() => {
    StorageManager.prototype.persist = () => new Promise(() => {});
  });
  await page.goto(addressOf('en/practice/'));
  await page.locator('[data-part="start"]').click();
  for (const left of [10, 9]) {
    await expect(page.locator('[data-part="left"]')).toHaveText(`${left} to go`);
    await expect(page.locator('.review-card')).toHaveAttribute('aria-busy', 'false');
    await page.keyboard.press('Space');
    await page.keyboard.press('4');
  }
  await page.reload();
  await expect(page.locator('[data-part="kept"]')).toContainText('browser: 2.');
});

test('two tabs on one paper have the same answers, the newest, and are handed in together', async ({
  page,
  context,
  complaints,
}) => {
  const address = addressOf('en/exam/?kinds=numeric&length=2&minutes=30&seed=11');
  const other = await context.newPage();
  // Both have the form open: the second start goes on with what the first has begun.
  await other.goto(address);
  await expect(other.locator('.exam-form')).toBeVisible();
  await startExam(page, address);
  const fieldsOf = (tab: Page) => tab.locator('exercise-item input[name="answer"]');
  const [first, second] = [fieldsOf(page).nth(0), fieldsOf(page).nth(1)];
  const [otherFirst, otherSecond] = [fieldsOf(other).nth(0), fieldsOf(other).nth(1)];
  await first.fill('0.5');
  await other.locator('.exam-form button[type="submit"]').click();
  await expect(otherFirst).toHaveValue('0.5');

  await first.fill('0.7');
  await expect(otherFirst).toHaveValue('0.7');
  await otherSecond.fill('2');
  await expect(second).toHaveValue('2');
  await expect(page.locator('.exam-answered')).toHaveText('Answered: 2 of 2');
  // Under the hand of the reader nothing changes.
  await second.fill('3');
  await other.waitForTimeout(600);
  await expect(otherSecond).toHaveValue('2');
  await otherSecond.press('Tab');
  await expect(otherSecond).toHaveValue('3');
  await other.reload();
  await expect(otherFirst).toHaveValue('0.7');
  await expect(otherSecond).toHaveValue('3');

  await other.locator('.exam-bar button').click();
  await page.locator('.exam-bar button').click();
  await page.locator('.exam-dialog button.primary').click();
  await expect(other.locator('.exam-notice')).toContainText('handed in in another tab');
  await expect(other.locator('.exam-dialog')).toHaveCount(0);
  await expect(other.locator('.exam-total')).toHaveText(
    (await page.locator('.exam-total').textContent()) ?? '',
  );
  await expect(otherSecond).toHaveValue('3');
  await page.goto(addressOf('en/practice/'));
  await expect(page.locator('[data-part="kept"]')).toContainText('browser: 2. Mock exams: 1.');
  expect(complaints).toEqual([]);
});
