/**
 * A demo more, or a changed word of one, renames no script of another and changes no page but those that show it. Else every
 * reader who returns would fetch most of the site again whenever one topic is worked on.
 */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { builds } from '../builds.mjs';
import { buildChanged, differing, filesOf } from './changed-build.mjs';

/** What lists the content of all pages: the search, and the files that a reader may keep. */
const lists = /^(pagefind\/|sw\.js$)/;

/** @param {string} file @param {(text: string) => string} change */
async function edit(file, change) {
  const before = await readFile(file, 'utf8');
  const after = change(before);
  assert.notEqual(after, before, `${file} has nothing that this test could change`);
  await writeFile(file, after);
}

/** @param {string} name @param {(copy: string) => Promise<void>} change */
async function changedBy(name, change) {
  const [before, after] = [await filesOf(builds.root.directory), await buildChanged(change)];
  const changed = differing(before, after).filter((file) => !lists.test(file));
  const scripts = changed.filter((file) => file.startsWith('_astro/'));
  const pages = changed.filter((file) => file.endsWith('.html'));
  return { name, changed, scripts, pages };
}
