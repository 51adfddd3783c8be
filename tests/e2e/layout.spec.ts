import { addressOf, pages } from './site';
import { expect, readThrough, test } from './test';

test.use({ viewport: { width: 390, height: 844 } });

for (const { path } of pages.filter(({ path }) => path !== '')) {
  test(`/${path} fits a phone`, async ({ page }) => {
    await page.goto(addressOf(path));
    await readThrough(page);
    const [content, screen] = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth] as const;
    });
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .slice(0, 5)
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(content, wide.join('\n')).toBeLessThanOrEqual(screen);
  });
}
