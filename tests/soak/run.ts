/**
 * `npm run soak`, or `npm run soak -- --seed 7 states links`: the tests with drawn inputs at full length, and those of what goes wrong around a
 * page. Prints one table; fails when anything was thrown, said in the console or lost. Without a seed it takes one from the clock.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, builds } from '../builds.mjs';
import type { Row } from './soak.ts';
import { printTable } from './table.ts';

const unit = 'npx vitest run --config tests/vitest.config.ts';
const browser = 'npx playwright test --config tests/e2e/playwright.config.ts --reporter=line,json';

/** What is run, by the names that the command line knows. */
const parts: Readonly<Record<string, readonly string[]>> = {
  states: [`${unit} tests/content/demos/drawn-states`],
  stores: [`${unit} tests/practice/store/malformed`, `${browser} drawn-stores`],
  // In pieces, so that a report comes now and then.
  links: [1, 2, 3, 4, 5].map((piece) => `${browser} drawn-links --shard=${piece}/5`),
  faults: [`${browser} faults network-lost kept-answers malformed-links`, `${browser} offline new-version`],
};

interface Suite {
  readonly file: string;
  readonly specs?: readonly {
    readonly ok: boolean;
    readonly tests: readonly { results: readonly { duration: number }[] }[];
  }[];
  readonly suites?: readonly Suite[];
}

function specsOf({ specs = [], suites = [] }: Suite): NonNullable<Suite['specs']> {
  return [...specs, ...suites.flatMap(specsOf)];
}

/** A row for each file of tests that a browser ran and that counts nothing itself. */
function rowsOf(report: string): Row[] {
  if (!existsSync(report)) return [];
  const { suites }: { readonly suites: readonly Suite[] } = JSON.parse(readFileSync(report, 'utf8'));
  return suites
    .filter(({ file }) => !file.startsWith('drawn-'))
    .map((suite) => {
      const specs = specsOf(suite);
      const times = specs.flatMap(({ tests }) =>
        tests.flatMap(({ results }) => results.map(({ duration }) => duration)),
      );
      return {
        what: `faults around a page: ${suite.file}`,
        n: specs.length,
        exceptions: 0,
        console: 0,
        lost: specs.filter(({ ok }) => !ok).length,
        slowest: Math.max(0, ...times),
      };
    });
}

const { values, positionals } = parseArgs({ options: { seed: { type: 'string' } }, allowPositionals: true });
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const isSeed = Number.isInteger(seed) && seed >= 0;
const wrong = [
  ...positionals.filter((name) => !Object.hasOwn(parts, name)),
  ...(isSeed ? [] : [`--seed ${values.seed}`]),
];
if (wrong.length > 0) {
  const usage = `npm run soak -- --seed <whole number> ${Object.keys(parts).join(' ')}`;
  console.error(`${wrong.join(', ')} cannot be read; write ${usage}, or leave any of it out`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'soak-'));
const commands = (positionals.length > 0 ? positionals : Object.keys(parts)).flatMap(
  (name) => parts[name] ?? [],
);
console.log(`seed ${seed}`);
if (commands.some((command) => command.startsWith(browser))) {
  for (const name of ['root', 'notes'] as const)
    if (!existsSync(join(builds[name].directory, 'index.html'))) await build(name);
}

const reported: Row[] = [];
const failed: string[] = [];
for (const command of commands) {
  const report = join(folder, 'report');
  rmSync(report, { force: true });
  const { status, stdout, stderr } = spawnSync(command, {
    shell: true,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, SOAK: String(seed), SOAK_ROWS: folder, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  reported.push(...rowsOf(report));
  if (status !== 0) {
    failed.push(command);
    console.log(stdout, stderr);
  }
}
const counted = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name): Row => JSON.parse(readFileSync(join(folder, name), 'utf8')));
rmSync(folder, { recursive: true });

const isClean = printTable([...counted, ...reported]);
for (const command of failed) console.log(`failed: SOAK=${seed} ${command}`);
process.exitCode = isClean && failed.length === 0 ? 0 : 1;
