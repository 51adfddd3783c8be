/** An exam is sat: answered, left and gone on with, handed in, marked. */
import type { Locator } from '@playwright/test';
import type { Exercise } from '../../src/exercise/define-exercise';
import { type Variant, variantOf } from '../../src/exercise/variant';
import type { PaperItem } from '../../src/practice/exam/paper';
import { importExercise, paperFor, short, startExam } from './exam-page';
import { addressOf } from './site';
import { expect, test } from './test';

/** Presses Tab until the field has the focus. */
async function tabTo(field: Locator): Promise<void> {
  const page = field.page();
  for (let presses = 0; presses < 120; presses++) {
    if (await field.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${field}`);
}

/** Answers a question rightly with the keyboard alone, from wherever the focus is. */
async function answerByKeyboard(item: Locator, exercise: Exercise, variant: Variant): Promise<void> {
  const { keyboard } = item.page();
  /** Of a group of radio buttons Tab reaches one; arrows choose. */
  async function choose(value: string): Promise<void> {
    const radios = item.locator('input[type="radio"]');
    await tabTo(radios.first());
    await keyboard.press('Space');
    for (let presses = 0; presses < (await radios.count()); presses++) {
      if (await item.locator(`input[value="${value}"]`).isChecked()) return;
      await keyboard.press('ArrowDown');
    }
  }
  switch (exercise.kind) {
    case 'numeric':
      await tabTo(item.locator('input[name="answer"]'));
      await keyboard.type(String(exercise.solve(variant.values)));
      return;
    case 'short':
      await tabTo(item.locator('textarea'));
      await keyboard.type('In words.');
      return;
    case 'single':
      await choose(Object.keys(exercise.options).find((key) => exercise.options[key] === 'right') ?? '');
      return;
    case 'true-false':
      await choose(String(exercise.statements[variant.statement ?? '']?.isTrue));
      return;
    default:
      throw new Error(`this test does not answer ${exercise.kind}`);
  }
}

test('an exam is taken with the keyboard, left, resumed, handed in and marked by topic', async ({
  page,
  complaints,
}) => {
  test.setTimeout(120_000);
  await page.goto(addressOf(`en/exam/?${short}`));
  const items = await paperFor(page, short);
  await tabTo(page.locator('.exam-form button[type="submit"]'));
  await page.keyboard.press('Enter');
  await expect(page.locator('.exam-bar')).toContainText('Time left: 30 min');
  await expect(page.locator('.exam-question')).toHaveCount(items.length);
  // Nothing of the answers is in sight.
  const hidden = 'details.solution, .reasons, .points, .exercise-tools';
  await expect(page.locator('.exam').locator(hidden).filter({ visible: true })).toHaveCount(0);

  const item = (id: string): Locator => page.locator(`exercise-item[id="${id}"]`);
  const [last, ...others] = items.toReversed();
  for (const { id, seed } of others.toReversed()) {
    const exercise = await importExercise(id);
    await answerByKeyboard(item(id), exercise, variantOf(exercise, seed));
    // Enter in a field is no way to learn whether the answer is right.
    if (exercise.kind === 'numeric') await page.keyboard.press('Enter');
  }
  await expect(item(items[0]!.id).locator('.verdict')).toBeEmpty();
  await expect(page.locator('.exam-answered')).toHaveText(`Answered: ${others.length} of ${items.length}`);

  await page.reload();
  await expect(page.locator('.exam-notice')).toContainText('are back');
  await expect(page.locator('.exam-answered')).toHaveText(`Answered: ${others.length} of ${items.length}`);

  const mapped = page.locator('.exam-map button');
  await expect(mapped.first()).toHaveAccessibleName('Question 1: answered');
  await expect(mapped.last()).toHaveAccessibleName(`Question ${items.length}: not answered`);
  // The kinds stand together, each under its name.
  await expect(page.locator('.exam-group > h3')).toHaveCount(new Set(items.map(({ kind }) => kind)).size);
  await expect(page.locator('.exam-group > h3').first()).toHaveText(/^Part I: True or false .*1 mark/);

  await tabTo(page.locator('.exam-bar button'));
  await page.keyboard.press('Enter');
  const dialog = page.locator('.exam-dialog');
  await expect(dialog.locator('li')).toHaveText([`Question ${items.length}`]);
  await tabTo(dialog.locator('li button'));
  await page.keyboard.press('Enter');
  await expect(page.locator(`#question-${items.length}`)).toBeFocused();
  await tabTo(page.locator('.exam-bar button'));
  await page.keyboard.press('Enter');
  await tabTo(dialog.locator('button.primary'));
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { name: 'Results' })).toBeFocused();
  const total = items.reduce((sum, { marks }) => sum + marks, 0);
  // All right but the last, and what was written in words is still to be marked.
  const earned = others.filter(({ kind }) => kind !== 'short').reduce((sum, { marks }) => sum + marks, 0);
  await expect(page.locator('.exam-total')).toContainText(`${earned} of ${total} marks`);
  const topics = new Set(items.map(({ topic }) => topic));
  await expect(page.locator('.exam-totals tbody tr')).toHaveCount(topics.size);
  await expect(page.locator('details.solution[open]')).toHaveCount(items.length);
  await expect(item(last!.id).locator('.verdict')).toHaveText('No answer.');
  // The section is called by its title, with the topic behind it.
  await expect(page.locator('.exam-read').filter({ hasText: /: .+ \(.+\)$/ })).toHaveCount(items.length);

  // It is still there for who comes back, and in the other language.
  await page.reload();
  await expect(page.locator('.exam-total')).toContainText(`${earned} of ${total} marks`);
  await page.locator('a[data-language]').click();
  await expect(page.locator('.exam-total')).toContainText(`${earned}/${total} 分`);
  expect(complaints).toEqual([]);
});

