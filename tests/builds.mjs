/** The two builds that the tests look at: one at the root of a host, one in a folder, as GitHub Pages serves a project. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
// Inside the repository: the pages are made by scripts beside them, which look for packages in the folders above.
const place = join(root, 'node_modules', '.cache', 'gradient-notes');

export const builds = {
  root: { basePath: '/', directory: join(place, 'root') },
  notes: { basePath: '/notes/', directory: join(place, 'notes') },
};

/**
 * Builds the site for one of the two places. Throws with what Astro said when that fails.
 * @param {keyof typeof builds} name
 */
export async function build(name) {
  const { basePath, directory } = builds[name];
  await promisify(execFile)('npx', ['astro', 'build', '--outDir', directory], {
    cwd: root,
    env: { ...process.env, SITE: '', BASE_PATH: basePath.replace(/(?<=.)\/$/, '') },
    maxBuffer: 2 ** 26,
  });
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

/** Throws unless both builds are there. */
export function needBuilds() {
  const missing = Object.values(builds).filter(({ directory }) => !existsSync(join(directory, 'index.html')));
  if (missing.length > 0)
    throw new Error('the site is not built for the browser tests: run node tests/builds.mjs');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build('root');
  await build('notes');
}
