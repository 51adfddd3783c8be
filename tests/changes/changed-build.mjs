/** Builds the site with a change in its sources, which stay as they are, and compares builds file by file. */
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

/** What is changed, by its name. The sample demo is one more, and of the formulas that it uses here one is new to the site. */
const changes = {
  word: {
    hasSample: false,
    plugins: [
      edited(/\/demos\/ema-weights\.ts$/, (code) => code.replace(/(?<=title: \{ en: ')/, 'Newly: ')),
      edited(/\/backpropagation\/exercises\/index\.ts$/, (code) => `${code}\nexport const isNew = true;\n`),
    ],
  },
  demo: {
    hasSample: true,
    plugins: [
      oneFormulaMore,
      edited(/\/demos\/sample\.ts$/, (code) =>
        [
          code,
          `import { newHere } from '${formulas}/new-here';`,
          `import { skewness } from '${formulas}/skewness';`,
          'export const alsoUsed = [newHere, skewness];',
        ].join('\n'),
      ),
    ],
  },
};

/** @typedef {keyof typeof changes} Change */

/** @param {Change} change */
const directoryOf = (change) => join(builds.root.directory, '..', `changed-${change}`);

/** @param {Change} change */
async function buildHere(change) {
  const { hasSample, plugins } = changes[change];
  const [{ build }, { sampleTopic }] = await Promise.all([import('astro'), import('../e2e/sample-topic.ts')]);
  await build({
    root,
    outDir: directoryOf(change),
    vite: { plugins },
    integrations: hasSample ? [sampleTopic()] : [],
  });
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
 * Builds the site with a change. Gives the names, without hashes, of all files that have another name or content then, are new, or
 * are gone.
 * @param {Change} change
 */
export async function changedFiles(change) {
  await promisify(execFile)('npx', ['node', fileURLToPath(import.meta.url), change], {
    cwd: root,
    env: { ...process.env, SITE: '', BASE_PATH: '' },
    maxBuffer: 2 ** 26,
  });
  const [before, after] = await Promise.all([filesOf(builds.root.directory), filesOf(directoryOf(change))]);
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((name) => before.get(name) !== after.get(name))
    .sort();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , change] = process.argv;
  if (change === 'word' || change === 'demo') await buildHere(change);
}
