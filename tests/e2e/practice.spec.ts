import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessibility';
import { inDatabase } from './database';
import { importInto, monday, openPractice } from './practice-page';
import { addressInFolder, addressOf } from './site';
import { expect, test } from './test';

const dayLength = 24 * 60 * 60 * 1000;

/** The keyboard's way to an element. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab does not reach ${selector}`);
}

/** Answers the exercise that is shown with whatever comes first, by keyboard, until its solution is open. */
async function answerByKeyboard(page: Page): Promise<void> {
  await expect(page.locator('.review-card')).toHaveAttribute('aria-busy', 'false');
  const grades = page.locator('[data-part="grades"]');
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (element instanceof HTMLInputElement) return element.type;
      return element?.matches('button[type="submit"]') ? 'submit' : element?.localName;
    });
    if (focused === 'text' || focused === 'textarea') await page.keyboard.type('1');
    if (focused === 'radio' || focused === 'checkbox') await page.keyboard.press('Space');
    if (focused !== 'submit') continue;
    await page.keyboard.press('Enter');
    // An answer in words is compared first: the marking points take the focus.
    if (await grades.isHidden()) continue;
    return;
  }
  throw new Error('the exercise could not be answered by keyboard');
}

/** How many nodes and listeners the page has, those that are gone but held included. */
async function heldBy(page: Page): Promise<{ nodes: number; jsEventListeners: number }> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('HeapProfiler.collectGarbage');
  const held = await cdp.send('Memory.getDOMCounters');
  await cdp.detach();
  return held;
}

/** What the page says about the progress, in numbers. */
async function stateOf(page: Page): Promise<string[]> {
  const numbers = page.locator(
    '[data-part="due"], [data-part="seen"], [data-part="retention"], [data-part="forecast-rows"] td, [data-part="kept"]',
  );
  return (await numbers.allTextContents()).map((text) => text.replace(/[^\d–,]+/g, ' ').trim());
}

async function exportFrom(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.locator('[data-part="export"]').click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('gradient-notes-progress.json');
  return await readFile(await file.path(), 'utf8');
}

test('a student answers ten exercises by keyboard, returns, reviews, and takes the progress along', async ({
  page,
  browser,
  complaints,
}) => {
  test.setTimeout(180_000);
  await page.clock.install({ time: monday });
  await openPractice(page);
  const due = page.locator('[data-part="today"] [data-part="due"]');
  await expect(due).toHaveText('Nothing answered yet: today begins with 10 new exercises.');

  await tabTo(page, '[data-part="start"]');
  await page.keyboard.press('Enter');
  const held: Awaited<ReturnType<typeof heldBy>>[] = [];
  for (let left = 10; left > 0; left--) {
    await expect(page.locator('[data-part="left"]')).toHaveText(`${left} to go`);
    await answerByKeyboard(page);
    held.push(await heldBy(page));
    await expect(page.locator('[data-part="grade-buttons"] .primary')).toHaveCount(1);
    await page.keyboard.press('4');
  }
  await expect(due).toHaveText('Nothing is left for today.');
  await expect(page.locator('[data-part="session-notice"]')).toHaveText('Graded in this session: 10.');
  await expect(page.locator('[data-part="start"]')).toBeHidden();
  // Cards that are gone are not held, each of which would leave three listeners and more; nor is the page of a topic, of 30,000 nodes.
  const grown = (what: keyof (typeof held)[number]): number =>
    (held.at(-1)?.[what] ?? 0) - (held[0]?.[what] ?? 0);
  expect(grown('jsEventListeners')).toBeLessThan(15);
  expect(grown('nodes')).toBeLessThan(5_000);

  // Away, and back when "Easy" falls due: eight days later.
  await page.goto(addressOf('en/'));
  await page.clock.setSystemTime(new Date(monday.getTime() + 8.1 * dayLength));
  await openPractice(page);
  await expect(due).toHaveText('Due today: 10. New today: 10.');
  await page.locator('[data-part="new-per-day"]').fill('0');
  await page.keyboard.press('Tab');
  await expect(due).toHaveText('Due today: 10. New today: 0.');
  await page.locator('[data-part="start"]').focus();
  await page.keyboard.press('Enter');
  // Again sends the card to the end of the queue; the other grades take it away.
  for (const [grade, left] of [
    ['1', 10],
    ['2', 10],
    ['3', 9],
    ['4', 8],
  ] as const) {
    await expect(page.locator('[data-part="left"]')).toHaveText(`${left} to go`);
    await expect(page.locator('.review-card')).toHaveAttribute('aria-busy', 'false');
    await page.keyboard.press('Space');
    await expect(page.locator('[data-grade]')).toHaveCount(4);
    await expect(page.locator('[data-part="grade-buttons"] .primary')).toHaveCount(0);
    await page.keyboard.press(grade);
  }
  await expect(page.locator('[data-part="left"]')).toHaveText('7 to go');
  await tabTo(page, '[data-part="leave"]');
  await page.keyboard.press('Enter');
  await expect(due).toHaveText('Due today: 7. New today: 0.');

  const state = await stateOf(page);
  const text = await exportFrom(page);
  const other = await browser.newContext();
  const there = await other.newPage();
  await there.clock.install({ time: await page.evaluate(() => Date.now()) });
  await openPractice(there);
  await there.locator('[data-part="new-per-day"]').fill('0');
  await there.keyboard.press('Tab');
  expect(await stateOf(there)).not.toEqual(state);
  await importInto(there, text);
  await expect(there.locator('[data-part="data-notice"]')).toHaveText(
    'Records taken over: 14; already there: 0; could not be read: 0.',
  );
  await expect.poll(() => stateOf(there)).toEqual(state);
  // Both languages show the same.
  await openPractice(there, 'zh');
  await expect.poll(() => stateOf(there)).toEqual(state);
  await other.close();
  expect(complaints).toEqual([]);
});

