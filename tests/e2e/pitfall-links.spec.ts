import type { Locator, Page } from '@playwright/test';
import { addressInFolder } from './site';
import { expect, test } from './test';

/** Chooses an option that is wrong, and gives the link to the box about that mistake. */
async function answerWrongly(page: Page, address: string): Promise<Locator> {
  await page.goto(addressInFolder(address));
  const item = page.locator('exercise-item[id="momentum/why-window"]');
  await item.scrollIntoViewIfNeeded();
  await expect(item).toHaveAttribute('data-live', '');
  await item.locator('input[value="zero"]').check();
  await item.locator('button[type="submit"]').click();
  return item.locator('.reason').filter({ visible: true }).locator('a[data-pitfall]');
}

for (const language of ['en', 'zh']) {
  test(`${language}: a wrong answer leads to the box about the mistake, and what was chosen stays`, async ({
    page,
    complaints,
  }) => {
    const link = await answerWrongly(page, `${language}/momentum/?from=singlemessage`);
    await expect(link).toHaveAttribute('href', '#pitfall-e0-14');
    await link.click();
    await expect(page.locator('#pitfall-e0-14')).toBeInViewport();
    await expect(page.locator('exercise-item[id="momentum/why-window"] input[value="zero"]')).toBeChecked();
    expect(complaints).toEqual([]);
  });
}

test('away from the notes the link leads to their page', async ({ page }) => {
  const link = await answerWrongly(page, 'en/practice/momentum/');
  await link.click();
  await expect(page.locator('#pitfall-e0-14')).toBeInViewport();
  expect(new URL(page.url()).pathname).toMatch(/\/en\/momentum\/$/);
});
