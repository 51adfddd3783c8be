import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { QuestionEvent } from '../../../src/offline/worker/scope';
import { type FakeHost, type FreshWorker, fakeWorker, freshWorker, listOf } from './fake-worker';

const paths = ['a', 'b', 'c', 'd', 'e', 'f'];
const files = Object.fromEntries(
  paths.flatMap((name) => [
    [`en/${name}/index.html`, `page ${name}`],
    [`${name}.js`, `script ${name}`],
  ]),
);
const pages = Object.fromEntries(
  paths.map((name) => [`en/${name}/`, [`en/${name}/index.html`, `${name}.js`]]),
);

let host: FakeHost;
let worker: FreshWorker;

beforeEach(async () => {
  host = fakeWorker('');
  worker = await freshWorker();
  const list = JSON.stringify(await listOf(worker, files, pages));
  vi.stubGlobal('keptVersion', await worker.nameOf(new TextEncoder().encode(list).buffer));
  for (const [path, text] of Object.entries({ ...files, 'offline.json': list })) host.files.set(path, text);
  worker = await freshWorker();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A page says that it is shown. Gives which files were fetched behind it. */
async function show(name: string): Promise<string[]> {
  host.asked.length = 0;
  const path = `en/${name}/`;
  const behind: Promise<unknown>[] = [];
  const event = {
    source: { id: name, url: `https://example.org/notes/${path}` },
    waitUntil: (done: Promise<unknown>) => behind.push(done),
  };
  await worker.meetPage(event as unknown as QuestionEvent, `${path}*`);
  await Promise.all(behind);
  return host.asked.filter((asked) => asked !== 'offline.json');
}

it('where there is no room, the next pages fetch nothing behind themselves, also when the worker begins anew', async () => {
  host.room = 2;
  expect(await show('a')).toHaveLength(2);
  expect(await show('b')).toHaveLength(2);
  host.room = 99;
  expect(await show('c')).toEqual([]);
  worker = await freshWorker();
  expect(await show('d')).toEqual([]);
});

it('the next day it is tried again, and as soon as everything was kept', async () => {
  host.room = 1;
  await show('a');
  host.room = 99;
  expect(await show('b')).toEqual([]);
  vi.setSystemTime(Date.now() + 25 * 60 * 60 * 1000);
  expect(await show('b')).toHaveLength(2);

  host.room = 1;
  await show('c');
  host.room = 99;
  await worker.keepSite({ more: true });
  expect(await worker.isFull()).toBe(false);
});
