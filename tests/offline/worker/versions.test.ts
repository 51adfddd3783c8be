import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KeptList } from '../../../src/offline/kept-list';
import { type FakeHost, type FreshWorker, fakeWorker, freshWorker, listOf } from './fake-worker';

const first = {
  'en/a/index.html': 'page a',
  'a.js': 'script a',
  'en/b/index.html': 'page b',
  'b.js': 'script b',
};
const next = { ...first, 'a.js': 'script a, corrected' };
const pages = { 'en/a/': ['en/a/index.html', 'a.js'], 'en/b/': ['en/b/index.html', 'b.js'] };

let host: FakeHost;
let worker: FreshWorker;
let lists: { first: KeptList; next: KeptList };

async function publish(list: KeptList, files: Readonly<Record<string, string>>): Promise<void> {
  host.files.clear();
  for (const [path, text] of Object.entries(files)) host.files.set(path, text);
  host.files.set('offline.json', JSON.stringify(list));
}

async function nameOfList(list: KeptList): Promise<string> {
  return worker.nameOf(new TextEncoder().encode(JSON.stringify(list)).buffer);
}

/** Keeps a page as the worker of the first version does. */
async function keepFirst(path: 'en/a/' | 'en/b/'): Promise<void> {
  const version = new worker.Version(await nameOfList(lists.first), lists.first);
  const { files = [] } = version.page(path) ?? {};
  await worker.keepFiles(files);
  await worker.recordPage(path, { version: version.name, content: files[0]?.content ?? '' });
  await (await worker.cache()).put(worker.keyOf('versions', version.name), Response.json(lists.first));
}

beforeEach(async () => {
  host = fakeWorker('');
  worker = await freshWorker();
  lists = { first: await listOf(worker, first, pages), next: await listOf(worker, next, pages) };
  vi.stubGlobal('keptVersion', await nameOfList(lists.next));
  worker = await freshWorker();
  await publish(lists.first, first);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('files of two versions', () => {
  it('are never taken for each other: a content that is not the promised one is refused', async () => {
    const [, , , file] = new worker.Version('next', lists.next).files;
    const changed = new worker.Version('next', lists.next).file('a.js');
    await worker.keepFiles(file ? [file] : []);
    await expect(worker.keepFiles(changed ? [changed] : [])).rejects.toThrow(worker.OtherVersionError);
    expect(await worker.namesOf('files')).toEqual([file?.content]);
  });

  it('are fetched once where nothing changed', async () => {
    await keepFirst('en/a/');
    await publish(lists.next, next);
    host.asked.length = 0;
    const version = await worker.currentVersion();
    const missing = await worker.missingOf(version.page('en/a/')?.files ?? []);
    expect(missing.map(({ path }) => path)).toEqual(['a.js']);
  });
});

describe('what is removed when a version has taken over', () => {
  it('is nothing that a kept page of an earlier one needs', async () => {
    await keepFirst('en/a/');
    await keepFirst('en/b/');
    await publish(lists.next, next);
    await worker.sweep();
    // Of b nothing changed: it is a page of the new version without a byte fetched. Of a the script did.
    expect((await worker.keptPage('en/b/'))?.version).toBe(worker.currentName);
    expect((await worker.keptPage('en/a/'))?.version).toBe(await nameOfList(lists.first));
    expect(await worker.namesOf('files')).toHaveLength(4);
    expect(host.asked.filter((path) => path.endsWith('.js') || path.endsWith('.html'))).toHaveLength(4);
  });

  it('is what only an earlier version had, once no page of it is open or kept', async () => {
    await keepFirst('en/a/');
    const before = await nameOfList(lists.first);
    await worker.recordOpenPage('tab', before);
    host.open.add('tab');
    await publish(lists.next, next);
    await worker.forget('pages', 'en/a/');
    await worker.sweep();
    expect(await worker.namesOf('files'), 'an open page needs its scripts').toHaveLength(2);

    host.open.delete('tab');
    vi.setSystemTime(Date.now() + 120_000);
    await worker.sweep();
    expect(await worker.namesOf('versions')).toEqual([worker.currentName]);
    expect(await worker.namesOf('clients')).toEqual([]);
    const [page] = new worker.Version('next', lists.next).files;
    expect(await worker.namesOf('files')).toEqual([page?.content]);
    vi.useRealTimers();
  });
});

describe('keeping everything', () => {
  it('says how much is missing, and that nothing is when it is done', async () => {
    await publish(lists.next, next);
    const all = Object.values(next).join('').length;
    expect(await worker.keepSite({ more: false })).toEqual({ bytes: all, missing: all, room: 1000 });
    expect(await worker.keepSite({ more: true })).toEqual({ bytes: all, missing: 0, room: 1000 });
    expect(await worker.namesOf('pages')).toEqual(['en/a/', 'en/b/']);
  });

  it('says why it cannot go on: no network, no room, another version on the host', async () => {
    await publish(lists.next, next);
    await worker.currentVersion();
    host.room = 1;
    expect((await worker.keepSite({ more: true })).trouble).toBe('room');
    host.room = 99;
    await publish(lists.first, first);
    expect((await worker.keepSite({ more: true })).trouble).toBe('replaced');
    host.files.clear();
    expect((await worker.keepSite({ more: true })).trouble).toBe('network');
    expect(await worker.namesOf('files'), 'what was fetched stays').not.toEqual([]);
  });
});
