import type { Page } from '@playwright/test';
import { importInto, monday, openPractice } from './practice-page';
import { expect, test } from './test';

/** Progress with one answer. */
const oneAnswer = JSON.stringify({
  app: 'gradient-notes',
  version: 1,
  reviews: [
    {
      id: 'a',
      exercise: 'momentum/weight-of-older',
      seed: 1,
      at: monday.getTime(),
      grade: 3,
      score: 1,
      from: 'review',
    },
  ],
  exams: [],
});

test('charts come with the first answer, each with its table; a session folds the page away', async ({
  page,
  complaints,
}) => {
  const scripts: string[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.url());
  });
  const hasCharts = () => scripts.some((url) => url.includes('bar-chart'));
  await openPractice(page);
  await expect(page.locator('[data-part="progress"]')).toBeHidden();
  await expect(page.locator('td[data-part="retention"]').first()).toBeHidden();
  await expect(page.locator('[data-part="export"]')).toBeHidden();
  await page.locator('[data-part="start"]').click();
  await expect(page.locator('.review-card')).toHaveAttribute('aria-busy', 'false');
  await expect(page.locator('#topics')).toBeHidden();
  await expect(page.locator('[data-part="data"]')).toBeHidden();
  expect(hasCharts()).toBe(false);
  await page.keyboard.press('Space');
  await page.keyboard.press('1');
  await page.locator('[data-part="leave"]').click();
  await expect(page.locator('#topics')).toBeVisible();
  await expect(page.locator('canvas')).toHaveCount(3);
  await expect.poll(hasCharts).toBe(true);
  await expect(page.locator('[data-part="answers-rows"] tr')).toHaveCount(30);
  await expect(page.locator('[data-part="answers-rows"] td').last()).toHaveText('1');
  await expect(page.locator('[data-part="forecast-rows"] tr')).toHaveCount(14);
  // A wrong answer is not remembered by everyone.
  await expect(page.locator('[data-part="retention-rows"] td')).not.toHaveText('100%');
  expect(complaints).toEqual([]);
});

test('an exam has its own number of new exercises a day, and the browser keeps its day', async ({ page }) => {
  await page.clock.install({ time: monday });
  await openPractice(page);
  const day = page.locator('[data-part="exam-on"]');
  await day.fill('2026-03-05');
  const plan = page.locator('[data-part="exam-plan"]');
  await expect(plan).toContainText(/^Days until the exam: 3\. Exercises not seen yet: \d+\. New a day: \d+,/);
  await expect(page.locator('[data-part="new-per-day"]')).toBeDisabled();
  const [, unseen = '', perDay = ''] =
    /yet: (\d+)\. New a day: (\d+),/.exec((await plan.textContent()) ?? '') ?? [];
  expect(Number(perDay)).toBe(Math.ceil(Number(unseen) / 3));
  await openPractice(page, 'zh');
  await expect(day).toHaveValue('2026-03-05');
  await expect(plan).toContainText('距考试还有 3 天');
  await day.fill('2026-03-02');
  await expect(plan).toContainText(/^今天考试。还有 \d+ 题没做过，全部排在今天。/);
  await day.fill('2026-03-01');
  await expect(plan).toHaveText('考试日期已过：复习照常进行。');
  await expect(page.locator('[data-part="new-per-day"]')).toBeEnabled();
});

/** How blue the bars of a chart are, from 0 to 255: the paler, the more. They alone are this opaque. */
function blueOfBars(page: Page): Promise<number> {
  return page.locator('[data-part="retention-chart"]').evaluate((canvas: HTMLCanvasElement) => {
    const { width, height } = canvas;
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
    const blues = Array.from(pixels).filter((_, index) => index % 4 === 2 && pixels[index + 1] === 217);
    return blues.reduce((sum, blue) => sum + blue, 0) / blues.length;
  });
}

test('a chart that was drawn in the dark is drawn for light paper, and again in the dark', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.clock.install({ time: monday });
  await openPractice(page);
  await importInto(page, oneAnswer);
  const dark = 242;
  const light = 184;
  await expect.poll(() => blueOfBars(page)).toBeCloseTo(dark, -1);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await blueOfBars(page)).toBeCloseTo(light, -1);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await blueOfBars(page)).toBeCloseTo(dark, -1);
});

test('where what draws the charts does not arrive, their tables are open', async ({ page }) => {
  await page.route(/bar-chart/, (route) => route.abort());
  await page.clock.install({ time: monday });
  await openPractice(page);
  await importInto(page, oneAnswer);
  await expect(page.locator('[data-part="answers-rows"]')).toBeVisible();
  await expect(page.locator('canvas').first()).toBeHidden();
});

test('no topic of the table reaches over the edge of a phone', async ({ page }) => {
  await page.clock.install({ time: monday });
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 800 });
    for (const language of ['en', 'zh'] as const) {
      await openPractice(page, language);
      if (await page.locator('[data-part="progress"]').isHidden()) await importInto(page, oneAnswer);
      const over = await page
        .locator('.scroll:has(.review-topics)')
        .evaluate((box) => box.scrollWidth - box.clientWidth);
      expect(over, `${language} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
});