test('an answer on a page of exercises counts, in a folder and in the other language too', async ({
  page,
  complaints,
}) => {
  await page.goto(addressInFolder('zh/practice/momentum/'));
  const item = page.locator('exercise-item').first();
  await item.scrollIntoViewIfNeeded();
  await expect(item).toHaveAttribute('data-live');
  // Whatever its kind, its fields are filled in order.
  for (const field of await item.locator('input:visible, textarea:visible').all()) {
    if (['radio', 'checkbox'].includes((await field.getAttribute('type')) ?? '')) await field.check();
    else await field.fill('1');
  }
  for (let presses = 0; presses < 2 && !(await item.getAttribute('data-verdict')); presses++)
    await item.locator('button[type="submit"]').click();
  await expect(item).toHaveAttribute('data-verdict', /right|partly|wrong/);
  // A second answer after the solution was shown does not count.
  await item.locator('button[type="submit"]').click();
  await page.goto(addressInFolder('en/practice/'));
  const row = page.locator('tr[data-topic="momentum"]');
  await expect(row.locator('[data-part="seen"]')).toHaveText('1');
  await expect(row.locator('[data-part="due"]')).toHaveText('1');
  await expect(page.locator('[data-part="kept"]')).toContainText('browser: 1.');
  expect(complaints).toEqual([]);
});

test('a topic can be practiced alone', async ({ page }) => {
  await openPractice(page, 'zh');
  const row = page.locator('tr[data-topic]').last();
  await row.locator('[data-part="only"]').click();
  const title = await row.locator('a[data-exercises]').textContent();
  await expect(page.locator('[data-part="card-topic"]')).toHaveText(title ?? '');
  await expect(page.locator('.review-card exercise-item')).toHaveAttribute(
    'id',
    new RegExp(`^${await row.getAttribute('data-topic')}/`),
  );
});

test('keys act only in the card, and Space not in a field or on a button', async ({ page }) => {
  await openPractice(page);
  await page.locator('[data-part="start"]').click();
  await expect(page.locator('.review-card')).toHaveAttribute('aria-busy', 'false');
  const grades = page.locator('[data-part="grades"]');
  await page.locator('header a').first().focus();
  await page.keyboard.press('Space');
  await expect(grades).toBeHidden();
  await page.locator('.review-card input, .review-card textarea').first().focus();
  await page.keyboard.press('Space');
  await expect(grades).toBeHidden();
  await page.locator('.review-card').focus();
  await page.keyboard.press('3');
  await expect(grades).toBeHidden();
  await page.keyboard.press('Space');
  await expect(grades).toBeVisible();
});

