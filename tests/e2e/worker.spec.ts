import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builds } from '../builds.mjs';
import { expect, test } from './test';

const folder = join(builds.root.directory, '_astro');

/** A script of the build and all scripts that it names, however far. */
function withAllItLoads(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  const source = readFileSync(join(folder, name), 'utf8');
  for (const script of readdirSync(folder)) if (source.includes(`/${script}`)) withAllItLoads(script, seen);
  return seen;
}

test('the worker that computes holds models only: no words and no views', () => {
  const worker = readdirSync(folder).find((name) => /^compute-worker.*\.js$/.test(name));
  const scripts = [...withAllItLoads(worker ?? '')];
  const models = scripts.filter((name) => /\bcompute\b/.test(readFileSync(join(folder, name), 'utf8')));
  expect(models.length).toBeGreaterThan(1);
  const more = scripts.filter((name) =>
    /\p{Script=Han}|\bview:|\bsummary:/u.test(readFileSync(join(folder, name), 'utf8')),
  );
  expect(more).toEqual([]);
});
