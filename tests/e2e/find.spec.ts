import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { queryToState } from '../../src/demo/link';
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

async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

for (const language of languages) {
  for (const index of ['questions', 'mistakes', 'demos']) {
    test(`every link of /${language}/${index}/ leads to something on its note`, async () => {
      const links = linksToNotes(`${language}/${index}/`);
      expect(links.length).toBeGreaterThan(20);
      const dead = links.filter(({ path, id }) => !pageAt(path)?.html.includes(` id="${id}"`));
      expect(dead).toEqual([]);
      for (const { query, id } of links.filter(({ query }) => query !== '')) {
        const { params } = await importDemo(id);
        expect(queryToState(id, params, new URLSearchParams(query)).problems).toEqual([]);
      }
    });
  }
}

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

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all mistakes are listed and the filter, which could do nothing, is not there', async ({ page }) => {
    await page.goto(addressOf('en/mistakes/?topic=momentum'));
    const all = await page.locator('.mistake').count();
    expect(all).toBeGreaterThan(20);
    await expect(page.locator('.mistake:visible')).toHaveCount(all);
    await expect(page.locator('.mistakes-filter')).toBeHidden();
  });

  test('every demo has its first picture, its summary and a link to the notes', async ({ page }) => {
    await page.goto(addressOf('zh/demos/'));
    const entries = await page.locator('.demo-entry').all();
    expect(entries.length).toBeGreaterThan(20);
    for (const entry of entries) {
      await expect(entry.locator('.drawing > svg, svg.graph')).toHaveCount(1);
      await expect(entry.locator('.summary')).not.toBeEmpty();
      await expect(entry.getByRole('link')).toBeVisible();
    }
  });
});

test.describe('all demos', () => {
  test('those on the screen are live, those far away are not loaded, and nothing moves while one reads', async ({
    page,
    complaints,
  }) => {
    test.setTimeout(120_000);
    const fetched: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.includes('/embed/')) fetched.push(pathname);
    });
    await page.goto(addressOf('en/demos/'));
    await page.evaluate(() => {
      document.documentElement.dataset['moved'] = '0';
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const moved = Number(document.documentElement.dataset['moved']);
          if ('value' in entry)
            document.documentElement.dataset['moved'] = String(moved + Number(entry.value));
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const demos = page.locator('.demo-entry live-demo');
    await expect(demos.first()).toHaveAttribute('data-live');
    const all = await demos.count();
    await page.waitForLoadState('networkidle');
    expect(fetched.length).toBeLessThan(all / 2);
    await expect(demos.last()).toHaveClass(/preview/);
    await expect(demos.last()).not.toHaveAttribute('data-live');
    // As a reader scrolls: fast, but not faster than the network.
    await page.mouse.move(640, 400);
    for (let screens = 0; screens < 400; screens++) {
      await page.mouse.wheel(0, 200);
      await page.waitForTimeout(80);
      const atEnd = await page.evaluate(
        () => scrollY + innerHeight >= document.documentElement.scrollHeight - 2,
      );
      if (atEnd) break;
    }
    await expect(page.locator('.demo-entry live-demo[data-live]')).toHaveCount(all);
    expect(new Set(fetched).size).toBe(all);
    expect(Number(await page.locator('html').getAttribute('data-moved'))).toBeLessThan(0.01);
    expect(complaints).toEqual([]);
  });

  test('a link to a state sets the demo, wherever it stands', async ({ page }) => {
    await page.goto(addressOf('en/demos/?ema-weights.beta=0.98#ema-weights'));
    const demo = page.locator('live-demo[id="ema-weights"]');
    await expect(demo).toHaveAttribute('data-live');
    await expect(demo).toBeInViewport();
    await expect(demo.locator('input[name="beta"]')).toHaveValue('0.98');
    await demo.locator('input[name="beta"]').fill('0.5');
    await expect(page).toHaveURL(/\?ema-weights\.beta=0\.5#ema-weights$/);
    await page.locator('a[data-language]').click();
    await expect(page.locator('live-demo[id="ema-weights"] input[name="beta"]')).toHaveValue('0.5');
  });

  for (const viewport of [
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ]) {
    test(`a link to a demo lands on it at ${viewport.width} pixels, though those above it grow`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.goto(addressOf('zh/demos/#terminal-velocity'));
      const demo = page.locator('live-demo[id="terminal-velocity"]');
      await expect(demo).toHaveAttribute('data-live');
      await page.waitForLoadState('networkidle');
      await expect(page.locator('live-demo[id="ema-noise"]')).toHaveAttribute('data-live');
      const { y = -1 } = (await demo.boundingBox()) ?? {};
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(250);
    });
  }

  test('a demo whose page of its own is out of reach is taken from its note', async ({ page }) => {
    await page.route('**/embed/**', (route) => route.abort());
    await page.goto(addressOf('en/demos/'));
    await expect(page.locator('live-demo').first()).toHaveAttribute('data-live');
  });
});

/** What a reader types, and where the result leads: the section or the demo. */
const searches = [
  { language: 'zh', query: '条件数', place: 'zh/momentum/#valley' },
  { language: 'zh', query: '万能近似定理', place: 'zh/activation-functions/#universal-approximation' },
  { language: 'zh', query: 'Glorot', place: 'zh/weight-initialization/#schemes' },
  { language: 'zh', query: '移动平均能记住多远', place: 'zh/momentum/#ema-weights' },
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

for (const { language, query, place } of searches) {
  test(`searching “${query}” in ${language} leads to /${place}`, async ({ page, complaints }) => {
    await page.goto(addressInFolder(`${language}/questions/`));
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('searchbox').fill(query);
    const result = dialog.locator(`.search-results a[href$="/${place}"]`);
    await expect(result).toBeVisible();
    await expect(dialog.locator('.search-results a[href*="/practice/"]')).toHaveCount(0);
    if (query === 'Glorot') expect(await axeFindings(page)).toEqual([]);
    await result.click();
    await expect(page).toHaveURL(addressInFolder(place));
    const id = place.slice(place.indexOf('#') + 1);
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
    expect(complaints).toEqual([]);
  });
}
