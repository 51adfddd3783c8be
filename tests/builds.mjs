/**
 * The two builds that the tests look at: one at the root of a host, as it is published; one in a folder, as GitHub Pages serves a
 * project, with the sample demo besides, on which the engine is tested, and with a few changes, from which `changes/` tells what a
 * change does to a build.
 */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
// Inside the repository: the pages are made by scripts beside them, which look for packages in the folders above.
const place = join(root, 'node_modules', '.cache', 'gradient-notes');

export const builds = {
  root: { basePath: '/', directory: join(place, 'root'), isChanged: false },
  notes: { basePath: '/notes/', directory: join(place, 'notes'), isChanged: true },
};

/**
 * Builds the site for one of the two places, in a process of its own: the configuration reads its environment. Throws with what
 * Astro said when that fails.
 * @param {keyof typeof builds} name
 */
export async function build(name) {
  await promisify(execFile)('npx', ['node', fileURLToPath(import.meta.url), name], {
    cwd: root,
    env: { ...process.env, SITE: '', BASE_PATH: builds[name].basePath.replace(/(?<=.)\/$/, '') },
    maxBuffer: 2 ** 26,
  });
}

/** @param {keyof typeof builds} name */
async function buildHere(name) {
  const { directory, isChanged } = builds[name];
  const [{ build: astroBuild }, { sampleTopic }, { changes }] = await Promise.all([
    import('astro'),
    import('./e2e/sample-topic.ts'),
    import('./changes/changes.mjs'),
  ]);
  const others = isChanged ? { integrations: [sampleTopic()], vite: { plugins: changes } } : {};
  await astroBuild({ root, outDir: directory, ...others });
}

/**
 * The script of one demo, without the base path: `_astro/init-variance.DaMT4WCq.js`. Every demo is a file of its own, so that
 * a page loads only the demos that come near the screen.
 * @param {keyof typeof builds} name
 * @param {string} id
 */
export function demoScript(name, id) {
  const folder = join(builds[name].directory, '_astro');
  // A formula may have the name of its demo; the demo's script is the one that says its id.
  const script = readdirSync(folder).find(
    (file) =>
      file.startsWith(`${id}.`) &&
      file.endsWith('.js') &&
      new RegExp(`\\bid:["'\`]${id}["'\`]`).test(readFileSync(join(folder, file), 'utf8')),
  );
  if (script === undefined) throw new Error(`the demo ${id} has no script of its own in the build`);
  return `_astro/${script}`;
}

/** The builds that the tests look at; for one topic the published one is enough. */
const needed = process.env['TOPIC'] === undefined ? [builds.root, builds.notes] : [builds.root];

/** Throws unless the builds are there. */
export function needBuilds() {
  const missing = needed.filter(({ directory }) => !existsSync(join(directory, 'index.html')));
  if (missing.length > 0)
    throw new Error('the site is not built for the browser tests: run node tests/builds.mjs');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , name] = process.argv;
  if (name === 'root' || name === 'notes') {
    await buildHere(name);
  } else {
    await build('root');
    if (needed.includes(builds.notes)) await build('notes');
  }
}
