/** The search box, once it is open: asks Pagefind's index of the page's language and lists what it finds. */

interface Found {
  readonly url: string;
  readonly title: string;
  readonly excerpt: string;
}

interface FoundPage {
  readonly url: string;
  readonly meta: { readonly title: string };
  readonly excerpt: string;
  readonly sub_results: readonly Found[];
}

interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  /** null when a later search has overtaken this one */
  debouncedSearch(query: string): Promise<{ results: { data(): Promise<FoundPage> }[] } | null>;
}

const shownPages = 8;
const shownSections = 3;

let started = false;

/** Chinese is written without spaces; the index holds words, so the query is cut into words too. */
function inWords(query: string): string {
  const language = document.documentElement.lang;
  if (!language.startsWith('zh') || !('Segmenter' in Intl)) return query;
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(query);
  return [...segments].map(({ segment }) => segment).join(' ');
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

/** One page of the result: the page itself, and below it the sections that hold the words. */
function entryOf({ url, meta, excerpt, sub_results }: FoundPage): HTMLLIElement {
  const entry = document.createElement('li');
  entry.append(linkTo({ url, title: meta.title, excerpt }));
  const sections = sub_results.filter(
    (section) => section.url !== url && section.url.includes('#') && !section.url.endsWith('#_top'),
  );
  entry.append(...sections.slice(0, shownSections).map(linkTo));
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
    const found = await pagefind.debouncedSearch(inWords(query));
    if (!found) return;
    const pages = await Promise.all(found.results.slice(0, shownPages).map((result) => result.data()));
    const count = found.results.length;
    if (count === 0) status.textContent = `${words['noResults']} “${query}”`;
    else status.textContent = count === 1 ? (words['oneResult'] ?? '') : `${count} ${words['manyResults']}`;
    list.replaceChildren(...pages.map(entryOf));
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
