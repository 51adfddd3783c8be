/** What confused people who walked through the site for the first time. */
import { addressOf } from './site';
import { expect, test } from './test';

for (const path of ['quick/momentum/', 'answers/optimization/']) {
  for (const language of ['en', 'zh'] as const) {
    test(`headings stand apart from what is above and below them (${language}/${path})`, async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(addressOf(`${language}/${path}`));
      const rooms = await page.locator('.answers-sheet h2').evaluateAll((headings) =>
        headings.map((heading) => {
          const { marginTop, marginBottom } = getComputedStyle(heading);
          return Math.min(Number.parseFloat(marginTop) - 24, Number.parseFloat(marginBottom) - 8);
        }),
      );
      expect(rooms.length).toBeGreaterThan(3);
      expect(Math.min(...rooms)).toBeGreaterThanOrEqual(0);
    });
  }
}

test('a quick path says where it is in the list of topics, and leads to the next one', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(addressOf('zh/quick/momentum/'));
  const here = page.locator('#curriculum .part > ol > li > a[aria-current]');
  await expect(here).toHaveText('动量与指数加权移动平均');
  await expect(here).toBeInViewport();
  await page.getByRole('link', { name: '下一篇速读：' }).click();
  await expect(page).toHaveURL(addressOf('zh/quick/conditioning-saddles-convexity/'));
});

test('a section has a link to itself, which the other language keeps', async ({ page }) => {
  await page.goto(addressOf('en/momentum/'));
  const link = page.locator('#noise > .to-section');
  await page.locator('#noise').hover();
  await expect(link).toHaveCSS('opacity', '1');
  await link.click();
  await expect(page).toHaveURL(addressOf('en/momentum/#noise'));
  await page.locator('a[data-language]').click();
  await expect(page).toHaveURL(addressOf('zh/momentum/#noise'));
  await expect(page.locator('#noise')).toBeInViewport();
});

test('how an answer was read moves no button of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(addressOf('zh/practice/momentum/'));
  const item = page.locator('exercise-item[data-kind="numeric"]').first();
  await item.scrollIntoViewIfNeeded();
  await expect(item).toHaveAttribute('data-live');
  const button = item.locator('button[type="submit"]');
  const before = await button.boundingBox();
  await item.locator('input[name="answer"]').fill('0.5');
  await button.click();
  await expect(item.locator('.reading')).toHaveText('读作 0.5。');
  expect(await button.boundingBox()).toEqual(before);
});
