import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import type { Exercise } from '../../src/exercise/define-exercise';
import { type Variant, variantOf } from '../../src/exercise/variant';
import type { ExamData } from '../../src/practice/exam/exam-data';
import { readExamLink } from '../../src/practice/exam/exam-link';
import { type PaperItem, paperOf } from '../../src/practice/exam/paper';
import { startExam } from './exam-page';
import { addressInFolder, addressOf } from './site';
import { expect, test } from './test';

/** Kinds that a keyboard answers in few strokes; the numbers of the link are arbitrary. */
const short = 'kinds=single,true-false,numeric,short&length=6&minutes=30&seed=7';
const long = 'length=24&minutes=0&seed=2026';

/** The paper of a link, computed here from the bank that the page was built with. */
async function paperFor(page: Page, query: string): Promise<readonly PaperItem[]> {
  const data: ExamData = JSON.parse((await page.locator('#exam-data').textContent()) ?? '');
  return paperOf(readExamLink(query, data.bank, 'en').options, data.bank).items;
}

/** The exercise itself, to know the right answer. */
async function importExercise(id: string): Promise<Exercise> {
  const file = fileURLToPath(new URL(`../../content/${id.replace('/', '/exercises/')}.ts`, import.meta.url));
  const { exercise }: { exercise: Exercise } = await import(file);
  return exercise;
}

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

async function expectNoViolations(page: Page): Promise<void> {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect.soft(overflow, `${width} px`).toBeLessThanOrEqual(0);
    for (const theme of ['light', 'dark']) {
      await page.evaluate((name) => {
        document.documentElement.dataset['theme'] = name;
      }, theme);
      // Formulas are drawn of hundreds of parts, which have the colour of the text around them.
      const axe = new AxeBuilder({ page }).setLegacyMode(true).exclude('.katex-html');
      const { violations } = await (theme === 'dark' ? axe.withRules(['color-contrast']) : axe).analyze();
      for (const { id, nodes } of violations) {
        for (const { html } of nodes) {
          expect.soft(`${id}: ${html.slice(0, 160)}`, `${width} px, ${theme}`).toBe('');
        }
      }
    }
  }
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
  await expect(mapped.nth(2)).toHaveAccessibleName('Question 3: cannot be read as a number');

  await page.locator('.exam-bar button').click();
  await page.locator('.exam-dialog button.primary').click();
  const names = ['right', 'wrong', 'cannot be read as a number', 'not answered'];
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
  for (const box of await page.locator('input[name="topics"]').all()) await box.uncheck();
  await expect(page.locator('.exam-form button[type="submit"]')).toBeDisabled();
  await page.getByRole('button', { name: 'All', exact: true }).first().click();
  await expect(page.locator('.exam-form button[type="submit"]')).toBeEnabled();
});

test('a paper as in the mid-term, over one part', async ({ page, complaints }) => {
  await page.goto(addressOf('en/exam/'));
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

for (const print of ['en', 'zh', 'both'] as const) {
  test(`paper and key print: ${print}`, async ({ page, complaints }) => {
    test.setTimeout(120_000);
    const sheet = async (view: 'paper' | 'key'): Promise<string> => {
      await page.goto(addressOf(`en/exam/?${long}&view=${view}&print=${print}`));
      await expect(page.locator('.sheet-foot')).toBeVisible();
      const count = (await page.locator('.printed-text').count()) * (view === 'key' ? 1 : 0);
      await expect(page.locator('.key-solution')).toHaveCount(count);
      expect((await page.locator('.tolerance').count()) > 0).toBe(view === 'key');
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('button, input, textarea').filter({ visible: true })).toHaveCount(0);
      for (const format of ['A4', 'Letter'])
        expect((await page.pdf({ format })).length).toBeGreaterThan(20_000);
      return await page.locator('main').innerText();
    };
    const [paper, key] = [await sheet('paper'), await sheet('key')];
    const items = await paperFor(page, long);
    const languages = print === 'both' ? ['en', 'zh-CN'] : [print === 'zh' ? 'zh-CN' : print];
    for (const lang of languages) {
      await expect(page.locator(`.printed-text[lang="${lang}"]`)).toHaveCount(items.length);
    }
    await expect(page.locator('.printed-text')).toHaveCount(items.length * languages.length);
    await expect(page.locator('.exam-paper h2')).toHaveCount(new Set(items.map(({ kind }) => kind)).size);
    for (const text of [paper, key]) {
      expect(text).toContain(print === 'zh' ? '二、单选题（共' : 'Part II: Single choice');
      expect(text).toContain(print === 'zh' ? `第 ${items.length} 题` : `Question ${items.length}`);
      expect(text).toContain(`seed=2026&bank=`);
    }
    const answers = print === 'zh' ? ['答案：', '评分要点'] : ['Answer: ', 'Marking points'];
    for (const words of answers) {
      expect(key).toContain(words);
      expect(paper).not.toContain(words);
    }
    for (const { id, seed, kind } of items) {
      if (kind !== 'numeric') continue;
      const answer = variantOf(await importExercise(id), seed).spots['answer'];
      expect(key, id).toContain(print === 'zh' ? `答案：${answer}` : `Answer: ${answer}`);
    }
    expect(complaints).toEqual([]);
  });
}

/** Few questions, among them those with the most parts. */
const varied = 'kinds=multiple,numeric,fill,derivation,short&length=9&minutes=30&seed=9';

test('axe finds nothing on an exam, its dialog, its results and its sheets', async ({ page }) => {
  test.setTimeout(240_000);
  await startExam(page, addressOf(`en/exam/?${varied}`));
  for (const field of await page.locator('exercise-item textarea, exercise-item input[type="text"]').all()) {
    if (await field.isVisible()) await field.fill('17');
  }
  for (const box of await page.locator('exercise-item input[type="checkbox"]').all()) {
    if (await box.isVisible()) await box.check();
  }
  await expectNoViolations(page);
  await page.locator('.exam-bar button').click();
  await expectNoViolations(page);
  await page.locator('.exam-dialog button.primary').click();
  await expect(page.locator('.exam-total')).toBeVisible();
  await expectNoViolations(page);
  await page.goto(addressOf(`zh/exam/?${varied}&view=key&print=both`));
  await expect(page.locator('.sheet-foot')).toBeVisible();
  await expectNoViolations(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the exam says what it is and links to the exercises', async ({ page }) => {
    await page.goto(addressOf('en/exam/'));
    await expect(page.locator('.exam-topics noscript')).toBeVisible();
    await expect(page.locator('.exam-form')).toBeHidden();
    await expect(page.locator('.exam-topics a').first()).toBeVisible();
  });
});
