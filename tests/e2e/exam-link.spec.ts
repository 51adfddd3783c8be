/** The paper of an exam is chosen: what a link gives, and the form that writes it. */
import type { Page } from '@playwright/test';
import { long, paperFor, short, startExam } from './exam-page';
import { addressInFolder, addressOf } from './site';
import { expect, test } from './test';

/** Id, seed and numbers of every question on the page. */
function questionsOn(page: Page): Promise<{ id: string; seed: string; spots: Record<string, string> }[]> {
  return page.locator('exercise-item').evaluateAll((items) =>
    items.map((item) => ({
      id: item.id,
      seed: (item instanceof HTMLElement && item.dataset['seed']) || '',
      spots: Object.fromEntries(
        [...item.querySelectorAll<HTMLElement>('.question-text [data-spot]')].map((spot) => [
          spot.dataset['spot'] ?? '',
          spot.textContent ?? '',
        ]),
      ),
    })),
  );
}

test('a link gives the same paper twice and in both languages', async ({ browser, complaints, page }) => {
  const papers = [];
  for (const address of [
    addressOf(`en/exam/?${long}`),
    addressInFolder(`en/exam/?${long}`),
    addressOf(`zh/exam/?${long}`),
  ]) {
    const context = await browser.newContext();
    const fresh = await context.newPage();
    await startExam(fresh, address);
    papers.push(await questionsOn(fresh));
    await context.close();
  }
  const [english, again, chinese] = papers;
  await page.goto(addressOf(`en/exam/?${long}`));
  const items = await paperFor(page, long);
  expect(english?.map(({ id, seed }) => `${id} ${seed}`)).toEqual(
    items.map(({ id, seed }) => `${id} ${seed}`),
  );
  expect(again).toEqual(english);
  expect(chinese?.map(({ id, seed }) => ({ id, seed }))).toEqual(
    english?.map(({ id, seed }) => ({ id, seed })),
  );
  for (const [index, { id, spots }] of (english ?? []).entries()) {
    const other = chinese?.[index]?.spots ?? {};
    const shared = Object.keys(spots).filter((name) => Object.hasOwn(other, name));
    for (const name of shared) expect(other[name], `${id}: ${name}`).toBe(spots[name]);
  }
  expect(complaints).toEqual([]);
});

test('the link to a paper copies, says so, and shows its QR code', async ({ page, context, complaints }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(addressOf(`en/exam/?${short}`));
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.locator('.paper-link [role="status"]')).toHaveText('Link copied');
  await page.getByText('QR code for the class').click();
  const link = await page.getByLabel('Link to this paper').inputValue();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  expect(new URL(link).search).toContain('length=6&minutes=30&seed=7&bank=');
  // All topics: the code need not name them, so that it can be read from afar.
  const scanned = page.locator('.paper-qr svg');
  await expect(scanned).toHaveAccessibleName(link.replace(/topics=[^&]*&/, ''));
  // It follows what is chosen.
  await page.locator('input[name="length"]').fill('3');
  await expect(scanned).toHaveAccessibleName(/length=3&/);
  expect(complaints).toEqual([]);
});

test('a link with mistakes is read as far as it goes, and says so', async ({ page, complaints }) => {
  await page.goto(
    addressOf('en/exam/?topics=momentum,dropuot&kinds=essay&length=999&minutes=-1&seed=x&bank=old&%E0%A4%A'),
  );
  const notice = page.locator('.exam-notice');
  for (const said of [
    'dropuot',
    'essay',
    '999 became 50',
    '-1 became 0',
    '“x” cannot be read',
    'another version',
  ]) {
    await expect(notice).toContainText(said);
  }
  await expect(page.locator('input[name="topics"]:checked')).toHaveCount(1);
  await expect(page.locator('.exam-summary')).toContainText('no time limit');
  expect(complaints).toEqual([]);
});

test('the form writes the link, and a paper with nothing in it cannot be started', async ({ page }) => {
  await page.goto(addressOf('en/exam/'));
  await page.locator('input[name="length"]').fill('3');
  await expect.poll(() => new URL(page.url()).searchParams.get('length')).toBe('3');
  const seed = await page.locator('input[name="seed"]').inputValue();
  await page.getByRole('button', { name: 'New paper' }).click();
  await expect(page.locator('input[name="seed"]')).not.toHaveValue(seed);
  await page.locator('.topic-choice > summary').click();
  for (const box of await page.locator('input[name="topics"]').all()) await box.uncheck();
  await expect(page.locator('.topic-choice > summary')).toHaveText(/^Topics: 0 of \d+$/);
  await expect(page.locator('.exam-form button[type="submit"]')).toBeDisabled();
  await page.getByRole('button', { name: 'All', exact: true }).first().click();
  await expect(page.locator('.exam-form button[type="submit"]')).toBeEnabled();
});

for (const [width, height] of [
  [390, 844],
  [1280, 800],
] as const) {
  test(`who opens a link sees what it is about and where it starts (${width} px)`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(addressOf('zh/exam/?topics=momentum&length=10&minutes=45&seed=42'));
    await expect(page.locator('.topic-choice > summary')).toHaveText('主题：动量与指数加权移动平均');
    await expect(page.locator('.exam-form button[type="submit"]')).toBeInViewport({ ratio: 1 });
  });
}

test('a paper as in the mid-term, over one part', async ({ page, complaints }) => {
  await page.goto(addressOf('en/exam/'));
  await page.locator('.topic-choice > summary').click();
  await page.getByRole('button', { name: 'None' }).click();
  await expect(page.locator('.exam-form button[type="submit"]')).toBeDisabled();
  const part = page.locator('.exam-parts fieldset').first();
  const whole = part.locator('input[data-part]');
  await whole.check();
  const topics = await part.locator('input[name="topics"]').count();
  await expect(page.locator('input[name="topics"]:checked')).toHaveCount(topics);
  await part.locator('input[name="topics"]').first().uncheck();
  await expect(whole).toHaveJSProperty('indeterminate', true);
  await page.getByRole('button', { name: 'As in the mid-term' }).click();
  await expect
    .poll(() => new URL(page.url()).searchParams.get('kinds'))
    .toBe('true-false,single,multiple,short');
  await page.locator('input[name="length"]').fill('12');
  await expect(page.locator('.exam-summary')).toContainText('12 questions');
  await page.locator('.exam-form button[type="submit"]').click();
  await expect(page.locator('.exam-question')).toHaveCount(12);
  expect(complaints).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the exam says what it is and links to the exercises', async ({ page }) => {
    await page.goto(addressOf('en/exam/'));
    await expect(page.locator('.exam-topics noscript')).toBeVisible();
    await expect(page.locator('.exam-form')).toBeHidden();
    await expect(page.locator('.exam-topics a').first()).toBeVisible();
  });

  test('no form can be sent before its script is there', async ({ page }) => {
    for (const path of ['exam/', 'practice/', 'teach/']) {
      await page.goto(addressOf(`en/${path}`));
      await expect(page.locator('main form button[type="submit"]:enabled')).toHaveCount(0);
    }
  });
});
