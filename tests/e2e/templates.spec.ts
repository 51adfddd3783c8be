import { undrawnFormulas } from './layout';
import { addressInFolder, addressOf, pages, templates } from './site';
import { test as visit } from './tab';
import { expect, readThrough, test } from './test';

/**
 * What hangs on how a page is made, not on what it says: one page of every template is enough. What can be asked on the visit to the
 * page at the root of a host is asked in pages.spec.
 */

const longest = pages.filter(({ path }) => path === 'en/answers/all/');

for (const { path } of [...templates, ...longest]) {
  visit(
    `/${path} in a folder loads in silence, from this host alone, and comes to life`,
    async ({ tab: page, complaints }) => {
      await page.goto(addressInFolder(path));
      await readThrough(page);
      await page.waitForLoadState('networkidle');
      expect(complaints).toEqual([]);
    },
  );
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { path } of templates) {
    test(`/${path} shows its text, its formulas and its pictures, and no controls that do nothing`, async ({
      page,
      complaints,
    }) => {
      await page.goto(addressOf(path));
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(20);
      expect(await undrawnFormulas(page)).toEqual([]);
      for (const fold of await page.locator('.fold > summary:visible').all()) await fold.click();
      for (const demo of await page.locator('live-demo').all()) {
        for (const picture of await demo.locator('.drawing > svg, svg.graph').all()) {
          await expect(picture).toBeVisible();
        }
        await expect(demo.locator('.summary')).toBeVisible();
        await expect(demo.locator('.state')).toBeVisible();
        await expect(demo.locator('.controls')).toBeHidden();
        await expect(demo.locator('button').filter({ visible: true })).toHaveCount(0);
      }
      expect(complaints).toEqual([]);
    });
  }

  test('/ leads to both languages', async ({ page, complaints }) => {
    await page.goto(addressOf(''));
    for (const language of ['en', 'zh']) {
      await expect(page.locator(`a[href$="/${language}/"]`)).toBeVisible();
    }
    expect(complaints).toEqual([]);
  });
});
