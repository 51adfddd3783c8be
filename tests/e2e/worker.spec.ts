import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builds } from '../builds.mjs';
import { expect, test } from './test';

const folder = join(builds.root.directory, '_astro');

test('the worker that computes holds no demo: it takes the model from the script of the page', () => {
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const worker = scripts.filter((name) => /^compute-worker/.test(name));
  expect(worker.length).toBe(1);
  const source = readFileSync(join(folder, worker[0]!), 'utf8');
  expect(source).toContain('postMessage');
  expect(scripts.filter((name) => source.includes(name))).toEqual([]);
  expect(source).not.toMatch(/\p{Script=Han}|\bview:|\bparams:\{/u);
});
