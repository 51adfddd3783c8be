import type { Page } from '@playwright/test';
import { axeFindings, colourRules, setTheme, widthRules, wordTags } from './accessibility';
import { poorContrasts } from './contrast';
import { withDriver } from './driver';
import { sticksOut, strandedPunctuation, undrawnFormulas } from './layout';
import {
  expectHandlesMove,
  expectReferences,
  expectSlidersMove,
  expectTryLinks,
  linkToStates,
} from './note-demos';
import { withoutPrinter } from './paper';
import { expectPrints } from './printed-page';
import { addressOf, importReferences, visited } from './site';
import { expect, readThrough, test } from './test';

/**
 * One visit to every page. English pages are opened on a wide screen and then made narrow, Chinese ones the other way round; what
 * hangs on the template alone is looked at in templates.spec.
 */

const wide = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };

const references = new Map(
  (await importReferences()).map(({ slug, references }) => [`en/${slug}/`, references]),
);

async function expectGoodColours(page: Page): Promise<void> {
  for (const theme of ['dark', 'light'] as const) {
    await setTheme(page, theme);
    expect.soft(await poorContrasts(page), `colours, ${theme}`).toEqual([]);
  }
}

for (const each of visited.filter(({ language }) => language !== 'zh')) {
  const { path, demos } = each;
  test(`/${path} is quiet, alive, accessible, fits a phone and paper`, async ({ page, complaints }) => {
    test.setTimeout(180_000);
    await withDriver(page);
    await withoutPrinter(page);
    await page.goto(addressOf(path));
    await readThrough(page);
    expect.soft(await undrawnFormulas(page)).toEqual([]);
    await expectGoodColours(page);
    expect.soft(await axeFindings(page, (axe) => axe.disableRules(colourRules)), 'axe').toEqual([]);

    await page.setViewportSize(phone);
    expect.soft(await sticksOut(page)).toEqual([]);
    expect.soft(await axeFindings(page, (axe) => axe.withRules(widthRules)), 'axe on a phone').toEqual([]);

    await page.setViewportSize(wide);
    const known = references.get(path);
    if (known) {
      expect(demos).toEqual(expect.arrayContaining(known.map(({ demo }) => demo)));
      await expectSlidersMove(page, demos);
      await expectHandlesMove(page, demos);
      await expectTryLinks(page, each);
      await expectReferences(page, known);
    }
    await expectPrints(page);
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
  });
}

for (const { path, demos } of visited.filter(({ language }) => language === 'zh')) {
  test(`/${path} is quiet, obeys its link, has its names, fits a phone and paper`, async ({
    page,
    complaints,
  }) => {
    test.setTimeout(180_000);
    await withDriver(page);
    await withoutPrinter(page);
    await page.setViewportSize(phone);
    const { query, expectStates } = await linkToStates(demos);
    await page.goto(addressOf(path) + query);
    await readThrough(page);
    await expectStates(page);
    expect.soft(await undrawnFormulas(page)).toEqual([]);
    expect.soft(await strandedPunctuation(page), 'punctuation at the beginning of a line').toEqual([]);
    expect.soft(await sticksOut(page)).toEqual([]);

    await page.setViewportSize(wide);
    await expectGoodColours(page);
    expect.soft(await axeFindings(page, (axe) => axe.withTags(wordTags)), 'axe').toEqual([]);
    await expectPrints(page);
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
  });
}

test('/ sends a reader on to a language, in silence', async ({ page, complaints }) => {
  await page.goto(addressOf(''));
  await expect(page).toHaveURL(/\/(en|zh)\/$/);
  await page.waitForLoadState('networkidle');
  expect(complaints).toEqual([]);
});
