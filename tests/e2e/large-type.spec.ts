import type { Page } from '@playwright/test';
import { crowding } from './crowding';
import { long, startExam } from './exam-page';
import { addressOf, templates } from './site';
import { test } from './tab';
import { expect, readThrough } from './test';

/** Larger default type, as the reader has set it in the browser: every length in rem grows, and every width that is asked for in rem. */
const usual = { standard: 16, fixed: 13 };

/** A low phone, a usual one, and a wide screen. */
const low = { width: 320, height: 568 };
const phone = { width: 390, height: 844 };
const wide = { width: 1280, height: 800 };

const largest = { size: 200, windows: [low, phone, wide] };

/**
 * In percent of it, and the windows for each size. What Chinese differs in is words, so its pages are looked at in the largest only.
 */
const sizes = {
  en: [{ size: 125, windows: [low, wide] }, { size: 150, windows: [phone] }, largest],
  zh: [largest],
};

/** A page of each kind. */
const kinds = [
  '',
  'momentum/',
  'practice/',
  'practice/momentum/',
  'exam/',
  'answers/',
  'answers/optimization/',
  'quick/momentum/',
  'glossary/',
  'mistakes/',
  'mistakes/optimization/',
  'demos/',
  'questions/',
  'outlines/',
  'lab/',
  'teach/',
];

/** Looks at a page in all sizes of its language and in all windows. */
async function expectRoom(page: Page, language: keyof typeof sizes, what: string): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  for (const { size, windows } of sizes[language]) {
    const standard = Math.round((usual.standard * size) / 100);
    const fixed = Math.round((usual.fixed * size) / 100);
    await browser.send('Page.setFontSizes', { fontSizes: { standard, fixed } });
    for (const window of windows) {
      await page.setViewportSize(window);
      expect.soft(await crowding(page), `${what} at ${window.width} px, type of ${size} %`).toEqual([]);
    }
  }
  await browser.send('Page.setFontSizes', { fontSizes: usual });
  await browser.detach();
}

test('every kind of page is one of those looked at', () => {
  expect(templates.filter(({ language }) => language === 'en')).toHaveLength(kinds.length);
});

for (const language of ['en', 'zh'] as const) {
  for (const kind of kinds) {
    test(`/${language}/${kind} has room for larger type`, async ({ tab: page }) => {
      await page.goto(addressOf(`${language}/${kind}`), { waitUntil: 'domcontentloaded' });
      await readThrough(page);
      await expectRoom(page, language, kind);
    });
  }

  test(`/${language}/: an exam has room for larger type, and its results`, async ({ tab: page }) => {
    await startExam(page, addressOf(`${language}/exam/?${long}`));
    await readThrough(page);
    await expectRoom(page, language, 'the paper');
    await page.locator('.exam-bar button').click();
    await page.locator('.exam-dialog button.primary').click();
    await expect(page.locator('.exam')).toHaveAttribute('data-state', 'results');
    await expectRoom(page, language, 'the results');
  });

  test(`/${language}/: the windows of a demo have room for larger type`, async ({ tab: page }) => {
    await page.goto(addressOf(`${language}/momentum/`), { waitUntil: 'domcontentloaded' });
    await readThrough(page);
    await page.locator('live-demo [data-action="share"]').first().click();
    await page.locator('.share-dialog[open]').waitFor();
    await expectRoom(page, language, 'share');
  });
}
