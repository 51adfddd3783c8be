import type { Page } from '@playwright/test';
import { queryToState } from '../../src/demo/link';
import { axeFindings } from './axe';
import { addressInFolder, addressOf, importDemo, pages } from './site';
import { expect, test } from './test';

/** The pages that gather what stands in the notes, and the search. */

const languages = ['en', 'zh'] as const;

const pageAt = (path: string) => pages.find((page) => page.path === path);

/** The links to the notes on an index page: path of the note, query, id. */
function linksToNotes(path: string): { path: string; query: string; id: string }[] {
  const { html = '', language = 'en' } = pageAt(path) ?? {};
  const lists = html.slice(html.indexOf('class="index-topic"'), html.indexOf('class="page-end"'));
  return [...lists.matchAll(new RegExp(`href="/(${language}/[\\w-]+/)([^"#]*)#([^"]*)"`, 'g'))].map(
    ([, note = '', query = '', id = '']) => ({ path: note, query: query.replaceAll('&amp;', '&'), id }),
  );
}

for (const language of languages) {
  for (const index of ['questions', 'mistakes/inside-a-network', 'mistakes/optimization', 'demos']) {
    test(`every link of /${language}/${index}/ leads to something on its note`, async () => {
      const links = linksToNotes(`${language}/${index}/`);
      expect(links.length).toBeGreaterThan(10);
      const dead = links.filter(({ path, id }) => !pageAt(path)?.html.includes(` id="${id}"`));
      expect(dead).toEqual([]);
      for (const { query, id } of links.filter(({ query }) => query !== '')) {
        const { params } = await importDemo(id);
        expect(queryToState(id, params, new URLSearchParams(query)).problems).toEqual([]);
      }
    });
  }
}

test('every mistake that is quoted stands whole on the page of its part, and the other way round', async () => {
  for (const language of languages) {
    const idsOn = (path: string): string[] =>
      [...(pageAt(path)?.html ?? '').matchAll(/class="mistake" id="([^"]+)"/g)].map(([, id = '']) => id);
    const whole = `${language}/mistakes/`;
    const parts = pages.map(({ path }) => path).filter((path) => path.startsWith(whole) && path !== whole);
    const quoted = idsOn(whole);
    expect(quoted.length).toBeGreaterThan(20);
    expect(parts.flatMap(idsOn).sort()).toEqual([...quoted].sort());
    const index = pageAt(whole)?.html ?? '';
    for (const id of quoted) {
      const [, path = ''] = index.match(new RegExp(`class="why" href="/([^"#]*)#${id}"`)) ?? [];
      expect(idsOn(path)).toContain(id);
    }
  }
});

