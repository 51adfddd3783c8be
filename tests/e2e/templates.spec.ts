import { axeFindings, colourRules, setTheme } from './accessibility';
import { addressInFolder, addressOf, templates } from './site';
import { expect, readThrough, test } from './test';

/** What hangs on how a page is made, not on what it says: one page of every template is enough. */

const looks = [
  { width: 1280, theme: 'light', rules: 'all' },
  { width: 1280, theme: 'dark', rules: 'colours' },
  { width: 390, theme: 'dark', rules: 'all but colours' },
] as const;

for (const { path } of templates) {
  test(`axe finds nothing on /${path}, light and dark, wide and narrow`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto(addressOf(path));
    await readThrough(page);
    for (const { width, theme, rules } of looks) {
      await page.setViewportSize({ width, height: 800 });
      await setTheme(page, theme);
      const found = await axeFindings(page, (axe) => {
        if (rules === 'all') return axe;
        return rules === 'colours' ? axe.withRules(colourRules) : axe.disableRules(colourRules);
      });
      expect.soft(found, `${width} px, ${theme}`).toEqual([]);
    }
  });

  test(`/${path} in a folder loads in silence, from this host alone, and comes to life`, async ({
    page,
    complaints,
  }) => {
    await page.goto(addressInFolder(path));
    await readThrough(page);
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
  });

  test(`/${path} on paper makes a PDF`, async ({ page }) => {
    await page.goto(addressOf(path));
    await readThrough(page);
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
  });
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
      for (const formula of await page.locator('main .katex-html').filter({ visible: true }).all()) {
        expect((await formula.boundingBox())?.width ?? 0).toBeGreaterThan(0);
      }
      for (const fold of await page.locator('.fold > summary').all()) await fold.click();
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
