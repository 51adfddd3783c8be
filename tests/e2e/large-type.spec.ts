import { addressOf, templates } from './site';
import { expect, test } from './test';

/** Larger default type, on the narrowest phones: the bar shrinks back to what fits. */
test('the bar fits a phone whatever the size of type', async ({ page, complaints }) => {
  test.setTimeout(120_000);
  const withBar = templates.filter(
    ({ html, path }) => html.includes('class="bar') && /^(en|zh)\//.test(path),
  );
  expect(withBar.length).toBeGreaterThan(8);
  for (const { path } of withBar) {
    await page.goto(addressOf(path), { waitUntil: 'domcontentloaded' });
    for (const width of [320, 360, 390]) {
      await page.setViewportSize({ width, height: 800 });
      const wide = await page.evaluate(() =>
        [100, 125, 150, 200].filter((size) => {
          document.documentElement.style.fontSize = `${size}%`;
          const bar = document.querySelector('.bar') as HTMLElement;
          const parts = [...bar.querySelectorAll('a, button')].map((part) => part.getBoundingClientRect());
          return (
            bar.scrollWidth > bar.clientWidth ||
            parts.some(({ right, left }) => right > innerWidth || left < 0)
          );
        }),
      );
      expect.soft(wide, `${path} at ${width} px`).toEqual([]);
    }
  }
  expect(complaints).toEqual([]);
});
