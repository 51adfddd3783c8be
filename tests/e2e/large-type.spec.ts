import type { Page } from '@playwright/test';
import { crowding } from './crowding';
import { short, startExam } from './exam-page';
import { addressOf, templates } from './site';
import { expect, readThrough, test } from './test';

/** Larger default type, as the reader has set it in the browser: every length in rem grows, and every width that is asked for in rem. */
const usual = { standard: 16, fixed: 13 };

/** Phones, one of them narrow and low, and a wide screen, by the size of type in percent: not all of both, but each of both. */
const settings = {
  en: { 125: [320], 150: [390, 1280], 200: [320, 390] },
  zh: { 125: [390, 1280], 150: [320], 200: [390, 1280] },
} as const;
const heights = { 320: 568, 390: 844, 1280: 800 } as const;

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
];

/** Looks at a page in all settings of its language. */
async function expectRoom(page: Page, language: 'en' | 'zh', what: string): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  for (const [size, widths] of Object.entries(settings[language])) {
    const standard = Math.round((usual.standard * Number(size)) / 100);
    const fixed = Math.round((usual.fixed * Number(size)) / 100);
    await browser.send('Page.setFontSizes', { fontSizes: { standard, fixed } });
    for (const width of widths) {
      await page.setViewportSize({ width, height: heights[width] });
      expect.soft(await crowding(page), `${what} at ${width} px, type of ${size} %`).toEqual([]);
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
    test(`/${language}/${kind} has room for larger type`, async ({ page }) => {
      await page.goto(addressOf(`${language}/${kind}`), { waitUntil: 'domcontentloaded' });
      await readThrough(page);
      await expectRoom(page, language, kind);
    });
  }

  test(`/${language}/: an exam has room for larger type, and its results`, async ({ page }) => {
    await startExam(page, addressOf(`${language}/exam/?${short}`));
    await readThrough(page);
    await expectRoom(page, language, 'the paper');
    await page.locator('.exam-bar button').click();
    await page.locator('.exam-dialog button').first().click();
    await expectRoom(page, language, 'the results');
  });

  test(`/${language}/: the windows of a demo have room for larger type`, async ({ page }) => {
    await page.goto(addressOf(`${language}/momentum/`), { waitUntil: 'domcontentloaded' });
    const demo = page.locator('live-demo').first();
    await demo.scrollIntoViewIfNeeded();
    await demo.locator('[data-action="share"]').click();
    await page.locator('.share-dialog[open]').waitFor();
    await expectRoom(page, language, 'share');
  });
}
