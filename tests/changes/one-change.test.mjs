/**
 * A demo more, or a changed word of one, renames no script but its own and changes no page but those that show it. Else every
 * reader who returns would fetch most of the site again whenever one topic is worked on. `npm test` runs this after the builds.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedFiles } from './changed-build.mjs';

/** What lists all pages: the search, the files that can be kept, and the sitemap. */
const lists = /^(pagefind\/.*|sw\.js|offline\.json|sitemap-0\.xml)$/;

/**
 * Fails unless exactly these scripts and styles have changed, and beside them nothing but what may.
 * @param {readonly string[]} changed
 * @param {readonly string[]} scripts
 * @param {RegExp} pages
 */
function expectChanged(changed, scripts, pages) {
  assert.deepEqual(
    changed.filter((name) => name.startsWith('_astro/')),
    scripts,
  );
  const others = changed.filter((name) => !name.startsWith('_astro/') && !lists.test(name));
  assert.deepEqual(
    others.filter((name) => !pages.test(name)),
    [],
  );
  assert.ok(others.length > 0);
}

test('a changed word of a demo, and a changed exercise, rename their own script and change the pages that show them', async () => {
  expectChanged(
    await changedFiles('word'),
    ['_astro/ema-weights.js', '_astro/exercises-backpropagation.js'],
    /^(en|zh)\/((momentum|backpropagation|demos|quick\/backpropagation)\/index\.html|practice\/backpropagation(\.anki\.json|\/.*))$|^embed\/(en|zh)\/ema-weights\/index\.html$|^pictures\/ema-weights\.svg$/,
  );
});

test('one more demo adds its script, its formulas and its pages, and renames nothing', async () => {
  expectChanged(
    await changedFiles('demo'),
    ['_astro/math-new-here.js', '_astro/sample.js'],
    /^(en|zh)\/(sample|demos)\/index\.html$|^embed\/(en|zh)\/sample\/index\.html$|^pictures\/sample\.svg$/,
  );
});
