import { addressOf, pages } from './site';
import { expect, readThrough, test } from './test';

for (const { path } of pages.filter(({ demos }) => demos.length > 0)) {
  test(`/${path} prints its pictures and their parameters, and no controls`, async ({ page }) => {
    await page.goto(addressOf(path));
    await readThrough(page);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    for (const demo of await page.locator('live-demo').all()) {
      await expect(demo.locator('form')).toBeHidden();
      await expect(demo.locator('button, input, select').filter({ visible: true })).toHaveCount(0);
      await expect(demo.locator('.state')).toBeVisible();
      for (const picture of await demo.locator('.drawing svg, svg.graph').all()) {
        await expect(picture).toBeVisible();
      }
    }
    await expect(page.locator('header.bar')).toBeHidden();
    // Ink on paper, whatever the reader's screen shows.
    await page.evaluate(() => {
      document.documentElement.dataset['theme'] = 'dark';
      dispatchEvent(new Event('beforeprint'));
    });
    const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const [red = 0] = background.match(/[\d.]+/g)?.map(Number) ?? [];
    expect(background === 'rgba(0, 0, 0, 0)' || red > 200, background).toBe(true);
  });
}