test('a corrupted store and files of rubbish leave a page that works and says so in a sentence', async ({
  page,
  complaints,
}) => {
  await openPractice(page);
  const data = JSON.stringify({
    app: 'gradient-notes',
    version: 1,
    reviews: [
      { id: 'a', exercise: 'momentum/a', seed: 1, at: 1_700_000_000_000, grade: 3, score: 1, from: 'notes' },
      { id: 'b', grade: 9 },
    ],
  });
  await importInto(page, data);
  const notice = page.locator('[data-part="data-notice"]');
  await expect(notice).toHaveText('Records taken over: 1; already there: 0; could not be read: 1.');
  for (const rubbish of ['', 'PK\u0003\u0004', data.slice(0, 90)]) {
    await importInto(page, rubbish);
    await expect(notice).toHaveText(/damaged or incomplete.*Nothing was changed/);
  }
  await importInto(page, '{"app":"anki","version":1}');
  await expect(notice).toHaveText(/not a progress file.*Nothing was changed/);
  await importInto(page, data.replace('"version":1', '"version":7'));
  await expect(notice).toHaveText(/taken over: 0; already there: 1; could not be read: 1\. A newer version/);

  await inDatabase(
    page,
    'readwrite',
    ({ reviews, exams }) => {
      reviews.put({ id: 'broken', at: Number.NaN, exercise: new Map() });
      exams.put({ id: 'broken', answers: 7 });
    },
    null,
  );
  await openPractice(page);
  await expect(page.locator('[data-part="kept"]')).toHaveText(
    'Answers kept in this browser: 1. Mock exams: 0. Records that this version cannot read: 2. They are left as they are.',
  );
  await expect(page.locator('[data-part="start"]')).toBeVisible();
  expect(complaints).toEqual([]);
});

test('where the browser keeps nothing, the review works in memory and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await openPractice(page);
  await expect(page.locator('[data-part="trouble"]')).toContainText('your progress will be lost');
  await page.locator('[data-part="start"]').click();
  await expect(page.locator('.review-card')).toHaveAttribute('aria-busy', 'false');
  await page.keyboard.press('Space');
  await page.keyboard.press('4');
  await expect(page.locator('[data-part="kept"]')).toContainText('browser: 1.');
  await page.locator('[data-part="leave"]').click();
  expect(await exportFrom(page)).toContain('"grade": 4');
});

test('everything can be deleted, after a question; another tab follows', async ({ page, context }) => {
  await openPractice(page);
  const record = { id: 'a', exercise: 'momentum/a', seed: 1, at: 1, grade: 3, score: 1, from: 'notes' };
  await importInto(page, JSON.stringify({ app: 'gradient-notes', version: 1, reviews: [record] }));
  const other = await context.newPage();
  await openPractice(other, 'zh');
  await expect(other.locator('[data-part="kept"]')).toContainText('1 次作答');
  await page.locator('[data-part="remove"]').click();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-part="kept"]')).toContainText('browser: 1.');
  await page.locator('[data-part="remove"]').click();
  await page.locator('[data-part="confirm"]').click();
  await expect(page.locator('[data-part="data-notice"]')).toHaveText('Everything was deleted.');
  await expect(other.locator('[data-part="kept"]')).toContainText('0 次作答');
});

test('without JavaScript the page lists the topics with their exercises', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const language of ['en', 'zh']) {
    await page.goto(addressOf(`${language}/practice/`));
    await expect(page.locator('[data-part="session"]')).toBeHidden();
    await expect(page.locator('noscript p')).toBeVisible();
    await page.locator('a[data-exercises]').first().click();
    await expect(page.locator('exercise-item').first()).toBeVisible();
  }
  await context.close();
});

test('the schedule loads on the practice page only', async ({ page }) => {
  const scripts: string[] = [];
  page.on('response', async (response) => {
    if (response.url().endsWith('.js')) scripts.push(await response.text().catch(() => ''));
  });
  const hasSchedule = () => scripts.some((text) => text.includes('request_retention'));
  const hasDatabase = () => scripts.some((text) => text.includes('versionchange'));
  await page.goto(addressOf('en/practice/momentum/'));
  await expect(page.locator('exercise-item').first()).toHaveAttribute('data-live');
  await page.waitForLoadState('networkidle');
  expect([hasSchedule(), hasDatabase()]).toEqual([false, false]);
  await openPractice(page);
  expect([hasSchedule(), hasDatabase()]).toEqual([true, true]);
});

for (const language of ['en', 'zh'] as const) {
  test(`axe finds nothing while a card is shown and while it is graded, light and dark, wide and narrow: ${language}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await openPractice(page, language);
    await page.locator('[data-part="start"]').click();
    await expect(page.locator('.review-card')).toHaveAttribute('aria-busy', 'false');
    await expectAccessible(page, 'a card');
    await answerByKeyboard(page);
    await expectAccessible(page, 'its grades');
    await page.keyboard.press('4');
    await page.locator('[data-part="leave"]').click();
    await page.locator('[data-part="remove"]').click();
    await expectAccessible(page, 'the question before deleting');
  });
}
