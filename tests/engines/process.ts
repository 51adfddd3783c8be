import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';

/** A folder of its own for a browser. */
export async function makeFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'gradient-notes-'));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 10 }) };
}

/** Starts a program; what it writes is there to be listened to. */
export function start(command: string, parameters: readonly string[], environment: NodeJS.ProcessEnv) {
  return spawn(command, parameters, { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Ends a program and waits until it has gone. */
export async function end(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const gone = new Promise((resolve) => program.once('exit', resolve));
  program.kill();
  const isGone = await Promise.race([gone.then(() => true), wait(10_000, false)]);
  if (!isGone) program.kill('SIGKILL');
}

/** The first part of what a program writes that matches; throws when it does not come within half a minute. */
export function said(stream: Readable, wanted: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const late = setTimeout(() => reject(new Error(`${wanted} was not said, but: ${text}`)), 30_000);
    stream.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      const found = text.match(wanted);
      if (found === null) return;
      clearTimeout(late);
      resolve(found[1] ?? found[0]);
    });
  });
}

/** A port that nobody listens to. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address();
      server.close(() => resolve(typeof bound === 'object' && bound !== null ? bound.port : 0));
    });
  });
}

/** The text of a file that arrives and is then taken away. */
export async function nextFile(file: string, begin: () => Promise<void>): Promise<string> {
  await begin();
  for (let waited = 0; waited < 20_000; waited += 100) {
    await wait(100);
    // A browser may first hold the place with an empty file, and puts the whole one there at once.
    const text = await readFile(file, 'utf8').catch(() => '');
    if (text === '') continue;
    await rm(file);
    return text;
  }
  throw new Error(`${file} was not handed over in 20 seconds`);
}
