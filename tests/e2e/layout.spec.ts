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
    // What sticks out without a box of its own to scroll in, outermost first.
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter(
          (element) => element.getBoundingClientRect().right > innerWidth + 1 && element.checkVisibility(),
        )
        .filter((element) => {
          for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
            const { right } = box.getBoundingClientRect();
            if (getComputedStyle(box).overflowX !== 'visible' && right <= innerWidth + 1) return false;
          }
          return true;
        })
        .slice(0, 5)
        .map(
          (element) =>
            (element.cloneNode() as Element).outerHTML.slice(0, 120) + element.textContent.slice(0, 60),
        ),
    );
    expect(content, wide.join('\n')).toBeLessThanOrEqual(screen);
  });
}
