/** Builds the site with changes in its sources, which stay as they are, and compares builds file by file. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { builds } from '../builds.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Lets a build see a source with other text.
 * @param {RegExp} file
 * @param {(code: string) => string} change
 * @returns {import('vite').Plugin}
 */
function edited(file, change) {
  return {
    name: `edited ${file}`,
    enforce: 'pre',
    transform: {
      filter: { id: file },
      handler(code) {
        const changed = change(code);
        if (changed === code) throw new Error(`${file} has nothing that this test could change`);
        return changed;
      },
    },
  };
}

const formulas = '../../../../../src/math';
const newFormula = join(root, 'src/math/new-here.ts');

/**
 * A formula that only this build has: every real one may be used by some topic.
 * @type {import('vite').Plugin}
 */
const oneFormulaMore = {
  name: 'one formula more',
  enforce: 'pre',
  resolveId: (source) => (source.endsWith('/math/new-here') ? newFormula : undefined),
  load: (id) => (id === newFormula ? 'export const newHere = (x) => Math.hypot(x, 1);' : undefined),
};

/** A word of a demo, a text of an exercise, and one demo more: the sample, which uses a formula of the site and one that is new to it. */
const plugins = [
  edited(/\/demos\/ema-weights\.ts$/, (code) => code.replace(/(?<=title: \{ en: ')/, 'Newly: ')),
  edited(/\/backpropagation\/exercises\/index\.ts$/, (code) => `${code}\nexport const isNew = true;\n`),
  oneFormulaMore,
  edited(/\/demos\/sample\.ts$/, (code) =>
    [
      code,
      `import { newHere } from '${formulas}/new-here';`,
      `import { skewness } from '${formulas}/skewness';`,
      'export const alsoUsed = [newHere, skewness];',
    ].join('\n'),
  ),
];

const directory = join(builds.root.directory, '..', 'changed');

async function buildHere() {
  const [{ build }, { sampleTopic }] = await Promise.all([import('astro'), import('../e2e/sample-topic.ts')]);
  await build({ root, outDir: directory, vite: { plugins }, integrations: [sampleTopic()] });
}

/** The names and contents of a build's files, by their names without hashes. @param {string} directory */
async function filesOf(directory) {
  /** @type {Map<string, string>} */
  const files = new Map();
  for await (const entry of glob('**/*', { cwd: directory, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const name = relative(directory, path);
    const hash = createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
    files.set(name.replace(/(?<=^_astro\/.*)\.[\w-]{8}(?=\.\w+$)/, ''), `${name} ${hash}`);
  }
  return files;
}

/**
 * Builds the site with the changes. Gives the names, without hashes, of all files that have another name or content then, are new,
 * or are gone.
 */
export async function changedFiles() {
  await promisify(execFile)('npx', ['node', fileURLToPath(import.meta.url)], {
    cwd: root,
    env: { ...process.env, SITE: '', BASE_PATH: '' },
    maxBuffer: 2 ** 26,
  });
  const [before, after] = await Promise.all([filesOf(builds.root.directory), filesOf(directory)]);
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((name) => before.get(name) !== after.get(name))
    .sort();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildHere();
