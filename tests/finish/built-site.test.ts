import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pageOf, runSteps } from '../../src/finish/built-site';

it('each step sees what the earlier ones made of a page, and only changed pages are written', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'built-site-'));
  await writeFile(join(directory, 'index.html'), 'a');
  await writeFile(join(directory, '404.html'), 'same');
  const before = await stat(join(directory, '404.html'));
  const seen: string[] = [];
  await runSteps(directory, [
    ({ pages }) => {
      for (const page of pages) if (page.body === 'a') page.body = 'ab';
    },
    async ({ pages }) => {
      seen.push(...pages.map(({ name, body }) => `${name} ${body}`));
      // What is on the disk is still as it was built.
      seen.push(await readFile(join(directory, 'index.html'), 'utf8'));
    },
  ]);
  expect(seen).toEqual(['404.html same', 'index.html ab', 'a']);
  expect(await readFile(join(directory, 'index.html'), 'utf8')).toBe('ab');
  expect((await stat(join(directory, '404.html'))).mtimeMs).toBe(before.mtimeMs);
  await rm(directory, { recursive: true });
});

it('the head of a page stands by itself; a fragment has none', () => {
  expect(pageOf('a', '<head>a</head><p>a</p>')).toEqual({
    name: 'a',
    head: '<head>a',
    body: '</head><p>a</p>',
  });
  expect(pageOf('a', '<p>a</p>')).toEqual({ name: 'a', head: '', body: '<p>a</p>' });
});
