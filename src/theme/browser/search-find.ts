import { folded } from '../../site/folded';
import { bestFirst, type FoundPage } from './search-places';
import { nearestIn, says } from './search-text';

export interface Result {
  readonly id: string;
  data(): Promise<FoundPage>;
}

/** What is used of Pagefind. A search reads the index; only `data` loads what a page says. */
export interface Pagefind {
  search(query: string): Promise<{ readonly results: readonly Result[] }>;
  /** null when a later search has overtaken this one */
  debouncedSearch(query: string): Promise<{ readonly results: readonly Result[] } | null>;
}

/** Pages with the best first. */
export interface Finding {
  readonly pages: readonly FoundPage[];
  /** How many pages there are, also those beyond the ones given. */
  readonly count: number;
  /** Whether the pages say what was asked for, or only have words like it. */
  readonly isSaid: boolean;
  /** What was looked for in the end: the query, in simplified characters if need be, or the nearest words. */
  readonly query: string;
}

/** So many pages are loaded for one query, 8 KB each. */
export const mostLoaded = 12;

const han = /\p{Script=Han}/u;

interface Candidates {
  readonly query: string;
  readonly results: readonly Result[];
  /** Pages with the words side by side: the only ones that are sure to say what is meant, for to Pagefind a Chinese term is several words. */
  readonly exact: ReadonlySet<string>;
}

async function candidatesFor(
  pagefind: Pagefind,
  query: string,
  results: readonly Result[],
): Promise<Candidates> {
  const { results: exactly } = await pagefind.search(`"${query.replaceAll('"', '')}"`);
  return { query, results, exact: new Set(exactly.map(({ id }) => id)) };
}

/** The same in simplified characters, if that is something else. The table is loaded for who needs it. */
async function inSimplified(pagefind: Pagefind, query: string): Promise<Candidates | undefined> {
  const { simplified } = await import('../../site/simplified');
  const simple = simplified(query);
  if (simple === query) return undefined;
  return candidatesFor(pagefind, simple, (await pagefind.search(simple)).results);
}

/**
 * The results to load. The index and the search may cut Chinese differently (步长 and 步, 长). Then a page can say it and not be
 * found; but it has a word that begins with its first character, so half of the places are for such pages.
 */
async function toLoad(pagefind: Pagefind, { query, results, exact }: Candidates): Promise<Result[]> {
  const best = [true, false].flatMap((is) => results.filter(({ id }) => exact.has(id) === is));
  const [character] = query.match(han) ?? [];
  if (character === undefined || exact.size > 0) return best.slice(0, mostLoaded);
  const known = new Set(results.map(({ id }) => id));
  const others = (await pagefind.search(character)).results.filter(({ id }) => !known.has(id));
  const room = Math.max(mostLoaded / 2, mostLoaded - others.length);
  const first = best.slice(0, room);
  return [...first, ...others.slice(0, mostLoaded - first.length)];
}

/** What can be had of some results: without a network, the pages that were read. Rejects when it is nothing. */
async function loadedOf(results: readonly Result[]): Promise<FoundPage[]> {
  const loading = results.map((result) => result.data());
  const settled = await Promise.allSettled(loading);
  const loaded = settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  return loaded.length > 0 ? loaded : Promise.all(loading);
}

/** What the index has for what a reader typed; null when the reader has typed on. */
export async function findPages(pagefind: Pagefind, typed: string): Promise<Finding | null> {
  const query = folded(typed);
  const found = await pagefind.debouncedSearch(query);
  if (!found) return null;
  let candidates = await candidatesFor(pagefind, query, found.results);
  if (candidates.exact.size === 0 && han.test(query)) {
    candidates = (await inSimplified(pagefind, query)) ?? candidates;
  }
  const chosen = await toLoad(pagefind, candidates);
  const loaded = await loadedOf(chosen);
  const saying = loaded.filter((page) => says(page, candidates.query));
  if (saying.length > 0) {
    // Of what was not loaded, the index is believed.
    const beyond = candidates.results.filter((result) => !chosen.includes(result)).length;
    const pages = bestFirst(saying, candidates.query);
    return { pages, count: pages.length + beyond, isSaid: true, query: candidates.query };
  }
  const near = loaded.flatMap((page) => {
    const nearest = nearestIn(page, candidates.query);
    return nearest ? [{ page, nearest }] : [];
  });
  const [best] = near.map(({ nearest }) => nearest).sort((one, other) => other.inCommon - one.inCommon);
  const words = best?.words ?? query;
  const pages = bestFirst(
    near.map(({ page }) => page),
    words,
  );
  return { pages, count: pages.length, isSaid: false, query: words };
}
