import { addressOf } from './site';
import { expect, test } from './test';

test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

test('where the system forces its colours, one entry of each menu has a bar: the current one', async ({
  page,
}) => {
  await page.goto(addressOf('en/momentum/'));
  expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  for (const menu of ['.curriculum', '.contents']) {
    const bars = await page.locator(`${menu} li a`).evaluateAll((links) => {
      const paper = getComputedStyle(document.body).backgroundColor;
      return links
        .filter((link) => link.checkVisibility())
        .map((link) => ({
          isCurrent: link.hasAttribute('aria-current'),
          isSeen: getComputedStyle(link).borderInlineStartColor !== paper,
        }));
    });
    expect(bars.length).toBeGreaterThan(5);
    expect(bars.filter(({ isCurrent }) => isCurrent).length).toBeGreaterThan(0);
    expect(bars.filter(({ isCurrent, isSeen }) => isCurrent !== isSeen)).toEqual([]);
  }
});
