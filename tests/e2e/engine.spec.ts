import { readFile } from 'node:fs/promises';
import definition from './content/sample/demos/sample';
import { demoIn, openData, openSample, readouts, useTool } from './demo-page';
import { addressInFolder } from './site';
import { expect, test } from './test';

/** What the engine does besides controls, links and showing: tested on the sample, which has every kind of view. */

const { id } = definition;

test('a long computation runs in a worker, tells how far it is, and the latest state wins', async ({
  page,
  complaints,
}) => {
  const demo = await openSample(page);
  const progress = demo.locator('progress');
  const rounds = demo.locator('input[name="rounds"]');
  await rounds.fill('2000');
  await expect(demo).toHaveAttribute('data-busy');
  await expect.poll(async () => Number(await progress.getAttribute('value'))).toBeGreaterThan(0);
  expect(page.workers().length).toBe(1);
  // The page answers while it computes.
  await openData(demo);
  await expect(demo.locator('details.data')).toHaveAttribute('open');
  await rounds.fill('100');
  await expect.poll(async () => (await readouts(demo))['worked'], { timeout: 90_000 }).toBe(100);
  await expect(demo).not.toHaveAttribute('data-busy');
  expect(complaints).toEqual([]);
});

test('every view follows the controls', async ({ page, complaints }) => {
  const demo = await openSample(page);
  const parts = [
    ...(await demo.locator('.drawing').all()),
    ...(await demo.locator('.readouts, .equation, .code-line, .computed-table, .summary, .state').all()),
  ];
  expect(parts.length).toBe(6 + 6);
  const textOf = async (): Promise<string[]> => await Promise.all(parts.map((part) => part.innerHTML()));
  const before = await textOf();
  await demo.locator('input[name="slope"]').fill('-1.5');
  await expect
    .poll(async () => (await textOf()).map((text, index) => (text === before[index] ? index : 'moved')))
    .toEqual(parts.map(() => 'moved'));
  await expect(demo.locator('.summary')).toHaveText(/^The slope is −1\.50*\.$/);
  await demo.locator('select[name="curve"]').selectOption('square');
  await demo.locator('.more > summary').click();
  await expect(demo.locator('[data-variant="square"]')).toBeVisible();
  await expect(demo.locator('[data-variant="line"]')).toBeHidden();
  expect(complaints).toEqual([]);
});

test('the remark stands only where there is something to say', async ({ page }) => {
  const demo = await openSample(page);
  await expect(demo.locator('.remark')).toBeHidden();
  await demo.locator('input[name="slope"]').fill('0');
  await expect(demo.locator('.remark')).toHaveText('A slope of zero: nothing rises.');
  await expect(demo.locator('.announcement')).toContainText('A slope of zero');
});

test('the CSV file holds what the views show', async ({ page }) => {
  const demo = await openSample(page, `?${id}.slope=0.5`);
  const download = page.waitForEvent('download');
  await useTool(demo, 'csv');
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const lines = text.split(/\r?\n/);
  // x and the line of slope one half.
  expect(lines.some((line) => line.startsWith('3,1.5'))).toBe(true);
});

test('a demo whose code cannot be loaded keeps its first picture and says so', async ({ page }) => {
  await page.route(/\/run-demo\.[^/]*\.js$/, (route) => route.abort());
  await page.goto(addressInFolder(`embed/en/${id}/`));
  const demo = demoIn(page, id);
  await expect(demo.locator('.notice')).toContainText('could not start');
  await expect(demo.locator('.drawing > svg').first()).toBeVisible();
  await expect(demo).not.toHaveAttribute('data-live');
});
