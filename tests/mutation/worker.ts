/** A process in which tests run: it is given the modules once, then one mutant after the other, and answers whether its tests pass. */
import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import { type Module, root, standIn } from './places.ts';

/** What the process is given first. */
export interface Start {
  readonly modules: Readonly<Record<string, Module>>;
}

/** What is to be run: the tests of some files, with one module changed. */
export interface Task {
  readonly path: string;
  /** The script of the changed module; undefined for the module as it stands. */
  readonly code?: string | undefined;
  readonly tests: readonly string[];
  /** How many milliseconds of computing may be spent before the rest of the files is left out; null for no end. */
  readonly budget: number | null;
}

export interface Outcome {
  /** The first failure. */
  readonly failure?: string;
  /** The file whose test failed. */
  readonly failed?: string;
  /** The files in which a test waited for something, so that it may have left something going on. */
  readonly waited: readonly string[];
  /** How many milliseconds of computing the tests of each file took, of those that were run. */
  readonly times: Readonly<Record<string, number>>;
}

type Evaluate = (require: (name: string) => unknown, module: { exports: object }) => void;
const parse = (code: string): Evaluate =>
  compileFunction(`const { exports } = module;\n${code}`, ['require', 'module']) as Evaluate;

const requirePackage = createRequire(`${root}/package.json`);
// A property that fails has done its work; which example is the smallest does not matter. The tests see this copy of fast-check.
const fc = requirePackage('fast-check') as typeof import('fast-check');
fc.configureGlobal({ seed: 1, endOnFailure: true });

let modules: Start['modules'] = {};
const parsed = new Map<string, Evaluate>();
const evaluated = new Map<string, unknown>();

function evaluatorOf(path: string): Evaluate {
  const known = parsed.get(path);
  if (known !== undefined) return known;
  const evaluate = parse(modules[path]?.code ?? '');
  parsed.set(path, evaluate);
  return evaluate;
}

function load(path: string, evaluate = evaluatorOf(path)): unknown {
  if (evaluated.has(path)) return evaluated.get(path);
  const { imports = {} } = modules[path] ?? {};
  const module = { exports: {} };
  evaluate((name) => (imports[name] === undefined ? requirePackage(name) : load(imports[name])), module);
  // Plain properties are quicker to read than those that esbuild makes.
  const plain = Object.defineProperty({ ...module.exports }, '__esModule', { value: true });
  evaluated.set(path, plain);
  return plain;
}

/** Forgets all that was made with a module, so that it is made anew. */
function forget(changed: string): void {
  const stale = new Set([changed]);
  for (const path of stale) {
    evaluated.delete(path);
    for (const [each, { imports }] of Object.entries(modules))
      if (Object.values(imports).includes(path)) stale.add(each);
  }
}

const takeTests = () => (load(standIn) as typeof import('./stand-in/vitest.ts')).takeTests();
/** How many mutants each test has noticed: those that noticed most run first. */
const noticed = new Map<string, number>();

/** The time this process has computed, in milliseconds; it does not depend on what else the machine does. */
function computed(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function run({ path, code, tests: files, budget }: Task): Promise<Outcome> {
  const times: Record<string, number> = {};
  const waited: string[] = [];
  let current = '';
  forget(path);
  try {
    takeTests();
    load(path, code === undefined ? undefined : parse(code));
    const begin = computed();
    for (current of files) {
      const start = computed();
      if (budget !== null && start - begin > budget) break;
      evaluated.delete(current);
      load(current);
      const named = takeTests().map((test, index) => ({ name: `${current}#${index}`, test }));
      const count = ({ name }: { readonly name: string }): number => noticed.get(name) ?? 0;
      for (const { name, test } of named.sort((one, other) => count(other) - count(one))) {
        try {
          if ((await test()) && !waited.includes(current)) waited.push(current);
        } catch (error) {
          noticed.set(name, (noticed.get(name) ?? 0) + 1);
          throw error;
        }
      }
      times[current] = computed() - start;
    }
    return { waited, times };
  } catch (error) {
    return { failure: String(error).slice(0, 500), failed: current, waited, times };
  }
}

process.on('message', async (message: Start | Task) => {
  if ('modules' in message) modules = message.modules;
  else process.send?.(await run(message));
});
process.on('disconnect', () => process.exit());
