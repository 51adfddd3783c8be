import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type AnkiFile, readAnkiFile } from '../practice/anki/read-anki-file';
import { addressInFolder, addressOf, pages } from './site';
import { expect, test } from './test';

const topics = pages
  .filter(({ path }) => /^en\/practice\/[^/]+\/$/.test(path))
  .map(({ path }) => path.split('/')[2]!);
const [topic = ''] = topics;

async function download(page: Page): Promise<{ name: string; file: AnkiFile }> {
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.take-away button').click(),
  ]);
  return { name: saved.suggestedFilename(), file: readAnkiFile(readFileSync(await saved.path(), 'utf8')) };
}

test('the cards of a topic are downloaded, the same ones every time', async ({ page, complaints }) => {
  await page.goto(addressOf(`en/practice/${topic}/`));
  await page.locator('input[name="variants"]').fill('2');
  const { name, file } = await download(page);
  expect(name).toBe(`gradient-notes-${topic}-en.txt`);
  expect(file.headers.get('guid column')).toBe('1');
  expect(file.records.every((record) => record.length === 4)).toBe(true);
  const exercises = new Set(
    await page.locator('exercise-item').evaluateAll((items) => items.map(({ id }) => id)),
  );
  const asked = file.records.map(([guid = '']) => guid.split(':')[1] ?? '');
  expect(new Set(asked)).toEqual(exercises);
  for (const id of exercises) expect(asked.filter((each) => each === id).length).toBeLessThanOrEqual(2);
  await expect(page.locator('.take-away-status')).toContainText(`${file.records.length} cards`);
  expect((await download(page)).file.records).toEqual(file.records);
  expect(complaints).toEqual([]);
});

test('all topics in both languages make one deck each', async ({ page, complaints }) => {
  await page.goto(addressInFolder(`zh/practice/${topic}/`));
  await page.locator('.take-away input[name="topics"]').last().check();
  await page.locator('.take-away input[name="languages"]').last().check();
  await page.locator('input[name="variants"]').fill('1');
  const { name, file } = await download(page);
  expect(name).toBe('gradient-notes-all-en-zh.txt');
  const decks = new Set(file.records.map(([, deck = '']) => deck));
  expect([...decks].filter((deck) => deck.startsWith('Gradient Notes::')).length).toBe(topics.length);
  expect([...decks].filter((deck) => deck.startsWith('梯度笔记::')).length).toBe(topics.length);
  expect(new Set(file.records.map(([guid]) => guid)).size).toBe(file.records.length);
  const links = file.records.flatMap(([, , , back = '']) =>
    [...back.matchAll(/href="([^"]*)"/g)].map(([, href]) => href!),
  );
  expect(links.every((href) => href.startsWith(addressInFolder('')))).toBe(true);
  expect(complaints).toEqual([]);
});
