/** A formula is typed: read while it is typed, marked by its values, asked in an exam and printed. */
import type { Locator, Page } from '@playwright/test';
import type { Exercise } from '../../src/exercise/define-exercise';
import { variantOf } from '../../src/exercise/variant';
import { setTheme } from './accessibility';
import { axeFindings, byColours } from './axe';
import { importExercise, paperFor, startExam } from './exam-page';
import { addressOf } from './site';
import { expect, test } from './test';

const id = 'momentum/weight-of-gradient';

async function openExercise(page: Page, language: 'en' | 'zh'): Promise<Locator> {
  await page.goto(addressOf(`${language}/practice/momentum/`));
  const item = page.locator(`exercise-item[id="${id}"]`);
  await item.scrollIntoViewIfNeeded();
  await expect(item.locator('.formula-reading')).toHaveAttribute('data-state', 'empty');
  return item;
}

function keyOf(exercise: Exercise, seed: number): string {
  if (exercise.kind !== 'formula') throw new Error('this is no formula');
  return exercise.key(variantOf(exercise, seed).values);
}

for (const [language, width, said, strange, reason] of [
  [
    'en',
    1280,
    'Read as open bracket 1 minus β close bracket times β to the power i.',
    '“q” is none of the letters of this question: β, i.',
    'This is the weight in the',
  ],
  [
    'zh',
    390,
    '读作：左括号 1 减 β 右括号 乘 β 的 i 次方。',
    '“q”不是本题的字母；可用字母：β、i。',
    '这是累加形式中的权重',
  ],
] as const) {
  test(`${language}, ${width} px: a formula is read while it is typed, and marked with its reason`, async ({
    page,
    complaints,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    const item = await openExercise(page, language);
    const field = item.locator('input[name="answer"]');
    const reading = item.locator('.formula-reading');
    const check = item.locator('button[type="submit"]');
    const place = await check.boundingBox();

    await field.focus();
    await field.pressSequentially('(1-b)b^');
    // Half a formula is told only when the hand rests.
    await expect(reading).toHaveAttribute('data-state', 'before');
    await field.pressSequentially('i');
    await expect(reading.locator('msup')).toHaveCount(1);
    await expect(item.locator('.formula-said')).toHaveText(said);

    await field.fill('1-q');
    await expect(reading).toHaveText(strange);
    await field.press('Enter');
    await expect(item).toHaveAttribute('data-verdict', 'unread');
    await expect(field).toBeFocused();
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(item.locator('details.solution')).not.toHaveAttribute('open');
    expect(await check.boundingBox()).toEqual(place);

    await field.fill('');
    for (const key of ['β', '^', '()', 'i']) await item.locator(`[data-insert="${key}"]`).click();
    await expect(field).toHaveValue('β^(i)');
    await expect(field).not.toHaveAttribute('aria-invalid');
    await expect(field).toBeFocused();
    await field.press('Enter');
    await expect(item).toHaveAttribute('data-verdict', 'wrong');
    await expect(item.locator('.reason').filter({ visible: true })).toContainText(reason);
    await expect(item.locator('.formula-key math')).toBeVisible();
    await expect(item.locator('.formula-key code')).toHaveText('(1-b)*b^i');

    await field.fill('\\left(1-\\beta\\right)\\beta^{i}');
    await check.click();
    await expect(item).toHaveAttribute('data-verdict', 'right');
    await expect(item.locator('.reason').filter({ visible: true })).toHaveCount(0);

    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    expect(await axeFindings(page)).toEqual([]);
    await setTheme(page, 'dark');
    expect(await axeFindings(page, byColours)).toEqual([]);
    expect(complaints).toEqual([]);
  });
}

test('the Enter that ends a word of an input method hands nothing in', async ({ page }) => {
  const item = await openExercise(page, 'zh');
  const field = item.locator('input[name="answer"]');
  await field.fill('b^i');
  await field.evaluate((element) => {
    const press = (isComposing: boolean): boolean =>
      element.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', isComposing, bubbles: true, cancelable: true }),
      );
    const during = press(true);
    element.dispatchEvent(new CompositionEvent('compositionend', { data: 'b', bubbles: true }));
    const after = press(false);
    element.setAttribute('data-kept', `${during} ${after}`);
  });
  await expect(field).toHaveAttribute('data-kept', 'false false');
  await expect(item).not.toHaveAttribute('data-verdict');
  // A hand is not so quick.
  await page.waitForTimeout(100);
  await field.press('Enter');
  await expect(item).toHaveAttribute('data-verdict', 'wrong');
});

test('a wide formula scrolls in its box, by keyboard too, and moves nothing', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const item = await openExercise(page, 'en');
  const reading = item.locator('.formula-reading');
  const { height } = (await reading.boundingBox()) ?? { height: 0 };
  await item.locator('input[name="answer"]').fill(`${'(1-b)^i+b*i+'.repeat(8)}1/(1/(1/(b/(1/(b/(i/2))))))`);
  await expect(reading).toHaveAttribute('tabindex', '0');
  expect((await reading.boundingBox())?.height).toBe(height);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('an exam asks for formulas, keeps them, says what cannot be read, and prints them', async ({
  page,
  complaints,
}) => {
  const query = 'topics=momentum,weight-initialization&kinds=formula&length=2&minutes=0&seed=5';
  await startExam(page, addressOf(`en/exam/?${query}`));
  const items = await paperFor(page, query);
  const keys = await Promise.all(items.map(async ({ id, seed }) => keyOf(await importExercise(id), seed)));
  const fields = page.locator('exercise-item input[name="answer"]');
  await fields.nth(0).fill(keys[0] ?? '');
  await fields.nth(1).fill('1/2b');
  await page.locator('.exam-bar button').focus();
  await expect(page.locator('.formula-reading').nth(1)).toContainText('can be calculated in two ways');
  await expect(page.locator('.exam-answered')).toHaveText('Answered: 1 of 2');
  await page.reload();
  await expect(fields.nth(1)).toHaveValue('1/2b');
  await expect(page.locator('.formula-reading').first().locator('math')).toBeVisible();
  await page.locator('.exam-bar button').click();
  const dialog = page.locator('.exam-dialog');
  await expect(dialog).toContainText('With an answer that cannot be read:');
  await expect(dialog.locator('li')).toHaveText(['Question 2']);
  await dialog.locator('button.primary').click();
  await expect(page.locator('.exam-total')).toContainText('4 of 8 marks');
  await expect(page.locator('exercise-item').nth(0)).toHaveAttribute('data-verdict', 'right');
  await expect(page.locator('.formula-keys').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('.formula-key math').filter({ visible: true })).toHaveCount(2);

  await page.goto(addressOf(`en/exam/?${query}&view=paper&print=both`));
  await expect(page.locator('.sheet-foot')).toBeVisible();
  await expect(page.locator('.printed .room')).toHaveCount(2);
  await expect(page.locator('.formula-key')).toHaveCount(0);
  await page.goto(addressOf(`en/exam/?${query}&view=key&print=both`));
  await expect(page.locator('.sheet-foot')).toBeVisible();
  await expect(page.locator('.key-solution .formula-key')).toHaveCount(4);
  await expect(page.locator('.key-solution .formula-key code').first()).toHaveText(keys[0] ?? '');
  expect(complaints).toEqual([]);
});
