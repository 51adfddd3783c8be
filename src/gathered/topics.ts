import { pages } from '../curriculum';
import { demosIn, notesOf } from '../metadata/notes';
import type { Locale } from '../site/links';

/** A topic whose page is written. */
export interface Topic {
  readonly slug: string;
  readonly title: string;
  /** Ids of the demos that its page shows, in their order there. */
  readonly demos: readonly string[];
}

/** The topics whose pages are written in a language, in the order of the curriculum. */
export async function writtenTopics(locale: Locale): Promise<Topic[]> {
  const notes = new Map((await notesOf(locale)).map(({ slug, entry }) => [slug, entry]));
  return pages.flatMap(({ slug, title }) => {
    const entry = notes.get(slug);
    return entry === undefined ? [] : [{ slug, title: title[locale], demos: demosIn(entry) }];
  });
}
