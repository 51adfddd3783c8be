/** What instructors take into their course. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type ReadQuestion, readMoodleFile } from '../practice/moodle/read-moodle-file';
import { expectAccessible } from './accessibility';
import { paperFor } from './exam-page';
import { addressInFolder, addressOf } from './site';
import { expect, test } from './test';

async function moodleFile(page: Page): Promise<{ name: string; questions: ReadQuestion[] }> {
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /Download for Moodle|下载 Moodle 文件/ }).click(),
  ]);
  return {
    name: saved.suggestedFilename(),
    questions: readMoodleFile(readFileSync(await saved.path(), 'utf8')),
  };
}

/** Chooses single exercises in the list. */
async function pick(page: Page, ...ids: readonly string[]): Promise<void> {
  await page.getByRole('radio', { name: /exercises that I choose|自选练习/ }).check();
  for (const id of ids) {
    const box = page.locator(`input[name="pick"][value="${id}"]`);
    const topic = page.locator('.teach-list > details').filter({ has: box });
    if ((await topic.getAttribute('open')) === null) await topic.locator('summary').click();
    await box.check();
  }
}

async function someExercises(page: Page): Promise<string[]> {
  const ids = await page
    .locator('input[name="pick"]')
    .evaluateAll((boxes) => boxes.map((box) => (box instanceof HTMLInputElement ? box.value : '')));
  return [ids[0]!, ids[20]!, ids.at(-1)!];
}

