import type { Locator, Page } from '@playwright/test';
import { addressInFolder } from './site';
import { expect, test } from './test';

/** An exercise by itself, where the notes fetch the reasons for mistakes from, and the page of its topic, which has them too. */
const exercise = /\/practice\/momentum\/[\w-]+\/$/;
const topicPage = /\/practice\/momentum\/$/;

/** Gives a wrong answer to the first single choice of the note. */
async function answerWrongly(page: Page, language: string): Promise<Locator> {
  await page.goto(addressInFolder(`${language}/momentum/`));
  const item = page.locator('exercise-item[data-kind="single"]').first();
  await item.scrollIntoViewIfNeeded();
  await expect(item).toHaveAttribute('data-live', '');
  for (const option of await item.locator('input[type="radio"]').all()) {
    await option.check();
    await item.locator('button[type="submit"]').click();
    await expect(item).toHaveAttribute('data-verdict', /right|wrong/);
    if ((await item.getAttribute('data-verdict')) === 'wrong') break;
  }
  await expect(item).toHaveAttribute('data-verdict', 'wrong');
  return item;
}

for (const language of ['en', 'zh']) {
  test(`${language}: the reason for a mistake comes when it is made, and its link moves the demo of the note`, async ({
    page,
    complaints,
  }) => {
    const fetched: string[] = [];
    page.on('request', (request) => {
      if (exercise.test(request.url()) || topicPage.test(request.url())) fetched.push(request.url());
    });
    const item = await answerWrongly(page, language);
    const reason = item.locator('.reason').filter({ visible: true });
    await expect(reason).toHaveCount(1);
    await expect(reason).toHaveText(/.{20}/);
    expect(fetched).toEqual([expect.stringMatching(exercise)]);

    const link = reason.locator('a[data-try]');
    const demo = page.locator(`live-demo[id="${await link.getAttribute('data-try')}"]`);
    await link.click();
    await expect(demo).toBeInViewport();
    await expect(demo).toHaveAttribute('data-live');
    expect(new URL(page.url()).pathname).toContain(`/${language}/momentum/`);

    // The next answer hides it and fetches nothing again.
    await item.locator('[data-action="new"]').click();
    await expect(item.locator('.reason').filter({ visible: true })).toHaveCount(0);
    expect(fetched).toHaveLength(1);
    expect(complaints).toEqual([]);
  });
}

test('without a network the verdict and the solution stand, and one line says what is missing', async ({
  page,
}) => {
  await page.route(exercise, (route) => route.abort());
  await page.route(topicPage, (route) => route.abort());
  const item = await answerWrongly(page, 'en');
  await expect(item.locator('.notice')).toHaveText(
    'The reason for the mistake could not be loaded; the worked solution is here.',
  );
  await expect(item.locator('details.solution')).toHaveAttribute('open', '');
  await expect(item.locator('.reason')).toHaveCount(0);
});

test('the reason comes from the page of the topic where only that is kept', async ({ page }) => {
  await page.route(exercise, (route) => route.abort());
  const item = await answerWrongly(page, 'en');
  await expect(item.locator('.reason').filter({ visible: true })).toHaveText(/.{20}/);
});

for (const [language, told] of [
  ['en', '1 of 4 found, 1 wrong; each wrong one takes a right one away.'],
  ['zh', '应选 4 项，选对 1 项，选错 1 项；每错选一项，抵消一项选对的。'],
] as const) {
  test(`${language}: where several options are right, the verdict says what the score is made of`, async ({
    page,
  }) => {
    await page.goto(addressInFolder(`${language}/vanishing-exploding-gradients/`));
    const item = page.locator('exercise-item[id$="/what-keeps-gradients-alive"]');
    await item.scrollIntoViewIfNeeded();
    await expect(item).toHaveAttribute('data-live', '');
    await item.locator('input[value="paths"]').check();
    await item.locator('input[value="clipping"]').check();
    await item.locator('button[type="submit"]').click();
    await expect(item.locator('.verdict')).toContainText(told);
  });
}
