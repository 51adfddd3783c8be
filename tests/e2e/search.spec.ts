import type { Page } from '@playwright/test';
import { languages } from '../../src/demo/words';
import { axeFindings } from './axe';
import { addressInFolder } from './site';
import { expect, test } from './test';

/** The search, from the first keystroke to the page that it leads to. */

/** What a reader types, and where the result leads: the section or the demo. */
const searches = [
  { language: 'zh', query: '条件数', place: 'zh/momentum/#valley' },
  { language: 'zh', query: '万能近似定理', place: 'zh/activation-functions/#universal-approximation' },
  { language: 'zh', query: 'Glorot', place: 'zh/weight-initialization/#schemes' },
  { language: 'zh', query: '移动平均覆盖多少步', place: 'zh/momentum/#ema-weights' },
  // The index holds 偏置 and 步长 as one word each, the query is cut in two.
  { language: 'zh', query: '偏置', place: 'zh/backpropagation/#biases' },
  { language: 'zh', query: '步长取多大，梯度检验最准？', place: 'zh/backpropagation/#gradient-check' },
  { language: 'zh', query: 'softplus', place: 'zh/activation-functions/#gallery' },
  { language: 'en', query: 'condition number', place: 'en/momentum/#valley' },
  { language: 'en', query: 'dead unit', place: 'en/activation-functions/#dead-units' },
  { language: 'en', query: 'Glorot', place: 'en/weight-initialization/#schemes' },
  { language: 'en', query: 'softplus', place: 'en/activation-functions/#gallery' },
  { language: 'en', query: 'How far back does the average remember?', place: 'en/momentum/#ema-weights' },
] as const;

for (const language of languages) {
  const own = searches.filter((search) => search.language === language);

  test(`what a reader searches for in ${language} leads to its section or demo`, async ({
    page,
    complaints,
  }) => {
    await page.goto(addressInFolder(`${language}/teach/`));
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog');
    const results = dialog.locator('.search-results');
    for (const { query, place } of own) {
      await dialog.getByRole('searchbox').fill(query);
      await expect(results.locator(`a[href$="/${place}"]`), query).toBeVisible();
      // The page that lists the topics may name what is searched; those of the exercises are not in the search.
      await expect(
        results.locator('a[href*="/practice/"]:not([href$="/practice/"], [href*="/practice/#"])'),
      ).toHaveCount(0);
      if (query === 'Glorot') expect(await axeFindings(page)).toEqual([]);
    }
    const { place } = own.at(-1)!;
    await results.locator(`a[href$="/${place}"]`).click();
    await expect(page).toHaveURL(addressInFolder(place));
    const id = place.slice(place.indexOf('#') + 1);
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
    expect(complaints).toEqual([]);
  });
}

const dialogOf = (page: Page) => page.getByRole('dialog');

/** Opens the search and counts the pages whose text is loaded for it. */
async function openSearch(page: Page, path: string): Promise<string[]> {
  const loaded: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/fragment/')) loaded.push(request.url());
  });
  await page.goto(addressInFolder(path));
  await page.keyboard.press('/');
  return loaded;
}

for (const { language, said } of [
  { language: 'en', said: 'Nothing found for “zzzqqq”' },
  { language: 'zh', said: '没有找到“zzzqqq”' },
] as const) {
  test(`the search says in ${language} when nothing is found`, async ({ page, complaints }) => {
    await openSearch(page, `${language}/`);
    await dialogOf(page).getByRole('searchbox').fill('zzzqqq');
    await expect(dialogOf(page).getByRole('status')).toContainText(said);
    await expect(dialogOf(page).locator('.search-results a')).toHaveCount(0);
    expect(complaints).toEqual([]);
  });
}

test('a misspelt word leads to what is near it, and the search says that no page says it', async ({
  page,
}) => {
  await openSearch(page, 'en/');
  await dialogOf(page).getByRole('searchbox').fill('momentun');
  await expect(dialogOf(page).getByRole('status')).toHaveText('No page says “momentun”. The nearest:');
  await expect(dialogOf(page).getByRole('link').first()).toHaveAttribute('href', /\/en\/momentum\/$/);
});

const spellings = [
  { query: 'ＲｅＬＵ', same: 'relu' },
  { query: '動量', same: '动量' },
  { query: '反向傳播', same: '反向传播' },
  { query: '歸一化', same: '归一化' },
  { query: '梯度消失', same: '梯度消失' },
  { query: '權重', same: '权重' },
];

test('traditional signs and wide letters find the pages of the usual ones, first the same', async ({
  page,
}) => {
  await openSearch(page, 'zh/');
  const titles = async (typed: string): Promise<string[]> => {
    await dialogOf(page).getByRole('searchbox').fill(typed);
    await expect(dialogOf(page).getByRole('status')).toHaveText(/[1-9]\d* ?篇/);
    await expect(dialogOf(page).locator('.search-results')).not.toHaveAttribute('aria-busy');
    return dialogOf(page)
      .locator('.search-results li > a:first-child')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  };
  for (const { query, same } of spellings) {
    const usual = await titles(same);
    expect(usual.length, same).toBeGreaterThan(0);
    expect(await titles(query), query).toEqual(usual);
  }
});

test('a keystroke loads the text of twelve pages at most', async ({ page }) => {
  const loaded = await openSearch(page, 'zh/');
  for (const query of ['的', '偏置', '步长取多大，梯度检验最准？', '偏向']) {
    loaded.length = 0;
    await dialogOf(page).getByRole('searchbox').fill(query);
    await expect(dialogOf(page).getByRole('status')).not.toHaveText('正在搜索……');
    expect(loaded.length, query).toBeLessThanOrEqual(12);
  }
});

for (const rest of [0, 50, 150, 400]) {
  test(`Enter ${rest} ms after the last letter opens the page of the whole word, also from a cold start`, async ({
    page,
  }) => {
    await page.route('**/pagefind/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      await route.continue();
    });
    await page.goto(addressInFolder('en/glossary/'));
    await page.keyboard.press('/');
    await page.keyboard.type('batch', { delay: 20 });
    await page.waitForTimeout(600);
    await page.keyboard.type(' normalization', { delay: 20 });
    await page.waitForTimeout(rest);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/en\/batch-normalization\/$/);
  });
}

test('Enter before anything is loaded waits for the result', async ({ page }) => {
  await page.goto(addressInFolder('en/'));
  await page.keyboard.press('/');
  await page.keyboard.type('momentum');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/momentum\/$/);
});

test('an Enter that ends a word of an input method opens nothing', async ({ page }) => {
  await openSearch(page, 'zh/');
  const box = dialogOf(page).getByRole('searchbox');
  await box.fill('动量');
  await expect(dialogOf(page).locator('.search-results a').first()).toBeVisible();
  // As Safari sends it: after the end of the word, and no longer marked as belonging to it.
  await box.evaluate((field) => {
    field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    field.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true }),
    );
    field.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }),
    );
  });
  await expect(dialogOf(page)).toBeVisible();
  await expect(page).toHaveURL(/\/zh\/$/);
});
