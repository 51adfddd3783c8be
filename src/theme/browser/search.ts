/** The search box, once it is open: asks Pagefind's index of the page's language and lists what it finds. */

import { folded } from '../../site/folded';
import { withValues } from '../../site/say';
import { findPages, type Pagefind } from './search-find';
import { type Found, type FoundPage, placesOn } from './search-places';
import { asChinese } from './search-text';

interface PagefindModule extends Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  init(): Promise<void>;
}

const shownPages = 8;
const shownPlaces = 3;

/** Loads the index, unless it is there; set by the first opening. */
let load: (() => Promise<void>) | undefined;

/** A link with a title and the passage that was found, in which Pagefind marks the words; it escapes everything else. */
function linkTo({ url, title, excerpt }: Found): HTMLAnchorElement {
  const link = document.createElement('a');
  const passage = document.createElement('span');
  link.href = url;
  passage.innerHTML = asChinese(excerpt);
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

/** Makes the box search as the reader types. Without a network it says so, and tries again when it is next opened. */
export async function startSearch(dialog: HTMLDialogElement, settings: DOMStringMap): Promise<void> {
  if (load) return load();
  const input = dialog.querySelector('input');
  const status = dialog.querySelector('.search-status');
  const list = dialog.querySelector('.search-results');
  if (!input || !status || !list) return;
  const words: Record<string, string> = JSON.parse(settings['words'] ?? '{}');
  const base = settings['base'] ?? '/';

  /** What was typed when the list was made. */
  let listed = '';

  function sayFailed(): void {
    if (status) status.textContent = words['searchFailed'] ?? '';
  }

  /** Goes to the first page, if Enter was pressed for what is listed. */
  function follow(): void {
    if (dialog.dataset['wanted'] !== listed) return;
    delete dialog.dataset['wanted'];
    list?.querySelector('a')?.click();
  }

  async function show(pagefind: Pagefind, typed: string): Promise<void> {
    if (!status || !list) return;
    const query = folded(typed);
    if (query === '') {
      status.textContent = '';
      list.replaceChildren();
      list.ariaBusy = null;
      listed = typed;
      return;
    }
    status.textContent = words['searching'] ?? '';
    list.ariaBusy = 'true';
    const found = await findPages(pagefind, typed);
    if (!found || input?.value !== typed) return;
    const { pages, count, isSaid } = found;
    const say = (name: string): string => withValues(words[name] ?? '', { query });
    if (count === 0) status.textContent = say('noResults');
    else if (!isSaid) status.textContent = say('nearResults');
    else status.textContent = count === 1 ? say('oneResult') : `${count} ${say('manyResults')}`;
    list.replaceChildren(
      ...pages.slice(0, shownPages).map((page) => entryOf(page, found.query, words['demo'] ?? '')),
    );
    list.ariaBusy = null;
    listed = typed;
    follow();
  }

  /** Arrow keys walk through the field and the links; those of an input method walk through its words. */
  dialog.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.isComposing) return;
    const stops: (Element | null)[] = [input, ...list.querySelectorAll('a')];
    const next = stops[Math.min(Math.max(stops.indexOf(document.activeElement) + step, 0), stops.length - 1)];
    event.preventDefault();
    if (next instanceof HTMLElement) next.focus();
  });
  input.form?.addEventListener('submit', follow);
  // A link to the page itself closes the box.
  list.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) dialog.close();
  });

  let loading: Promise<void> | undefined;
  const begin = async (): Promise<void> => {
    try {
      const pagefind: PagefindModule = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
      await pagefind.options({ baseUrl: base, excerptLength: 18 });
      await pagefind.init();
      input.addEventListener('input', () => {
        delete dialog.dataset['wanted'];
        show(pagefind, input.value).catch(sayFailed);
      });
      await show(pagefind, input.value).catch(sayFailed);
    } catch {
      sayFailed();
      loading = undefined;
    }
  };
  load = () => {
    loading ??= begin();
    return loading;
  };
  await load();
}
