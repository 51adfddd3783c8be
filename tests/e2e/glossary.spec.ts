import type { Locator, Page } from '@playwright/test';
import { languages } from '../../src/demo/words';
import { setTheme } from './accessibility';
import { axeFindings } from './axe';
import { addressInFolder, addressOf, importTerms, pages } from './site';
import { expect, test } from './test';

/** The note whose terms are opened here: the first one that has some, in both languages. */
const slug = pages
  .find(({ path, html }) => path.startsWith('en/') && html.includes('class="term"'))!
  .path.split('/')[1]!;

/** The first term of a page with its window. */
function firstTerm(page: Page): { button: Locator; meaning: Locator } {
  const button = page.locator('button.term').first();
  return { button, meaning: page.locator('.term-meaning').first() };
}

async function expectBesideButton(page: Page, button: Locator, meaning: Locator): Promise<void> {
  const [term, box, width] = [
    await button.boundingBox(),
    await meaning.boundingBox(),
    await page.evaluate(() => document.documentElement.clientWidth),
  ];
  expect(box!.x).toBeGreaterThanOrEqual(0);
  expect(box!.x + box!.width).toBeLessThanOrEqual(width);
  const gap = Math.max(box!.y - (term!.y + term!.height), term!.y - (box!.y + box!.height));
  expect(gap).toBeGreaterThanOrEqual(0);
  expect(gap).toBeLessThan(24);
}

for (const language of languages) {
  test(`a term opens by click beside the word, and a click outside closes it (${language})`, async ({
    page,
    complaints,
  }) => {
    await page.goto(addressOf(`${language}/${slug}/`));
    const { button, meaning } = firstTerm(page);
    await expect(meaning).toBeHidden();
    await button.click();
    await expect(meaning).toBeVisible();
    await expectBesideButton(page, button, meaning);
    await page.locator('h1').click();
    await expect(meaning).toBeHidden();
    expect(complaints).toEqual([]);
  });

  test(`a term opens with Enter, Escape closes it and gives the focus back (${language})`, async ({
    page,
  }) => {
    await page.goto(addressOf(`${language}/${slug}/`));
    const { button, meaning } = firstTerm(page);
    await expect(button).toHaveAccessibleName((await button.textContent()) ?? '');
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(meaning).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(meaning.getByRole('link')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(meaning).toBeHidden();
    await expect(button).toBeFocused();
  });

  test(`the filter of the glossary works by keyboard, in both languages (${language})`, async ({
    page,
    complaints,
  }) => {
    await page.goto(addressOf(`${language}/glossary/`));
    const entries = page.locator('.glossary-entry:visible');
    const status = page.locator('.glossary-filter').getByRole('status');
    await expect(entries).toHaveCount((await importTerms()).length);
    await page.locator('.glossary-filter input').focus();
    await page.keyboard.type('HYPER parameter');
    await expect(entries).toHaveCount(1);
    await expect(status).toContainText('1');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('批归一化');
    await expect(entries).toHaveCount(1);
    await expect(page.locator('#term-batch-normalization')).toBeVisible();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('qqq');
    await expect(entries).toHaveCount(0);
    await expect(status).not.toBeEmpty();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await expect(entries).toHaveCount((await importTerms()).length);
    expect(complaints).toEqual([]);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 800 }, hasTouch: true });

  for (const language of languages) {
    test(`a term opens by touch within the screen (${language})`, async ({ page }) => {
      await page.goto(addressOf(`${language}/${slug}/`));
      for (const button of await page.locator('button.term').all()) {
        await button.scrollIntoViewIfNeeded();
        await button.tap();
        const meaning = page.locator(`#${await button.getAttribute('popovertarget')}`);
        await expect(meaning).toBeVisible();
        await expectBesideButton(page, button, meaning);
        await page.keyboard.press('Escape');
        await expect(meaning).toBeHidden();
      }
    });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a term opens, and its link leads to the entry, under a base path too', async ({ page }) => {
    await page.goto(addressInFolder(`en/${slug}/`));
    const { button, meaning } = firstTerm(page);
    await button.click();
    await expect(meaning).toBeVisible();
    const target = await button.getAttribute('popovertarget');
    await meaning.getByRole('link').click();
    await expect(page).toHaveURL(addressInFolder(`en/glossary/#${target}`));
    await expect(page.locator(`#${target}`)).toBeVisible();
    await expect(page.locator('.glossary-entry')).toHaveCount((await importTerms()).length);
    await expect(page.locator('.glossary-filter')).toBeHidden();
  });
});

test('on paper a term is plain text and no window is left open', async ({ page }) => {
  await page.goto(addressOf(`en/${slug}/`));
  const { button, meaning } = firstTerm(page);
  await button.click();
  await page.emulateMedia({ media: 'print' });
  await expect(button).toHaveCSS('text-decoration-line', 'none');
  await expect(meaning).toBeHidden();
});

test('axe finds nothing with a window open, light and dark, wide and narrow', async ({ page }) => {
  test.setTimeout(120_000);
  for (const language of languages) {
    await page.goto(addressOf(`${language}/${slug}/`));
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 800 });
      for (const theme of ['light', 'dark'] as const) {
        await setTheme(page, theme);
        const { button, meaning } = firstTerm(page);
        await button.click();
        await expect(meaning).toBeVisible();
        const found = await axeFindings(page, { within: ['.term-meaning:popover-open', '.term'] });
        expect.soft(found, `${language}, ${width} px, ${theme}`).toEqual([]);
        await page.keyboard.press('Escape');
      }
    }
  }
});
