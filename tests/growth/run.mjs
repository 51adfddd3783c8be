/**
 * `npm run growth`: what the site costs with the topics it has, and with all of the curriculum, the missing ones copied from those that
 * are there. Everything happens in a copy of the project in a temporary folder. `-- --topics 5,12,34` chooses the sizes,
 * `-- --no-browser` leaves out the browser tests, `-- --keep` the copies where they are. Nothing fails here: times depend on the machine.
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { findChromium } from '../../src/print/chromium.mjs';
import { copyProject } from '../copy-project.mjs';
import { cloneTopics } from './clone-topics.ts';

const { values: options } = parseArgs({
  options: {
    topics: { type: 'string', default: '5,34' },
    'no-browser': { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});

/**
 * Runs a command in the copy. Gives its seconds on the clock and on the processor, with all processes that it started.
 * @param {string} copy @param {string} command @param {Record<string, string>} [environment]
 * @returns {Promise<{ seconds: number, processor: number, output: string, code: number }>}
 */
function run(copy, command, environment = {}) {
  return new Promise((resolve) => {
    const timed = `TIMEFORMAT='%R %U %S'; time { ${command}; }`;
    const child = spawn('bash', ['-c', timed], { cwd: copy, env: { ...process.env, ...environment } });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output += text;
      });
    }
    child.on('close', (code) => {
      const [real = 0, user = 0, system = 0] = (output.trim().split('\n').at(-1) ?? '')
        .split(' ')
        .map(Number);
      resolve({ seconds: real, processor: user + system, output, code: code ?? 1 });
    });
  });
}

/** @param {string} directory */
const filesBelow = (directory) =>
  readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(directory, name)).isFile(),
  );

/** @param {number} bytes */
const megabytes = (bytes) => (bytes / 1e6).toFixed(1);

/**
 * The largest page that gathers things from all topics under one address, by gzip.
 * @param {string} dist @param {string} name
 */
function largestPage(dist, name) {
  const sizes = ['en', 'zh'].flatMap((language) => {
    const folder = join(dist, language, name);
    // Below practice every topic has a page of its own.
    const pages =
      name === 'practice' ? ['index.html'] : filesBelow(folder).filter((file) => file.endsWith('index.html'));
    return pages.map((file) => gzipSync(readFileSync(join(folder, file))).length);
  });
  return Math.max(...sizes) / 1024;
}

/** Which tier of the browser tests a file belongs to. @param {string} file */
function tierOf(file) {
  if (/(pages|stage)\.spec/.test(file)) return 'every page';
  return /templates|complete|links|metadata|published/.test(file)
    ? 'templates and files'
    : 'engine and features';
}

/** @param {any} suite @returns {{ file: string, seconds: number, ok: boolean }[]} */
function testsIn(suite) {
  const own = (suite.specs ?? []).map((/** @type {any} */ spec) => ({
    file: spec.file,
    ok: spec.ok,
    seconds:
      spec.tests[0].results.reduce(
        (/** @type {number} */ sum, /** @type {any} */ each) => sum + each.duration,
        0,
      ) / 1000,
  }));
  return [...own, ...(suite.suites ?? []).flatMap(testsIn)];
}

/** @param {string} copy @param {Map<string, string>} row */
async function measureBuild(copy, row) {
  const memory = 'process.on("exit", () => console.log("peak " + process.resourceUsage().maxRSS))';
  const built = await run(copy, `node --import 'data:text/javascript,${memory}' tests/builds.mjs root`);
  if (built.code !== 0) throw new Error(`the build of the copy failed:\n${built.output}`);
  const dist = join(copy, 'node_modules/.cache/gradient-notes/root');
  const files = filesBelow(dist);
  const bytesOf = (/** @type {string[]} */ list) =>
    list.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0);
  row.set('build, s (processor s)', `${built.seconds.toFixed(0)} (${built.processor.toFixed(0)})`);
  row.set('its peak memory, MB', (Number(built.output.match(/peak (\d+)/)?.[1]) / 1024).toFixed(0));
  row.set('pages', String(files.filter((file) => file.endsWith('index.html')).length));
  row.set('files, MB', `${files.length}, ${megabytes(bytesOf(files))}`);
  const list = JSON.parse(readFileSync(join(dist, 'offline.json'), 'utf8'));
  const shell = list.shell.map((/** @type {number} */ place) => list.files[place][0]);
  row.set('kept at the first visit: files, MB', `${shell.length}, ${megabytes(bytesOf(shell))}`);
  row.set('list of what can be kept, KB', (statSync(join(dist, 'offline.json')).size / 1000).toFixed(0));
  row.set('everything kept, MB', megabytes(list.bytes));
  for (const name of ['demos', 'mistakes', 'questions', 'glossary', 'exam', 'practice']) {
    row.set(`/${name}/, KB gzip`, largestPage(dist, name).toFixed(1));
  }
}

/** @param {string} copy @param {Map<string, string>} row */
async function measureTests(copy, row) {
  const types = await run(copy, 'npx astro check --minimumFailingSeverity hint');
  row.set('types, s (processor s)', `${types.seconds.toFixed(0)} (${types.processor.toFixed(0)})`);

  const unitReport = join(copy, 'unit.json');
  const unit = await run(
    copy,
    `npx vitest run --config tests/vitest.config.ts --reporter=json --outputFile.json=${unitReport}`,
  );
  const { numTotalTests, numFailedTests } = JSON.parse(readFileSync(unitReport, 'utf8'));
  row.set('unit tests (failed)', `${numTotalTests} (${numFailedTests})`);
  row.set('unit tests, s (processor s)', `${unit.seconds.toFixed(0)} (${unit.processor.toFixed(0)})`);
  if (options['no-browser']) return;

  await run(copy, 'node tests/builds.mjs notes', { BASE_PATH: '/notes' });
  const browserReport = join(copy, 'browser.json');
  const browser = await run(
    copy,
    'npx playwright test --config tests/e2e/playwright.config.ts --reporter=json',
    {
      CHROMIUM_PATH: findChromium(),
      PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport,
    },
  );
  const tests = JSON.parse(readFileSync(browserReport, 'utf8')).suites.flatMap(testsIn);
  row.set(
    'browser tests (failed)',
    `${tests.length} (${tests.filter((/** @type {any} */ { ok }) => !ok).length})`,
  );
  row.set(
    'browser tests, s (processor s)',
    `${browser.seconds.toFixed(0)} (${browser.processor.toFixed(0)})`,
  );
  for (const [tier, group] of Map.groupBy(tests, ({ file }) => tierOf(file))) {
    const seconds = group.reduce((/** @type {number} */ sum, each) => sum + each.seconds, 0);
    row.set(`of them ${tier}: tests, s in two workers`, `${group.length}, ${seconds.toFixed(0)}`);
  }
}

const columns = [];
for (const wanted of options.topics.split(',').map(Number)) {
  const copy = copyProject();
  try {
    const row = new Map([['topics', String(cloneTopics(copy, wanted))]]);
    await measureBuild(copy, row);
    await measureTests(copy, row);
    columns.push(row);
  } finally {
    if (options.keep) console.log(copy);
    else rmSync(copy, { recursive: true });
  }
}

const [first = new Map()] = columns;
const lines = [...first.keys()].map(
  (name) => `| ${[name, ...columns.map((row) => row.get(name) ?? '')].join(' | ')} |`,
);
lines.splice(1, 0, `|${'---|'.repeat(columns.length + 1)}`);
console.log(lines.join('\n'));
