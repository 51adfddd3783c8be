import { pages as curriculum } from '../../src/curriculum';
import { axeFindings } from './axe';
import { answersKept } from './database';
import { addressOf } from './site';
import { expect, test } from './test';

for (const language of ['en', 'zh'] as const) {
  test(`the home page leads to notes, practice and exam, and says how many there are (${language})`, async ({
    page,
    complaints,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(addressOf(`${language}/`));
    const doors = page.locator('.door');
    await expect(doors).toHaveCount(3);
    await expect(doors.first()).toContainText(String(curriculum.length));
    for (const door of await doors.all()) await expect(door).toBeInViewport();
    await expect(page.locator('.go-on')).toBeHidden();
    await expect(page.locator('.topic-progress:visible')).toHaveCount(0);
    expect(complaints).toEqual([]);
  });
}

test('the home page knows where the reading stopped and what is practised, in both languages', async ({
  page,
  complaints,
}) => {
  await page.goto(addressOf('en/momentum/#window'));
  await expect(page.locator('.contents-wide a[aria-current]')).toHaveAttribute('href', '#window');
  const exercise = page.locator('exercise-item').first();
  await exercise.scrollIntoViewIfNeeded();
  await expect(exercise).toHaveAttribute('data-live', '');
  await exercise
    .locator('input:is([type="text"], [type="radio"], [type="checkbox"]), textarea')
    .first()
    .focus();
  await page.keyboard.type('1');
  await page.keyboard.press('Space');
  await exercise.locator('button[type="submit"]').click();
  await expect(exercise.locator('[role="status"]').first()).not.toBeEmpty();
  await expect.poll(() => answersKept(page)).toBe(1);
  const section = await page.locator('.contents-wide a[aria-current]').getAttribute('href');
  await page.goto(addressOf('en/'));
  const goOn = page.locator('.go-on');
  await expect(goOn).toHaveText(/^Go on where you were: Momentum/);
  await expect(page.locator('[data-progress="momentum"]')).toHaveText(/^1 of \d+ exercises done$/);
  await page.locator('a[data-language]').click();
  await expect(goOn).toHaveText(/^继续上次的阅读：动量/);
  await goOn.click();
  await expect(page).toHaveURL(new RegExp(`/zh/momentum/${section}$`));
  expect(complaints).toEqual([]);
});

test('the answers sheet hides its answers and shows them again', async ({ page, complaints }) => {
  await page.goto(addressOf('en/answers/all/'));
  const answers = page.locator('.sheet-answer');
  const count = await answers.count();
  expect(count).toBeGreaterThan(curriculum.length);
  await page.getByRole('button', { name: 'Hide all answers' }).click();
  await expect(page.locator('.sheet-answer[open]')).toHaveCount(0);
  await answers.first().locator('summary').click();
  await expect(page.locator('.sheet-answer[open]')).toHaveCount(1);
  await page.getByRole('button', { name: 'Show all answers' }).click();
  await expect(page.locator('.sheet-answer[open]')).toHaveCount(count);
  await page.getByRole('button', { name: 'Hide all answers' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(answers.first().locator('p').first()).toBeVisible();
  expect(complaints).toEqual([]);
});

test('the quick path has the answers, three lines, the mistakes and three exercises', async ({
  page,
  complaints,
}) => {
  await page.goto(addressOf('en/momentum/'));
  await page.getByRole('link', { name: 'In ten minutes' }).click();
  await expect(page).toHaveURL(/\/en\/quick\/momentum\/$/);
  await expect(page.locator('.quick-lines li')).toHaveCount(3);
  const exercises = page.locator('exercise-item');
  await expect(exercises).toHaveCount(3);
  expect(await page.locator('.mistake').count()).toBeGreaterThan(3);
  await exercises.last().scrollIntoViewIfNeeded();
  await expect(exercises.last()).toHaveAttribute('data-live', '');
  expect(await axeFindings(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect(exercises.first()).toBeHidden();
  expect(complaints).toEqual([]);
});

test.describe('on the narrowest phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('nothing in the bar lies on anything else', async ({ page }) => {
    await page.goto(addressOf('zh/momentum/'));
    const boxes = await page
      .locator('.bar')
      .locator('a, button')
      .filter({ visible: true })
      .evaluateAll((items) =>
        items.map((item) => item.getBoundingClientRect()).map(({ left, right }) => ({ left, right })),
      );
    boxes.sort((one, other) => one.left - other.left);
    for (const [i, box] of boxes.entries()) {
      expect(box.right).toBeLessThanOrEqual((boxes[i + 1]?.left ?? 320) + 0.5);
    }
  });
});