test('the map leads to questions, results show only what was missed, and the review takes it', async ({
  page,
  complaints,
}) => {
  await page.goto(addressOf('en/exam/'));
  const kinds = ['single', 'single', 'numeric', 'numeric'];
  let query = '';
  let items: readonly PaperItem[] = [];
  for (let seed = 1; items.map(({ kind }) => kind).join() !== kinds.join(); seed++) {
    query = `kinds=single,numeric&length=4&minutes=0&seed=${seed}`;
    items = await paperFor(page, query);
  }
  await startExam(page, addressOf(`en/exam/?${query}`));
  const item = (index: number): Locator => page.locator(`exercise-item[id="${items[index]?.id}"]`);
  const mapped = page.locator('.exam-map button');
  for (const [index, call] of (['right', 'wrong'] as const).entries()) {
    const exercise = await importExercise(items[index]!.id);
    if (exercise.kind !== 'single') throw new Error('the paper has changed');
    const options = Object.entries(exercise.options).map(([key, one]) => [key, one === 'right'] as const);
    const [key] = options.find(([, isRight]) => isRight === (call === 'right'))!;
    await item(index).locator(`input[value="${key}"]`).check();
  }
  await mapped.nth(2).click();
  await expect(page.locator('#question-3')).toBeFocused();
  await item(2).locator('input[name="answer"]').fill('abc');
  await expect(mapped.nth(2)).toHaveAccessibleName('Question 3: cannot be read');

  await page.locator('.exam-bar button').click();
  await page.locator('.exam-dialog button.primary').click();
  const names = ['right', 'wrong', 'cannot be read', 'not answered'];
  for (const [index, name] of names.entries()) {
    await expect(mapped.nth(index)).toHaveAccessibleName(`Question ${index + 1}: ${name}`);
  }
  await expect(item(1).locator('label:has(:checked)')).toContainText('your choice ✗ wrong');
  const [{ topic } = { topic: '' }] = items;
  await expect(page.locator(`.exam-totals tr[data-topic="${topic}"] a`)).toHaveAttribute(
    'href',
    new RegExp(`/en/${topic}/$`),
  );

  const only = page.getByLabel('Only questions without full marks (3)');
  await only.check();
  await expect(page.locator('.exam-question:visible')).toHaveCount(3);
  await mapped.first().click();
  await expect(only).not.toBeChecked();
  await expect(page.locator('#question-1')).toBeFocused();

  // What could be marked is in the review already; the reader puts in the rest, once.
  const offer = page.locator('.exam-into-review');
  await expect(offer).toContainText('In your review: 1 of 3 missed questions. Not there yet: 3, 4.');
  await offer.getByRole('button', { name: 'Into my review' }).click();
  await expect(offer).toContainText('The 3 questions that you missed are in your review');
  await page.reload();
  await expect(offer).toContainText('The 3 questions that you missed are in your review');
  await expect(offer.getByRole('button')).toBeHidden();
  await offer.getByRole('link', { name: 'Review them now' }).click();
  await expect(page.locator('[data-part="kept"]')).toContainText('browser: 4.');
  await page.getByRole('button', { name: 'Review the 3 questions missed in the exam' }).click();
  await expect(page.locator('[data-part="left"]')).toHaveText('3 to go');
  await expect(page.locator('.review-card exercise-item')).toHaveId(items[1]!.id);
  expect(complaints).toEqual([]);
});

