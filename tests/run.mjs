/**
 * What `npm test` runs: format and lint; the unit tests beside types, and beside the published build, the one in a folder, and what
 * one change does to a build; then the browser tests. A stage that fails ends the run and shows what it said; the last line is always the
 * count of everything that ran.
 * `TOPIC=momentum npm test` runs what one topic can break: its own tests, one build, its pages.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import { build } from './builds.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = await mkdtemp(join(tmpdir(), 'gradient-notes-'));
const count = { passed: 0, failed: 0 };

/**
 * Runs a command and resolves to its exit code and everything it wrote.
 * @param {string} command
 * @param {Record<string, string>} [environment]
 * @returns {Promise<{ code: number, output: string }>}
 */
function run(command, environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, { cwd: root, shell: true, env: { ...process.env, ...environment } });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output += text;
      });
    }
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * The counts of a report that Vitest or Playwright wrote; nothing when it did not come to that.
 * @param {string} file
 * @param {(report: any) => { passed: number, failed: number }} read
 */
async function countsIn(file, read) {
  try {
    return read(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return undefined;
  }
}

const unitReport = join(reports, 'unit.json');
const browserReport = join(reports, 'browser.json');

/** @typedef {{ name: string, go: () => Promise<{ code: number, output: string }>, counts?: () => ReturnType<typeof countsIn> }} Stage */

/** @type {Stage} */
const lint = {
  name: 'format and lint',
  go: () => run('npx biome check --config-path=tests/lint/rules.json --error-on-warnings .'),
};

/** @type {Stage} */
const types = { name: 'types', go: () => run('npx astro check --minimumFailingSeverity hint') };

/** @type {Stage} */
const unit = {
  name: 'unit tests',
  go: () =>
    run(
      `npx vitest run --config tests/vitest.config.ts --reporter=default --reporter=json --outputFile.json=${unitReport}`,
    ),
  counts: () =>
    countsIn(unitReport, ({ numPassedTests, numTotalTests, numPendingTests, success }) => ({
      passed: numPassedTests,
      // A file that could not even start fails without a test of its own.
      failed: Math.max(numTotalTests - numPassedTests - numPendingTests, success ? 0 : 1),
    })),
};

/**
 * One of the two builds, as a stage.
 * @param {string} name
 * @param {Parameters<typeof build>[0]} place
 * @returns {Stage}
 */
const buildStage = (name, place) => ({
  name,
  async go() {
    await build(place);
    return { code: 0, output: '' };
  },
});

/** @type {Stage} */
const changes = { name: 'one change', go: () => run('npx node --test tests/changes/one-change.test.mjs') };

/** @type {Stage} */
const browser = {
  name: 'browser tests',
  async go() {
    const { findChromium } = await import('../src/print/chromium.mjs');
    return run('npx playwright test --config tests/e2e/playwright.config.ts --reporter=line,json', {
      CHROMIUM_PATH: findChromium(),
      PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport,
    });
  },
  counts: () =>
    countsIn(browserReport, ({ stats, errors }) => ({
      passed: stats.expected,
      failed: Math.max(stats.unexpected + stats.flaky, errors.length > 0 ? 1 : 0),
    })),
};

/**
 * Runs stages one after the other, until one of this or of another row fails.
 * @param {readonly Stage[]} row
 */
async function runRow(row) {
  for (const { name, go, counts } of row) {
    if (count.failed > 0) return;
    const start = performance.now();
    const { code, output } = await go().catch((error) => ({ code: 1, output: inspect(error) }));
    const { passed, failed } = (await counts?.()) ?? {
      passed: code === 0 ? 1 : 0,
      failed: code === 0 ? 0 : 1,
    };
    count.passed += passed;
    count.failed += Math.max(failed, code === 0 ? 0 : 1);
    const seconds = Math.round((performance.now() - start) / 1000);
    const isWhole = code === 0 && failed === 0;
    console.log(`${name}: ${isWhole ? (counts ? `${passed} passed` : 'ok') : 'FAILED'} (${seconds} s)`);
    if (!isWhole) console.log(output);
  }
}

const topic = process.env['TOPIC'];
if (topic !== undefined && !existsSync(join(root, 'content', topic, 'en.mdx'))) {
  console.log(`There is no topic ${topic}: TOPIC is the name of a folder of content/ with its notes in it.`);
  count.failed += 1;
}

await runRow([lint]);
// For one topic the published build is enough, and what one change does to it is the same for every topic.
const inFolder = topic === undefined ? [buildStage('build in a folder', 'notes'), changes] : [];
// Types and builds keep one core busy each, and the unit tests whatever is left.
await Promise.all([
  runRow([unit]),
  runRow([types]),
  runRow([buildStage('build at the root of a host', 'root'), ...inFolder]),
]);
await runRow([browser]);

await rm(reports, { recursive: true, force: true });
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed === 0 ? 0 : 1;
