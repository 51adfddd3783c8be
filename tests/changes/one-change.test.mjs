/**
 * A demo more, or a changed word of one, renames no script but its own and changes no page but those that show it. Else every
 * reader who returns would fetch most of the site again whenever one topic is worked on. `npm test` runs this after the builds.
 *
 * The build in a folder has all the changes: a script or a page that any of them changes beside its own is one too many here, whichever
 * it was.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedFiles } from './compared-builds.mjs';

/** What lists all pages: the search, the files that can be kept, and the sitemap. */
const lists = /^(pagefind\/.*|sw\.js|offline\.json|sitemap-0\.xml)$/;

const changes = [
  {
    what: 'a changed word of a demo',
    scripts: ['_astro/batch-noise.js'],
    pages:
      /^(en|zh)\/((gradient-descent-variants|demos)\/index\.html|teach\/gradient-descent-variants\.json)$|^embed\/(en|zh)\/batch-noise\/index\.html$|^pictures\/batch-noise\.svg$/,
  },
  {
    what: 'a changed exercise',
    scripts: ['_astro/exercises-backpropagation.js'],
    pages: /^(en|zh)\/((quick\/)?backpropagation\/index\.html|practice\/backpropagation(\.anki\.json|\/.*))$/,
  },
  {
    what: 'one more demo with a formula of its own',
    scripts: ['_astro/math-new-here.js', '_astro/sample.js'],
    pages:
      /^(en|zh)\/(sample|demos)\/index\.html$|^embed\/(en|zh)\/sample\/index\.html$|^pictures\/sample\.svg$/,
  },
];

test('what is changed or added renames its own scripts and changes the pages that show it, and nothing else', async () => {
  const changed = await changedFiles();
  assert.deepEqual(
    changed.filter((name) => name.startsWith('_astro/')),
    changes.flatMap(({ scripts }) => scripts).sort(),
  );
  const others = changed.filter((name) => !name.startsWith('_astro/') && !lists.test(name));
  assert.deepEqual(
    others.filter((name) => !changes.some(({ pages }) => pages.test(name))),
    [],
  );
  for (const { what, pages } of changes)
    assert.ok(
      others.some((name) => pages.test(name)),
      what,
    );
});
