import type { Page } from '@playwright/test';
import { setTheme, unreachableScrolling } from './accessibility';
import { axeFindings, axeFindingsAsDrawn, byColours, byWidth, byWords, notByColours } from './axe';
import { poorContrasts } from './contrast';
import { expectInSight } from './in-sight';
import { sticksOut, strandedPunctuation, undrawnFormulas } from './layout';
import {
  expectHandlesMove,
  expectReferences,
  expectSlidersMove,
  expectTryLinks,
  linkToStates,
} from './note-demos';
import { expectPrints } from './printed-page';
import { addressOf, importReferences, templates, visited } from './site';
import { test } from './tab';
import { expect, readThrough } from './test';

/**
 * One visit to every page, with every question that its words or its demos may answer differently. English pages are opened on a wide
 * screen and then made narrow, Chinese ones the other way round; one page of every template is asked what hangs on the template.
 */

const wide = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };

const references = new Map(
  (await importReferences()).map(({ slug, references }) => [`en/${slug}/`, references]),
);

/** Looks at the page as a screen that is touched shows it, whose targets are larger. */
async function withFinger(page: Page, look: () => Promise<void>): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const isTouched = (): Promise<boolean> => page.evaluate(() => matchMedia('(pointer: coarse)').matches);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  expect(await isTouched()).toBe(true);
  await look();
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: false });
  expect(await isTouched()).toBe(false);
  await session.detach();
}

async function expectGoodColours(page: Page): Promise<void> {
  for (const theme of ['dark', 'light'] as const) {
    await setTheme(page, theme);
    expect.soft(await poorContrasts(page), `colours, ${theme}`).toEqual([]);
  }
}

for (const each of visited.filter(({ language }) => language !== 'zh')) {
  const { path, demos } = each;
  test(`/${path} is quiet, alive, accessible, fits a phone and paper`, async ({ tab: page, complaints }) => {
    test.setTimeout(180_000);
    await page.goto(addressOf(path));
    await readThrough(page);
    expect.soft(await undrawnFormulas(page)).toEqual([]);
    await expectGoodColours(page);
    // axe takes seconds for the colours of a long page; whether `poorContrasts` sees what axe does hangs on the template, and so does
    // all but words on a page that no author lays out.
    const isTemplate = templates.includes(each);
    const known = references.get(path);
    const question = known ? notByColours : byWords;
    expect.soft(await axeFindings(page, isTemplate ? {} : question), 'axe').toEqual([]);
    if (isTemplate) {
      await setTheme(page, 'dark');
      expect.soft(await axeFindings(page, byColours), 'axe in the dark').toEqual([]);
    }
    // What language changes is words, so one language stands for both.
    if (known) {
      await expectInSight(page, demos, 'a laptop');
      expect(demos).toEqual(expect.arrayContaining(known.map(({ demo }) => demo)));
      await expectSlidersMove(page, demos);
      await expectHandlesMove(page, demos);
      await expectTryLinks(page, each);
      await expectReferences(page, known);
    }

    await page.setViewportSize(phone);
    expect.soft(await sticksOut(page)).toEqual([]);
    expect.soft(await unreachableScrolling(page), 'what scrolls on a phone').toEqual([]);
    if (isTemplate) {
      expect.soft(await axeFindings(page, notByColours), 'axe on a phone').toEqual([]);
      expect.soft(await axeFindingsAsDrawn(page, byWidth), 'axe on what scrolls').toEqual([]);
    }
    if (known) await withFinger(page, () => expectInSight(page, demos, 'a phone'));

    if (isTemplate) expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
    await expectPrints(page, isTemplate);
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
  });
}

for (const { path, demos } of visited.filter(({ language }) => language === 'zh')) {
  test(`/${path} is quiet, obeys its link, has its names, fits a phone`, async ({
    tab: page,
    complaints,
  }) => {
    test.setTimeout(180_000);
    await page.setViewportSize(phone);
    const { query, expectStates } = await linkToStates(demos);
    await page.goto(addressOf(path) + query);
    await readThrough(page);
    await expectStates(page);
    expect.soft(await undrawnFormulas(page)).toEqual([]);
    expect.soft(await strandedPunctuation(page), 'punctuation at the beginning of a line').toEqual([]);
    expect.soft(await sticksOut(page)).toEqual([]);

    await page.setViewportSize(wide);
    expect.soft(await axeFindings(page, byWords), 'axe').toEqual([]);
    // Colours and paper are those of the English page, for other words.
    if (templates.some((template) => template.path === path.replace(/^zh/, 'en'))) {
      await expectGoodColours(page);
      await expectPrints(page, true);
    }
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
  });
}

test('/ sends a reader on to a language, in silence', async ({ tab: page, complaints }) => {
  await page.goto(addressOf(''));
  await expect(page).toHaveURL(/\/(en|zh)\/$/);
  await page.waitForLoadState('networkidle');
  expect(complaints).toEqual([]);
});
