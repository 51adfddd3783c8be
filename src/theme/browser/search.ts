/** The search box, once it is open: asks Pagefind's index of the page's language and lists what it finds. */

import { bestFirst, type Found, type FoundPage, placesOn, says } from './search-places';

interface Result {
  readonly id: string;
  data(): Promise<FoundPage>;
}

interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: Result[] }>;
  /** null when a later search has overtaken this one */
  debouncedSearch(query: string): Promise<{ results: Result[] } | null>;
}

const shownPages = 8;
const shownPlaces = 3;

let started = false;

function load(results: readonly Result[]): Promise<FoundPage[]> {
  return Promise.all(results.map((result) => result.data()));
}

/** What Pagefind finds, the best pages loaded; null when the reader has typed on. */
async function find(
  pagefind: Pagefind,
  query: string,
): Promise<{ pages: FoundPage[]; count: number } | null> {
  const found = await pagefind.debouncedSearch(query);
  if (!found) return null;
  // Only pages with the words side by side are sure to say what is meant: to Pagefind a Chinese term is several words.
  const exact = await pagefind.search(`"${query.replaceAll('"', '')}"`);
  const exactly = new Set(exact.results.map(({ id }) => id));
  const results = [true, false].flatMap((is) => found.results.filter(({ id }) => exactly.has(id) === is));
  const pages = await load(results.slice(0, shownPages));
  const [character] = query.match(/\p{Script=Han}/u) ?? [];
  if (character === undefined || exactly.size > 0) {
    return { pages: bestFirst(pages, query), count: results.length };
  }
  // The index and the search may cut Chinese differently (步长 and 步, 长). Then a page can say it and not be found; but it has
  // a word that begins with its first character.
  const known = new Set(found.results.map(({ id }) => id));
  const { results: possible } = await pagefind.search(character);
  const others = await load(possible.filter(({ id }) => !known.has(id)));
  const missed = others.filter((page) => says(page, query));
  return { pages: bestFirst([...pages, ...missed], query), count: results.length + missed.length };
}

/** A link with a title and the passage that was found, in which Pagefind marks the words; it escapes everything else. */
function linkTo({ url, title, excerpt }: Found): HTMLAnchorElement {
  const link = document.createElement('a');
  const passage = document.createElement('span');
  link.href = url;
  passage.innerHTML = excerpt;
  link.append(title, passage);
  return link;
}

/** One page of the result: the page itself, and below it the places that hold the words. */
function entryOf(page: FoundPage, query: string, demoNote: string): HTMLLIElement {
  const entry = document.createElement('li');
  const { url, meta, excerpt } = page;
  entry.append(
    linkTo({ url, title: meta.title, excerpt }),
    ...placesOn(page, query, demoNote).slice(0, shownPlaces).map(linkTo),
  );
  return entry;
}

/** Makes the box search as the reader types; once per page. */
export async function startSearch(dialog: HTMLDialogElement, settings: DOMStringMap): Promise<void> {
  if (started) return;
  started = true;
  const input = dialog.querySelector('input');
  const status = dialog.querySelector('.search-status');
  const list = dialog.querySelector('.search-results');
  if (!input || !status || !list) return;
  const words: Record<string, string> = JSON.parse(settings['words'] ?? '{}');
  const base = settings['base'] ?? '/';

  async function show(pagefind: Pagefind, query: string): Promise<void> {
    if (!status || !list) return;
    if (query.trim() === '') {
      status.textContent = '';
      list.replaceChildren();
      return;
    }
    status.textContent = words['searching'] ?? '';
    const found = await find(pagefind, query);
    if (!found || input?.value !== query) return;
    const { pages, count } = found;
    if (count === 0) status.textContent = `${words['noResults']} “${query}”`;
    else status.textContent = count === 1 ? (words['oneResult'] ?? '') : `${count} ${words['manyResults']}`;
    list.replaceChildren(...pages.map((page) => entryOf(page, query, words['demo'] ?? '')));
  }

  /** Arrow keys walk through the field and the links. */
  dialog.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const stops: (Element | null)[] = [input, ...list.querySelectorAll('a')];
    const next = stops[Math.min(Math.max(stops.indexOf(document.activeElement) + step, 0), stops.length - 1)];
    event.preventDefault();
    if (next instanceof HTMLElement) next.focus();
  });
  // Enter opens the first page instead of closing the box; a link to the page itself closes it.
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    list.querySelector('a')?.click();
  });
  list.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) dialog.close();
  });

  try {
    const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
    await pagefind.options({ baseUrl: base, excerptLength: 18 });
    await pagefind.init();
    input.addEventListener('input', () => show(pagefind, input.value));
    await show(pagefind, input.value);
  } catch {
    status.textContent = words['searchFailed'] ?? '';
  }
}
