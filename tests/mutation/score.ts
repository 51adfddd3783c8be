import { dirname, relative } from 'node:path';
import { closureOf, compile, reaching, textOf } from './modules.ts';
import { changeOf, drawnFrom, type Mutant, mutantsOf } from './mutants.ts';
import { createRunner, type Result } from './runner.ts';

/** What became of the mutants of a file or folder. */
export interface Score {
  readonly all: number;
  /** How many of all were drawn and could be compiled. */
  readonly run: number;
  /** How many of these no test can notice. */
  readonly equivalent: number;
  readonly survived: number;
  /** How many were noticed only because their run came to no end. */
  readonly endless: number;
}

export const noScore: Score = { all: 0, run: 0, equivalent: 0, survived: 0, endless: 0 };

export function addScores(one: Score, other: Score): Score {
  return {
    all: one.all + other.all,
    run: one.run + other.run,
    equivalent: one.equivalent + other.equivalent,
    survived: one.survived + other.survived,
    endless: one.endless + other.endless,
  };
}

export function textOfScore(name: string, { all, run, equivalent, survived, endless }: Score): string {
  const counted = run - equivalent;
  const percent = counted === 0 ? '–' : ((100 * (counted - survived)) / counted).toFixed(1);
  return `${name}: ${percent} % of ${counted} mutants, ${survived} survive (${run} run of ${all}, ${equivalent} equivalent, ${endless} without end)`;
}

/** What the mutants of a file are run against. */
export interface Against {
  readonly tests: readonly string[];
  /** The changes of the file that are known to be equivalent. */
  readonly listed: readonly Change[];
  readonly share: number;
  readonly seed: number;
}

/** Tests that run together. */
interface Suite {
  files: string[];
  /** How many milliseconds its run may take. */
  limit: number;
  /** Whether a test waits for something: what it leaves going on would disturb the next run. */
  waits: boolean;
}

/** How many milliseconds of computing the tests may take that know a file only through others. */
const patience = 2000;

/**
 * Runs changed modules against the tests that import a file, by themselves or through their helpers, then against those that stand in
 * the folder of its tests and reach it. What only others notice should have a nearer test; they count only where there is none, the
 * nearest first, as many as run in two seconds.
 */
async function createTrial(path: string, tests: readonly string[]) {
  const files = [...closureOf(tests)];
  const reachedNear = reaching(
    path,
    files.filter((each) => each.startsWith('tests/')),
  );
  // In the order of their distance.
  const reached = [...reaching(path, files)].filter((each) => tests.includes(each));
  const folder = `tests/${dirname(relative('src', path))}`;
  const near = reached.filter((test) => reachedNear.has(test));
  const ofFolder = reached.filter((test) => !reachedNear.has(test) && dirname(test) === folder);
  const far = reached.filter((test) => !near.includes(test) && !ofFolder.includes(test));
  const runner = await createRunner(reached);
  let suites: Suite[] = [];

  const run = async ({ files, limit, waits }: Suite, code?: string): Promise<Result> => {
    const result = await runner.run({ path, code, tests: files, budget: null }, limit);
    if (waits) runner.renew();
    return result;
  };
  /** The tests that wait for nothing, and those that wait, after a run of the module as it stands; what is quick comes first. */
  const suitesOf = async (candidates: readonly string[], budget: number | null): Promise<Suite[]> => {
    if (candidates.length === 0) return [];
    const result = await runner.run({ path, tests: candidates, budget }, 300_000);
    runner.renew();
    if (typeof result === 'string' || result.failure !== undefined)
      throw new Error(`${path}: its tests fail without a mutant: ${JSON.stringify(result)}`);
    const { times, waited } = result;
    const timeOf = (file: string): number => times[file] ?? 0;
    const files = Object.keys(times);
    return [false, true]
      .map((waits) => ({ waits, files: files.filter((file) => waited.includes(file) === waits) }))
      .filter((suite) => suite.files.length > 0)
      .map(({ waits, files: own }) => ({
        waits,
        files: own.sort((one, other) => timeOf(one) - timeOf(other)),
        // Generous, for a machine that does other things too.
        limit: 8000 + 20 * own.map(timeOf).reduce((sum, time) => sum + time, 0),
      }));
  };
  const warmUp = async (): Promise<void> => {
    suites = [...(await suitesOf(near, null)), ...(await suitesOf(ofFolder, null))];
    if (suites.length === 0) suites = await suitesOf(far, patience);
  };
  /** The first failure with a mutant, or none. */
  const failureOf = async (code: string): Promise<Result | undefined> => {
    for (const suite of suites) {
      const result = await run(suite, code);
      if (typeof result === 'string') return result;
      if (result.failure === undefined) continue;
      const { failed } = result;
      if (failed !== undefined)
        suite.files.sort((one, other) => Number(other === failed) - Number(one === failed));
      return result;
    }
    return undefined;
  };
  return { warmUp, failureOf, close: runner.close };
}

type Change = readonly [before: string, after: string];

const isSame = ([before, after]: Change, other: Change): boolean => before === other[0] && after === other[1];

/** Complains of a listed change that does not hold: the run is then no success. */
function complain(file: string, [before, after]: Change, why: string): void {
  console.error(`equivalent, ${file}: ${before} → ${after}: ${why}`);
  process.exitCode = 1;
}

/** Scores a file: prints the mutants that no test notices. */
export async function scoreFile(path: string, against: Against): Promise<Score> {
  const original = textOf(path);
  const within = relative('src', path);
  const mutants = mutantsOf(original);
  const changes = mutants.map((mutant) => changeOf(original, mutant));
  for (const change of against.listed)
    if (!changes.some((each) => isSame(each, change)))
      complain(within, change, 'no mutant is this change any more; take it out');
  if (mutants.length === 0) return noScore;
  const trial = await createTrial(path, against.tests);
  await trial.warmUp();
  let score: Score = { ...noScore, all: mutants.length };
  const scoreMutant = async (mutant: Mutant): Promise<Partial<Score>> => {
    const text = original.slice(0, mutant.start) + mutant.text + original.slice(mutant.end);
    // What cannot be compiled is no mutant that a test could miss.
    const code = await compile(path, text).catch(() => undefined);
    if (code === undefined) return {};
    const change = changeOf(original, mutant);
    const [before, after] = change;
    const failure = await trial.failureOf(code);
    if (against.listed.some((each) => isSame(each, change))) {
      if (failure !== undefined) complain(within, change, 'a test notices it; take it out');
      return { run: 1, equivalent: 1 };
    }
    if (failure !== undefined) return { run: 1, endless: failure === 'no end' ? 1 : 0 };
    console.log(`${within}:${mutant.line}\n  ${before}\n  ${after}`);
    return { run: 1, survived: 1 };
  };
  for (const mutant of drawnFrom(mutants, path, against.share, against.seed))
    score = addScores(score, { ...noScore, ...(await scoreMutant(mutant)) });
  trial.close();
  return score;
}
