import { type ChildProcess, fork } from 'node:child_process';
import { closureOf, moduleOf } from './modules.ts';
import { root, standIn } from './places.ts';
import type { Outcome, Start, Task } from './worker.ts';

export type Result = Outcome | 'no end' | 'crashed';

async function startOf(tests: readonly string[]): Promise<Start> {
  const paths = [...closureOf([...tests, standIn])];
  const modules = await Promise.all(paths.map(async (path) => [path, await moduleOf(path)] as const));
  return { modules: Object.fromEntries(modules) };
}

/** Runs tasks on some test files in a process, which is replaced when it comes to no end or breaks down. */
export async function createRunner(tests: readonly string[]) {
  const start = await startOf(tests);
  let running: ChildProcess | undefined;
  const close = (): void => {
    running?.removeAllListeners();
    running?.kill('SIGKILL');
    running = undefined;
  };
  // A mutant without end would go on alone.
  process.on('exit', close);
  const begin = (): ChildProcess => {
    const made = fork(`${import.meta.dirname}/worker.ts`, {
      cwd: root,
      execArgv: ['--max-old-space-size=1024'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    made.send(start);
    return made;
  };
  const run = (task: Task, limit: number): Promise<Result> =>
    new Promise((done) => {
      running ??= begin();
      const end = (result: Result): void => {
        clearTimeout(timer);
        running?.removeAllListeners();
        if (typeof result === 'string') close();
        done(result);
      };
      const timer = setTimeout(() => end('no end'), limit);
      running.once('message', (outcome: Outcome) => end(outcome));
      running.once('exit', () => end('crashed'));
      running.send(task);
    });
  return {
    run,
    close: (): void => {
      process.off('exit', close);
      close();
    },
    /** What is run next has a new process. */
    renew: close,
  };
}
