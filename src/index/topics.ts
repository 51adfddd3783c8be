import { getCollection } from 'astro:content';
import { pages } from '../curriculum';
import type { Locale } from '../links';

/** A topic whose page is written. */
export interface Topic {
  readonly slug: string;
  readonly title: string;
  /** Ids of the demos that its page shows, in their order there; a demo belongs to the first page that shows it. */
  readonly demos: readonly string[];
}

/** The topics whose pages are written in a language, in the order of the curriculum. */
export async function writtenTopics(locale: Locale): Promise<Topic[]> {
  const notes = new Map((await getCollection('docs')).map(({ id, body = '' }) => [id, body]));
  const taken = new Set<string>();
  return pages.flatMap(({ slug, title }) => {
    const body = notes.get(`${locale}/${slug}`);
    if (body === undefined) return [];
    const shown = [...body.matchAll(/<Demo id="([\w-]+)"/g)].map(([, id = '']) => id);
    const demos = shown.filter((id) => !taken.has(id));
    for (const id of demos) taken.add(id);
    return [{ slug, title: title[locale], demos }];
  });
}
