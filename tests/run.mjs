/**
 * What `npm test` runs, one stage after the other: format and lint, types, unit tests, two builds, browser tests. A stage that
 * fails ends the run and shows what it said; the last line is always the count of everything that ran.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

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

const stages = [
  {
    name: 'format and lint',
    go: () => run('npx biome check --config-path=tests/lint/rules.json --error-on-warnings .'),
  },
  { name: 'types', go: () => run('npx astro check --minimumFailingSeverity hint') },
  {
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
  },
  { name: 'builds', go: () => run('node tests/builds.mjs') },
  {
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
  },
];

for (const { name, go, counts } of stages) {
  const start = performance.now();
  process.stdout.write(`${name} … `);
  const { code, output } = await go().catch((error) => ({ code: 1, output: String(error) }));
  const { passed, failed } = (await counts?.()) ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  count.passed += passed;
  count.failed += Math.max(failed, code === 0 ? 0 : 1);
  const seconds = Math.round((performance.now() - start) / 1000);
  const isWhole = code === 0 && failed === 0;
  console.log(`${isWhole ? (counts ? `${passed} passed` : 'ok') : 'FAILED'} (${seconds} s)`);
  if (!isWhole) {
    console.log(output);
    break;
  }
}

await rm(reports, { recursive: true, force: true });
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed === 0 ? 0 : 1;
