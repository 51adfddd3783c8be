import { worker } from './scope';

/**
 * The one cache of the worker. Files lie in it under the names of their contents, so two versions share what did not change;
 * records say which version an open page, a kept page or a list belongs to. One cache: a browser that clears it clears both.
 */
export function cache(): Promise<Cache> {
  // Other sites of the same account may live on this host.
  return caches.open(`gradient-notes ${worker.registration.scope}`);
}

/** Addresses that no page has: the cache wants addresses. */
export function keyOf(kind: 'files' | 'versions' | 'pages' | 'clients' | 'room', name: string): string {
  return `${worker.registration.scope}kept/${kind}/${encodeURIComponent(name)}`;
}

/** The names of everything of a kind. */
export async function namesOf(kind: Parameters<typeof keyOf>[0]): Promise<string[]> {
  const start = keyOf(kind, '');
  return (await (await cache()).keys())
    .filter(({ url }) => url.startsWith(start))
    .map(({ url }) => decodeURIComponent(url.slice(start.length)));
}

/** Forgets something. */
export async function forget(kind: Parameters<typeof keyOf>[0], name: string): Promise<void> {
  await (await cache()).delete(keyOf(kind, name));
}

/** What was noted, if it was. */
export async function read<Content>(
  kind: Parameters<typeof keyOf>[0],
  name: string,
): Promise<Content | undefined> {
  const found = await (await cache()).match(keyOf(kind, name));
  if (!found) return undefined;
  const content: Content = await found.json();
  return content;
}

/** Notes something. Rejects when there is no room. */
export async function write(
  kind: Parameters<typeof keyOf>[0],
  name: string,
  content: unknown,
): Promise<void> {
  await (await cache()).put(keyOf(kind, name), Response.json(content));
}

/** A page that is kept whole: in which version, and the name of its own content. */
export interface KeptPage {
  readonly version: string;
  readonly content: string;
}

/** The page kept at a path. */
export function keptPage(path: string): Promise<KeptPage | undefined> {
  return read('pages', path);
}

/** Notes that everything a page needs is kept. */
export function recordPage(path: string, page: KeptPage): Promise<void> {
  return write('pages', path, page);
}

/** An open page: which version's page it is, and since when. */
export interface OpenPage {
  readonly version: string;
  readonly since: number;
}

/** The open pages that were asked about, as long as this worker runs. */
const openPages = new Map<string, OpenPage>();

/** An open page by the browser's name for it; none when the page came from the network and said nothing yet. */
export async function openPage(id: string): Promise<OpenPage | undefined> {
  const page = openPages.get(id) ?? (await read<OpenPage>('clients', id));
  if (page) openPages.set(id, page);
  return page;
}

/** Notes which version's page an open page is. The browser may stop the worker at any time, and the page stays. */
export async function recordOpenPage(id: string, version: string): Promise<void> {
  const page: OpenPage = { version, since: Date.now() };
  openPages.set(id, page);
  await write('clients', id, page);
}