test('chosen exercises become a Moodle file in both languages, with variants', async ({
  page,
  complaints,
}) => {
  await page.goto(addressInFolder('en/teach/'));
  const ids = await someExercises(page);
  await pick(page, ...ids);
  await expect(page.locator('.exam-summary')).toContainText('3 of ');
  await page.getByRole('radio', { name: 'English and Chinese' }).check();
  await page.getByLabel('Variants of each question').fill('2');
  const { name, questions } = await moodleFile(page);
  expect(name).toBe('gradient-notes-exercises-en-zh.xml');
  await expect(page.locator('.teach-take .teach-status')).toContainText(`${questions.length} questions`);
  for (const root of ['Gradient Notes', '梯度笔记']) {
    const own = questions.filter(({ category }) => category.startsWith(`$course$/${root}/`));
    expect(new Set(own.map(({ idnumber }) => idnumber.split('.')[0]))).toEqual(new Set(ids));
    expect(own.length).toBe(questions.length / 2);
  }
  for (const { generalFeedback } of questions)
    expect(generalFeedback).toMatch(/href="http:\/\/localhost:4321\/notes\/(en|zh)\/practice\//);
  expect(complaints).toEqual([]);
});

test('a whole exam becomes a Moodle file, its parts and marks those of the paper', async ({
  page,
  complaints,
}) => {
  const query = 'length=12&minutes=0&seed=2026';
  await page.goto(addressOf(`en/teach/?${query}&bank=x`));
  const items = await paperFor(page, query);
  const { name, questions } = await moodleFile(page);
  expect(name).toBe('gradient-notes-exam-2026-en.xml');
  expect(questions.map(({ idnumber }) => idnumber)).toEqual(items.map(({ id, seed }) => `${id}.${seed}`));
  expect(questions.map(({ grade }) => Number(grade))).toEqual(items.map(({ marks }) => marks));
  expect(questions[0]?.category).toBe('$course$/Gradient Notes/Mock exam, paper 2026/Part I: Single choice');
  const link = await page.locator('.teach-take .share-copy input').inputValue();
  expect(link).toContain(addressOf('en/exam/?topics='));
  await page.locator('.teach-take details > summary').click();
  await expect(page.locator('.teach-take .paper-qr svg')).toHaveAccessibleName(/exam\/\?length=12&/);
  expect(complaints).toEqual([]);
});

test('the exam leads here with its paper', async ({ page }) => {
  await page.goto(addressOf('en/exam/?length=7&minutes=30&seed=5'));
  await page.locator('.for-teachers > summary').click();
  await page.locator('a[data-teach]').click();
  await expect(page.locator('.teach .exam-summary')).toContainText('7 questions');
  await expect(page.locator('input[name="seed"]')).toHaveValue('5');
});

test('the list finds exercises by words and kind', async ({ page }) => {
  await page.goto(addressOf('en/teach/'));
  await page.getByRole('radio', { name: 'exercises that I choose' }).check();
  const rows = page.locator('.teach-list li').filter({ visible: true });
  await page.getByLabel('Find').fill('momentum');
  await expect(page.locator('.teach-found')).toContainText('found');
  const all = await rows.count();
  await page.locator('select[data-kind]').selectOption('numeric');
  expect(await rows.count()).toBeLessThan(all);
  await page.getByLabel('Find').fill('no such exercise');
  await expect(page.locator('.teach-found')).toHaveText('0 found');
});

test('chosen exercises print as a paper and a key, and come back', async ({ page, complaints }) => {
  await page.goto(addressOf('en/teach/'));
  const ids = await someExercises(page);
  await pick(page, ...ids);
  await page.getByLabel('Numbers of variant').fill('3');
  await page.getByRole('link', { name: 'Key: both' }).click();
  await expect(page.locator('.sheet-foot')).toBeVisible();
  await expect(page.locator('.sheet-head h1')).toHaveText('Exercises: key · 练习：答案');
  await expect(page.locator('.printed')).toHaveCount(3);
  await expect(page.locator('.key-solution')).toHaveCount(6);
  await page.getByRole('link', { name: 'Back to the choice' }).click();
  await expect(page.locator('input[name="pick"]:checked')).toHaveCount(3);
  await expect(page.getByLabel('Numbers of variant')).toHaveValue('3');
  expect(complaints).toEqual([]);
});

/** Puts a plan of three entries together and gives its link. */
async function makePlan(page: Page): Promise<string> {
  await page.goto(addressOf('en/teach/'));
  const plan = page.locator('.teach-plan');
  await plan.getByLabel('Title of the plan').fill('Week 3 · 第三周 <&>');
  await plan.locator('select[data-topic]').selectOption('momentum');
  await expect(plan.locator('select[data-what]')).toBeEnabled();
  await plan.locator('select[data-what]').selectOption('momentum/#window');
  await plan.getByRole('button', { name: 'Add' }).first().click();
  const paste = plan.getByLabel('or paste a link from this site');
  await paste.fill(addressOf('zh/momentum/?from=singlemessage&ema-weights.beta=0.98#ema-weights'));
  await paste.press('Enter');
  await expect(plan.locator('.plan-items > li')).toHaveCount(2);
  await paste.fill(addressOf('en/exam/?length=5&seed=9'));
  await paste.press('Enter');
  await expect(plan.locator('.plan-items > li')).toHaveCount(3);
  await plan.getByLabel('Title of entry 3').fill('Test <b>');
  await plan.getByLabel('Note of entry 3').fill('45 分钟 & no notes');
  await plan
    .getByRole('button', { name: /^Move up/ })
    .nth(2)
    .press('Enter');
  await expect(plan.locator('.teach-status')).toContainText('entry 2 of 3');
  await expect(plan.getByRole('button', { name: 'Move up: Test <b>' })).toBeFocused();
  await expect(plan.getByLabel('Title of entry 2')).toHaveValue('Test <b>');
  return await plan.locator('.share-copy input').inputValue();
}

test('a lesson plan is one link, and a clean page in the language of the reader', async ({
  page,
  complaints,
}) => {
  const link = await makePlan(page);
  expect(link.length).toBeLessThan(400);
  await page.goto(`${link}&fbclid=x`);
  const entries = page.locator('.plan-page > ol > li');
  await expect(entries).toHaveCount(3);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Week 3 · 第三周 <&>');
  await expect(page.locator('.exam-form')).toBeHidden();
  await expect(page.locator('.teach-part').filter({ visible: true })).toHaveCount(0);
  await expect(entries.nth(1)).toContainText('Test <b>');
  await expect(entries.nth(1)).toContainText('45 分钟 & no notes');
  await expect(page.locator('.plan-qr svg')).toHaveAccessibleName(link);
  await expect(entries.nth(2).getByRole('link')).toHaveAttribute(
    'href',
    '/en/momentum/?ema-weights.beta=0.98#ema-weights',
  );
  const english = await entries.nth(0).innerText();
  await page.locator('a[data-language]').click();
  await expect(page).toHaveURL(/\/zh\/teach\/\?plan=/);
  await expect(entries.nth(1)).toContainText('Test <b>');
  await expect(entries.nth(0)).not.toHaveText(english);
  await expect(entries.nth(0).getByRole('link')).toHaveAttribute('href', '/zh/momentum/#window');
  await page.getByRole('link', { name: '编辑这份教案' }).click();
  await expect(page.getByLabel('教案标题')).toHaveValue('Week 3 · 第三周 <&>');
  await expect(page.locator('.plan-items > li')).toHaveCount(3);
  await page.reload();
  await expect(page.locator('.plan-items > li')).toHaveCount(3);
  expect(complaints).toEqual([]);
});

test('a plan that cannot be read is one sentence, and so is a link from elsewhere', async ({
  page,
  complaints,
}) => {
  await page.goto(addressOf('en/teach/?plan=1cut-off'));
  await expect(page.locator('.exam-notice')).toContainText('no lesson plan that can be read');
  await expect(page.locator('.exam-form')).toBeVisible();
  const paste = page.locator('.teach-plan').getByLabel('or paste a link from this site');
  await paste.fill('https://elsewhere.org/en/momentum/');
  await paste.press('Enter');
  await expect(page.locator('.teach-plan .teach-status').first()).toContainText('is not a link to a page');
  await expect(page.locator('.plan-items > li')).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('chosen exercises are a class link, and go into the plan', async ({ page }) => {
  await page.goto(addressOf('en/teach/'));
  const ids = await someExercises(page);
  await pick(page, ...ids);
  const field = page.locator('.teach-take .share-copy input');
  await expect(field).toHaveValue(/teach\/\?plan=1/);
  const link = await field.inputValue();
  await page.getByRole('button', { name: 'Add the exercises chosen above' }).click();
  await expect(page.locator('.plan-items > li')).toHaveCount(3);
  await page.goto(link);
  const links = page.locator('.plan-page > ol a');
  await expect(links).toHaveCount(3);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Exercises');
  await links.first().click();
  await expect(page.locator('exercise-item').first()).toBeVisible();
});

test('a demo is embedded in a state, with a preview', async ({ page, complaints }) => {
  await page.goto(addressOf('en/teach/'));
  const part = page.locator('.teach-embed');
  await part.locator('select[data-topic]').selectOption('momentum');
  await part.locator('select[data-what]').selectOption('ema-weights');
  await part.getByRole('button', { name: 'Show' }).first().click();
  const code = part.getByLabel('Embed code');
  await expect(code).toHaveValue(/embed\/en\/ema-weights\/" title=/);
  await expect(part.frameLocator('iframe').locator('live-demo')).toBeVisible();
  const paste = part.getByLabel('or paste a link from this site');
  await paste.fill(addressOf('zh/momentum/?ema-weights.beta=0.98#ema-weights'));
  await paste.press('Enter');
  await expect(code).toHaveValue(/embed\/zh\/ema-weights\/\?ema-weights\.beta=0\.98"/);
  await paste.fill(addressOf('en/lab/?network-lab.optimizer=momentum#network-lab'));
  await paste.press('Enter');
  await expect(code).toHaveValue(/embed\/en\/network-lab\/\?network-lab\.optimizer=momentum"/);
  await paste.fill(addressOf('en/momentum/#window'));
  await paste.press('Enter');
  await expect(part.locator('.teach-status').first()).toContainText('is not a link to a demo');
  expect(complaints).toEqual([]);
});

test('axe finds nothing on the list, the plan and the code, wide and narrow, light and dark', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const link = await makePlan(page);
  await pick(page, ...(await someExercises(page)));
  const part = page.locator('.teach-embed');
  await part.locator('select[data-topic]').selectOption('momentum');
  await part.locator('select[data-what]').selectOption('ema-weights');
  await part.getByRole('button', { name: 'Show' }).first().click();
  await expect(part.frameLocator('iframe').locator('live-demo')).toBeVisible();
  const look = (what: string): Promise<void> =>
    expectAccessible(page, what, { widths: [320, 390, 1280], without: ['iframe'] });
  await look('the list and the code');
  await page.goto(link);
  await expect(page.locator('.plan-page > ol > li')).toHaveCount(3);
  await look('the plan');
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(5_000);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what it does and links to the exercises', async ({ page }) => {
    await page.goto(addressOf('zh/teach/'));
    // Playwright leaves what stands in <noscript> out of the text of its parents.
    expect(await page.locator('main noscript').innerText()).toContain('需要 JavaScript');
    await expect(page.locator('.exam-form')).toBeHidden();
    await expect(page.locator('.teach-part').filter({ visible: true })).toHaveCount(0);
    await expect(page.locator('main noscript a').first()).toBeVisible();
  });
});