test('an answer in words is marked by ticking its points', async ({ page, complaints }) => {
  await startExam(page, addressOf('en/exam/?kinds=short&length=1&minutes=0&seed=3'));
  await expect(page.locator('.exam-time')).toHaveText('no time limit');
  await page.locator('textarea').fill('In words.');
  await page.locator('.exam-bar button').click();
  await page.locator('.exam-dialog button.primary').click();
  const [{ marks } = { marks: 0 }] = await paperFor(page, 'kinds=short&length=1&seed=3');
  await expect(page.locator('.exam-total')).toContainText(`${marks} marks are still open`);
  for (const box of await page.locator('.points input').all()) await box.check();
  await page.getByRole('button', { name: 'Count these points' }).click();
  await expect(page.locator('.exam-total')).toContainText(`${marks} of ${marks} marks`);
  await expect(page.locator('.verdict')).toHaveText('Right.');
  await page.reload();
  await expect(page.locator('.exam-total')).toContainText(`${marks} of ${marks} marks`);
  await page.getByRole('button', { name: 'Take this paper again' }).click();
  await expect(page.locator('.exam-answered')).toHaveText('Answered: 0 of 1');
  await expect(page.locator('textarea')).toHaveValue('');
  expect(complaints).toEqual([]);
});

test('when the time is over, what was answered is handed in', async ({ page, complaints }) => {
  await page.clock.install();
  await startExam(page, addressOf('en/exam/?kinds=numeric&length=2&minutes=6&seed=11'));
  await page.locator('input[name="answer"]').first().fill('12345');
  await page.clock.runFor(65_000);
  await expect(page.locator('.exam-bar [role="status"]')).toHaveText('Time left: 5 min');
  await page.locator('.exam-bar button').click();
  await page.clock.runFor(5 * 60_000);
  await expect(page.locator('.exam-notice')).toContainText('The time is over');
  await expect(page.locator('.exam-dialog')).toHaveCount(0);
  await expect(page.locator('.exam-total')).toContainText('0 of 8 marks');
  await expect(page.locator('input[name="answer"]').first()).toHaveValue('12345');
  expect(complaints).toEqual([]);
});

test('time goes on while the reader is away', async ({ page }) => {
  await page.clock.install();
  const address = addressOf('en/exam/?kinds=numeric&length=2&minutes=5&seed=12');
  await startExam(page, address);
  await page.locator('input[name="answer"]').first().fill('12345');
  await page.goto(addressOf('en/exam/'));
  await expect(page.locator('.exam-notice a')).toHaveText(/go on/);
  await page.clock.fastForward('10:00');
  await page.locator('.exam-notice a').click();
  await expect(page.locator('.exam-notice')).toContainText('The time is over');
  await expect(page.locator('input[name="answer"]').first()).toHaveValue('12345');
});
