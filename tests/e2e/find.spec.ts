import { queryToState } from '../../src/demo/link';
import { languages } from '../../src/demo/words';
import { axeFindings } from './axe';
import { addressInFolder, addressOf, importDemo, pages } from './site';
import { expect, test } from './test';

/** The pages that gather what stands in the notes. */

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
