/**
 * Every link inside the site is made here, so that the site works under any base path
 * (`https://<owner>.github.io/<repository>/`) and a page is only linked when it exists.
 */

import type { Language } from '../demo/words';

/** The two editions of the site: the tag (BCP 47) of their language, and its name in itself. */
export const editions: Readonly<Record<Language, { readonly tag: string; readonly name: string }>> = {
  en: { tag: 'en', name: 'English' },
  zh: { tag: 'zh-CN', name: '中文' },
};

/** The other of the two languages. */
export function otherLanguage(locale: Language): Language {
  return locale === 'en' ? 'zh' : 'en';
}

/** The base path with one slash at each end: `/` or `/notes/`. */
export function basePath(): string {
  return import.meta.env.BASE_URL.replace(/\/?$/, '/');
}

/** The address of a file of `public/` or a route, given without a leading slash: `withBase('favicon.svg')`. */
export function withBase(path: string): string {
  return basePath() + path.replace(/^\/+/, '');
}

/** Where the licences of the parts of other people stand; written when the site is built. */
export const licencesPath = 'licenses.txt';

/** What a link to a page may carry besides the page. */
export interface PageTarget {
  /** id of a heading, a pitfall (`pitfall-e0-2`) or a demo (`init-variance`) */
  readonly section?: string | undefined;
  /** state of the demos: `{ 'init-variance.fanIn': 784 }` */
  readonly query?: Readonly<Record<string, string | number | boolean>> | undefined;
}

/**
 * The address of a page: `pageHref('zh', 'momentum', { section: 'window' })` is `/zh/momentum/#window`.
 * The slug `''` is the home page of the language.
 */
export function pageHref(locale: Language, slug = '', { section, query = {} }: PageTarget = {}): string {
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
  const path = withBase(slug === '' ? `${locale}/` : `${locale}/${slug}/`);
  return `${path}${search.size > 0 ? `?${search}` : ''}${section === undefined ? '' : `#${section}`}`;
}

/** The address at which a demo stands alone, to be embedded in other pages: `/embed/en/ema-weights/`. */
export function embedHref(locale: Language, demo: string): string {
  return withBase(`embed/${locale}/${demo}/`);
}

/**
 * The same page in the other language. `pathname` is the path of the current page, base path included;
 * a path outside both languages leads to the other language's home page.
 */
export function sameHref(pathname: string, locale: Language): string {
  const path = pathname.startsWith(basePath()) ? pathname.slice(basePath().length) : '';
  return withBase(`${locale}/${path.replace(/^(en|zh)(\/|$)/, '')}`);
}
