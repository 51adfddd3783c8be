/**
 * A demo more, or a changed word of one, renames no script of another and changes no page but those that show it. Else every
 * reader who returns would fetch most of the site again whenever one topic is worked on.
 */
import assert from 'node:assert/strict';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { builds } from '../builds.mjs';
import { buildChanged, differing, filesOf } from './changed-build.mjs';

/** What lists the content of all pages: the search, and the files that a reader may keep. */
const lists = /^(pagefind\/|sw\.js$|offline\.json$|sitemap)/;

/** Pages that show the demo, or a picture of it. */
const pagesOf = (/** @type {string} */ topic, /** @type {string} */ demo) =>
  new RegExp(`^((en|zh)/(index|demos/index|${topic}/index)|embed/(en|zh)/${demo}/index)\\.html$`);

const demo = 'content/momentum/demos/ema-weights.ts';

/**
 * Changes a file of the copy.
 * @param {string} file
 * @param {(text: string) => string} change
 */
async function edit(file, change) {
  const before = await readFile(file, 'utf8');
  const after = change(before);
  assert.notEqual(after, before, `${file} has nothing that this test could change`);
  await writeFile(file, after);
}

/**
 * What a change of the copy changes in the built site, without the lists.
 * @param {(copy: string) => Promise<void>} change
 */
async function changedBy(change) {
  const [before, after] = [await filesOf(builds.root.directory), await buildChanged(change)];
  const changed = differing(before, after).filter((file) => !lists.test(file));
  assert.ok(changed.length > 0, 'the change is seen in no file');
  return changed;
}

test('a changed word of a demo changes its script and the pages that show it, and nothing else', async () => {
  const changed = await changedBy((copy) =>
    edit(join(copy, demo), (text) => text.replace('How far back does', 'How far into the past does')),
  );
  const others = changed.filter(
    (file) => file !== '_astro/ema-weights.js' && !pagesOf('momentum', 'ema-weights').test(file),
  );
  assert.deepEqual(others, []);
  assert.ok(changed.includes('_astro/ema-weights.js'));
});

test('one more demo adds its files and changes no other script', async () => {
  const changed = await changedBy(async (copy) => {
    const added = join(copy, demo.replace('ema-weights', 'ema-weights-again'));
    await cp(join(copy, demo), added);
    await edit(added, (text) => text.replace("id: 'ema-weights'", "id: 'ema-weights-again'"));
  });
  const others = changed.filter(
    (file) =>
      !['_astro/ema-weights-again.js', 'pictures/ema-weights-again.svg'].includes(file) &&
      !pagesOf('momentum', 'ema-weights-again').test(file),
  );
  assert.deepEqual(others, []);
  assert.ok(changed.includes('embed/en/ema-weights-again/index.html'));
});
