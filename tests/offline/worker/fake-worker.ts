import { vi } from 'vitest';
import type { KeptList } from '../../../src/offline/kept-list';

/** What a worker stands on, in memory: a cache, a host with files, and open pages. */

const scope = 'https://example.org/notes/';

export interface FakeHost {
  /** What the host has, by path. */
  readonly files: Map<string, string>;
  /** The paths that were asked for. */
  readonly asked: string[];
  /** The pages that are open. */
  readonly open: Set<string>;
  /** How many files the cache takes before it is full; what is noted is small, and finds room. */
  room: number;
}

/** Stubs the globals of a worker. */
export function fakeWorker(version: string): FakeHost {
  const host: FakeHost = { files: new Map(), asked: [], open: new Set(), room: Number.POSITIVE_INFINITY };
  const entries = new Map<string, Response>();
  const cache = {
    match: async (key: string) => entries.get(key)?.clone(),
    put: async (key: string, response: Response) => {
      const isFile = (name: string): boolean => name.includes('/kept/files/');
      if (isFile(key) && [...entries.keys()].filter(isFile).length >= host.room)
        throw new DOMException('full', 'QuotaExceededError');
      entries.set(key, response);
    },
    keys: async () => [...entries.keys()].map((url) => ({ url })),
    delete: async (key: string) => entries.delete(key),
  };
  vi.stubGlobal('keptVersion', version);
  vi.stubGlobal('caches', { open: async () => cache });
  vi.stubGlobal('self', {
    registration: { scope },
    clients: { matchAll: async () => [...host.open].map((id) => ({ id })) },
  });
  vi.stubGlobal('fetch', async (address: URL) => {
    const path = address.href.slice(scope.length);
    host.asked.push(path);
    const content = host.files.get(path);
    if (content === undefined) throw new TypeError('no network');
    return new Response(content);
  });
  return host;
}

/** The modules of the worker, fresh, for what was just stubbed. */
export async function freshWorker() {
  vi.resetModules();
  return {
    ...(await import('../../../src/offline/worker/content')),
    ...(await import('../../../src/offline/worker/everything')),
    ...(await import('../../../src/offline/worker/files')),
    ...(await import('../../../src/offline/worker/pages')),
    ...(await import('../../../src/offline/worker/records')),
    ...(await import('../../../src/offline/worker/room')),
    ...(await import('../../../src/offline/worker/sweep')),
    ...(await import('../../../src/offline/worker/version')),
  };
}

export type FreshWorker = Awaited<ReturnType<typeof freshWorker>>;

/** A list of files, each with its content; each page needs the files that are named with it. */
export async function listOf(
  worker: Pick<FreshWorker, 'nameOf'>,
  files: Readonly<Record<string, string>>,
  pages: Readonly<Record<string, readonly string[]>>,
): Promise<KeptList> {
  const paths = Object.keys(files);
  const names = await Promise.all(
    Object.values(files).map((text) => worker.nameOf(new TextEncoder().encode(text).buffer)),
  );
  return {
    files: paths.map((path, place) => [path, names[place] ?? '', files[path]?.length ?? 0]),
    shell: [],
    pages: Object.fromEntries(
      Object.entries(pages).map(([path, needs]) => [
        path,
        { content: `${path}*`, files: needs.map((need) => paths.indexOf(need)) },
      ]),
    ),
    bytes: 1000,
  };
}
