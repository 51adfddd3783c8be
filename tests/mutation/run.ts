/**
 * `npm run mutation -- statistics network/loss`: how many small changes of src/math the tests notice. Each mutant of the named files or
 * folders (all without names) is run against the tests of tests/math that import its file, and if it survives against all that reach
 * it. Prints the survivors and the scores; nothing fails here. Stryker does not work with this Vitest.
 */
import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type BuildContext, context } from 'esbuild';
import { type Mutant, mutantsOf } from './mutants.ts';

const root = resolve(import.meta.dirname, '../..');
const within = (path: string) => relative(`${root}/src/math`, path);
const timeLimit = 20_000;

const sources = globSync(`${root}/src/math/**/*.ts`).sort();
const wanted = process.argv.slice(2);
const chosen = sources.filter(
  (path) => wanted.length === 0 || wanted.some((name) => within(path).startsWith(name)),
);
// The examples of the docstrings are read from the sources themselves, which the stand-in cannot do.
const testFiles = globSync(`${root}/tests/math/**/*.test.ts`).filter(
  (path) => !path.endsWith('examples.test.ts'),
);

/** What each file imports, by its path. */
const imports = new Map(
  [...sources, ...testFiles].map((path) => {
    const found = readFileSync(path, 'utf8').matchAll(/from '(\.[^']*)'/g);
    return [path, [...found].map(([, name = '']) => `${resolve(dirname(path), name)}.ts`)];
  }),
);

/** The tests that import one of some files. */
const testsOf = (files: ReadonlySet<string>) =>
  testFiles.filter((test) => imports.get(test)?.some((each) => files.has(each)));

/** A file and all that import it, directly or through others. */
function reaching(path: string): Set<string> {
  const found = new Set([path]);
  // A set grows while it is walked.
  for (const used of found) {
    for (const each of sources) if (imports.get(each)?.includes(used)) found.add(each);
  }
  return found;
}

/** Evaluates bundles that are sent to it, one after the other, and says whether their tests pass. */
const worker = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', async (code) => {
    const module = { exports: {} };
    try {
      new Function('require', 'module', 'exports', code)(require, module, module.exports);
      await module.exports.runTests();
      parentPort.postMessage(null);
    } catch (error) {
      parentPort.postMessage(String(error));
    }
  });`;

/** A runner of bundles: gives the first failure, or null where all tests pass. A run without end is stopped. */
function createRunner() {
  let running = new Worker(worker, { eval: true });
  const run = (code: string): Promise<string | null> =>
    new Promise((done) => {
      const timer = setTimeout(() => {
        void running.terminate();
        running = new Worker(worker, { eval: true });
        done('no end');
      }, timeLimit);
      running.once('message', (failure: string | null) => {
        clearTimeout(timer);
        done(failure);
      });
      running.postMessage(code);
    });
  return { run, close: () => running.terminate() };
}

/** Tests in one bundle, in which the text of a file can be changed. */
function bundleOf(tests: readonly string[], path: string, text: () => string): Promise<BuildContext> {
  const standIn = `${import.meta.dirname}/vitest-stand-in.ts`;
  const entry = [...tests, standIn].map((file) => `import ${JSON.stringify(file)};`);
  return context({
    stdin: {
      contents: `${entry.join('\n')} export { runTests } from ${JSON.stringify(standIn)};`,
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    external: ['fast-check'],
    alias: { vitest: standIn },
    logLevel: 'silent',
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(`${root}/tests/golden/check.ts`).href) },
    plugins: [
      {
        name: 'mutant',
        setup: (build) =>
          build.onLoad({ filter: /src\/math\// }, (file) =>
            file.path === path ? { contents: text(), loader: 'ts' } : undefined,
          ),
      },
    ],
  });
}

/** The mutants of a file that no test notices. */
async function survivorsOf(path: string): Promise<{ total: number; survivors: Mutant[] }> {
  const original = readFileSync(path, 'utf8');
  let text = original;
  const suites = [testsOf(new Set([path])), testsOf(reaching(path))].filter((tests) => tests.length > 0);
  const bundles = await Promise.all(suites.map((tests) => bundleOf(tests, path, () => text)));
  const runner = createRunner();
  const failure = async () => {
    for (const bundle of bundles) {
      const { outputFiles = [] } = await bundle.rebuild();
      const found = await runner.run(outputFiles[0]?.text ?? '');
      if (found !== null) return found;
    }
    return null;
  };
  const first = await failure();
  if (first !== null) throw new Error(`${within(path)}: its tests fail without a mutant: ${first}`);
  const mutants = mutantsOf(original);
  const survivors: Mutant[] = [];
  for (const mutant of mutants) {
    text = original.slice(0, mutant.start) + mutant.text + original.slice(mutant.end);
    // What cannot be compiled is no mutant that a test could miss.
    if ((await failure().catch(String)) === null) survivors.push(mutant);
  }
  await Promise.all([...bundles.map((bundle) => bundle.dispose()), runner.close()]);
  for (const { start, end, text: other, line } of survivors) {
    console.log(
      `${within(path)}:${line} ${original.slice(start, end)} → ${other}`.replace(/\s+/g, ' ').slice(0, 160),
    );
  }
  return { total: mutants.length, survivors };
}

function printScore(name: string, total: number, survived: number): void {
  if (total === 0) return;
  const score = ((100 * (total - survived)) / total).toFixed(1);
  console.log(`${name}: ${score} % of ${total} mutants, ${survived} survive`);
}

const folders = new Map<string, { total: number; survived: number }>();
const queue = [...chosen];
await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      const { total, survivors } = await survivorsOf(path);
      printScore(within(path), total, survivors.length);
      for (const folder of [dirname(within(path)), 'all']) {
        const sum = folders.get(folder) ?? { total: 0, survived: 0 };
        folders.set(folder, { total: sum.total + total, survived: sum.survived + survivors.length });
      }
    }
  }),
);
for (const [folder, { total, survived }] of [...folders].sort()) printScore(folder, total, survived);