test('a question leads to the section that answers it', async ({ page, complaints }) => {
  await page.goto(addressInFolder('en/questions/'));
  await page.getByRole('link', { name: 'reaches back over about the last' }).click();
  await expect(page).toHaveURL(/\/notes\/en\/momentum\/#window$/);
  await expect(page.locator('#window')).toBeInViewport();
  expect(complaints).toEqual([]);
});

test('the mistakes are filtered by keyboard, and the filter stands in the link', async ({
  page,
  complaints,
}) => {
  await page.goto(addressOf('en/mistakes/'));
  const shown = page.locator('.mistake:visible');
  const status = page.locator('.mistakes-shown');
  const all = await page.locator('.mistake').count();
  await expect(shown).toHaveCount(all);
  await expect(status).toHaveText(`All ${all} mistakes are shown.`);

  await page.getByRole('combobox', { name: 'Topic' }).focus();
  await page.keyboard.type('Momentum');
  await page.keyboard.press('Tab');
  await page.keyboard.type('half');
  await expect(page).toHaveURL(/\/en\/mistakes\/\?topic=momentum&severity=half-true$/);
  const count = await shown.count();
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(all);
  await expect(status).toHaveText(`${count} of ${all} mistakes are shown.`);
  expect(await shown.evaluateAll((list) => list.map(({ id }) => id.slice(0, 'momentum-'.length)))).toEqual(
    Array.from({ length: count }, () => 'momentum-'),
  );
  expect(await axeFindings(page)).toEqual([]);

  await page.locator('a[data-language]').click();
  await expect(page).toHaveURL(/\/zh\/mistakes\/\?topic=momentum&severity=half-true$/);
  await expect(shown).toHaveCount(count);
  await expect(status).toHaveText(`共 ${all} 条，列出 ${count} 条。`);
  await expect(page.getByRole('combobox', { name: '主题' })).toHaveValue('momentum');
  await expect(page.getByRole('combobox', { name: '性质' })).toHaveValue('half-true');
  expect(complaints).toEqual([]);
});

test('a link with an unknown filter says so and shows the rest', async ({ page }) => {
  await page.goto(addressOf('en/mistakes/?topic=nosuch&severity=misconception'));
  await expect(page.locator('.mistakes-shown')).toContainText('“nosuch”, which this page does not have.');
  const all = await page.locator('.mistake').count();
  const shown = await page.locator('.mistake:visible').count();
  expect(shown).toBe(await page.locator('.mistake[data-severity~="misconception"]').count());
  expect(shown).toBeLessThan(all);
});

test('a mistake leads to its place and to the state of the demo that shows it', async ({ page }) => {
  await page.goto(addressOf('zh/mistakes/?topic=momentum'));
  const mistake = page.locator('#momentum-pitfall-e0-14');
  await mistake.locator('a.try').first().click();
  await expect(page).toHaveURL(/\/zh\/momentum\/\?ema-weights\.[^#]+#ema-weights$/);
  await expect(page.locator('live-demo[id="ema-weights"]')).toHaveAttribute('data-live');
  await page.goBack();
  await mistake.getByRole('link', { name: '在笔记中查看' }).click();
  await expect(page).toHaveURL(/\/zh\/momentum\/#pitfall-e0-14$/);
  await expect(page.locator('#pitfall-e0-14')).toBeInViewport();
});

test('the link to a mistake opens it, and a quotation opens where it stands', async ({
  page,
  complaints,
}) => {
  await page.goto(addressInFolder('en/mistakes/#momentum-pitfall-e0-14'));
  const named = page.locator('#momentum-pitfall-e0-14');
  await expect(named.getByRole('link', { name: 'In the notes' })).toBeInViewport();
  await expect(page.getByRole('link', { name: 'In the notes' })).toHaveCount(1);

  const other = page.locator('#momentum-pitfall-e0-13');
  await other.getByRole('link', { name: 'Why it loses marks' }).press('Enter');
  await expect(other).toBeFocused();
  await expect(other).toContainText('6.8619');
  await expect(page).toHaveURL(/\/en\/mistakes\/#momentum-pitfall-e0-14$/);
  expect(complaints).toEqual([]);
});

test('when the reasons cannot be had, a quotation still leads to them', async ({ page }) => {
  await page.route('**/mistakes/optimization/', (route) =>
    route.request().isNavigationRequest() ? route.continue() : route.abort(),
  );
  await page.goto(addressOf('en/mistakes/?topic=momentum'));
  await expect(page.locator('.mistakes-shown')).toContainText('of');
  await page.locator('#momentum-pitfall-e0-14 a.why').click();
  await expect(page).toHaveURL(/\/en\/mistakes\/optimization\/#momentum-pitfall-e0-14$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all mistakes are listed and the filter, which could do nothing, is not there', async ({ page }) => {
    await page.goto(addressOf('en/mistakes/?topic=momentum'));
    const all = await page.locator('.mistake').count();
    expect(all).toBeGreaterThan(20);
    await expect(page.locator('.mistake:visible')).toHaveCount(all);
    await expect(page.locator('.mistakes-filter')).toBeHidden();
    await page.locator('#momentum-pitfall-e0-14 a.why').click();
    await expect(page.locator('#momentum-pitfall-e0-14')).toContainText('window');
  });

  test('every demo has its picture, the picture in words and a link to the notes', async ({ page }) => {
    await page.goto(addressOf('zh/demos/'));
    const cards = await page.locator('.gallery > li').all();
    expect(cards.length).toBeGreaterThan(20);
    for (const card of cards) {
      await card.scrollIntoViewIfNeeded();
      const picture = card.getByRole('img');
      await expect(picture).toHaveAccessibleName(/.{10}/);
      await expect
        .poll(() => picture.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth))
        .toBeGreaterThan(0);
      await expect(card.getByRole('link')).toHaveAttribute('href', /^\/zh\/[\w-]+\/#[\w-]+$/);
    }
  });
});

test.describe('all demos', () => {
  const cardOf = (page: Page, id: string) =>
    page.locator('.gallery > li').filter({ has: page.locator(`a[href$="#${id}"]`) });

  test('pictures are fetched as they near the screen, and no demo before it is opened', async ({
    page,
    complaints,
  }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(addressOf('en/demos/'), { waitUntil: 'networkidle' });
    const all = await page.locator('.gallery img').count();
    const pictures = (): number => fetched.filter((path) => path.startsWith('/pictures/')).length;
    expect(pictures()).toBeGreaterThan(0);
    expect(pictures()).toBeLessThan(all);
    await page.locator('.gallery img').last().scrollIntoViewIfNeeded();
    await expect
      .poll(() =>
        page
          .locator('.gallery img')
          .last()
          .evaluate((image) => (image as HTMLImageElement).complete),
      )
      .toBe(true);
    expect(fetched.filter((path) => path.startsWith('/embed/'))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('a card opens its demo where it stands and closes again, by keyboard', async ({
    page,
    complaints,
  }) => {
    await page.goto(addressInFolder('en/demos/'));
    const card = cardOf(page, 'ema-weights');
    const link = card.getByRole('link', { name: 'How far back does the average remember?' });
    await link.press('Enter');
    const demo = page.locator('live-demo[id="ema-weights"]');
    await expect(demo).toHaveAttribute('data-live');
    await expect(demo).toBeFocused();
    await expect(card.getByRole('img', { name: /With β/ }).first()).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await demo.locator('input[name="beta"]').fill('0.5');
    await expect(page).toHaveURL(/\?ema-weights\.beta=0\.5$/);

    await card.getByRole('button', { name: 'Close' }).press('Enter');
    await expect(demo).toBeHidden();
    await expect(link).toBeFocused();
    await link.press('Enter');
    await expect(demo.locator('input[name="beta"]')).toHaveValue('0.5');
    await card.getByRole('link', { name: 'In the notes' }).click();
    await expect(page).toHaveURL(/\/notes\/en\/momentum\/#ema-weights$/);
    expect(complaints).toEqual([]);
  });

  test('a picture follows the theme that the reader chose, not only the one of the system', async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(addressOf('en/demos/'));
    const picture = page.locator('.gallery img').first();
    const brightness = async (): Promise<number> => {
      const shot = await picture.screenshot();
      const { default: sharp } = await import('sharp');
      const { channels } = await sharp(shot).stats();
      return channels[0]?.mean ?? 0;
    };
    expect(await brightness()).toBeGreaterThan(200);
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
    await expect.poll(brightness).toBeLessThan(100);
  });

  test('a link to states opens its demos in them, wherever they stand', async ({ page, complaints }) => {
    await page.goto(addressOf('en/demos/?ema-weights.beta=0.98&momentum-hill.start=-2#ema-weights'));
    const demo = page.locator('live-demo[id="ema-weights"]');
    await expect(demo).toHaveAttribute('data-live');
    await expect(demo).toBeInViewport();
    await expect(demo.locator('input[name="beta"]')).toHaveValue('0.98');
    await expect(page.locator('live-demo[id="momentum-hill"] input[name="start"]')).toHaveValue('-2');
    await expect(page.locator('live-demo')).toHaveCount(2);
    await demo.locator('input[name="beta"]').fill('0.5');
    await expect(page).toHaveURL(/[?&]ema-weights\.beta=0\.5(&|#)/);
    await expect(page).toHaveURL(/[?&]momentum-hill\.start=-2(&|#)/);
    await page.locator('a[data-language]').click();
    await expect(page.locator('live-demo[id="ema-weights"] input[name="beta"]')).toHaveValue('0.5');
    expect(complaints).toEqual([]);
  });

  test('a link to a demo that is not there says so', async ({ page }) => {
    await page.goto(addressOf('en/demos/?nosuch.beta=0.98'));
    await expect(page.getByRole('status').filter({ hasText: 'nosuch' })).toBeVisible();
  });

  for (const viewport of [
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ]) {
    test(`a link to a demo lands on it at ${viewport.width} pixels`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto(addressOf('zh/demos/#terminal-velocity'));
      const demo = page.locator('live-demo[id="terminal-velocity"]');
      await expect(demo).toHaveAttribute('data-live');
      await page.waitForLoadState('networkidle');
      const { y = -1 } = (await demo.boundingBox()) ?? {};
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(250);
    });
  }

  test('a demo whose page of its own is out of reach is taken from its note', async ({ page }) => {
    await page.route('**/embed/**', (route) => route.abort());
    await page.goto(addressOf('en/demos/#ema-weights'));
    await expect(page.locator('live-demo')).toHaveAttribute('data-live');
  });
});

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
