import { pages, parts } from '../curriculum';
import type { Language } from '../demo/words';
import { demosIn, notesOf } from '../metadata/notes';

/** A topic whose page is written. */
export interface Topic {
  readonly slug: string;
  readonly title: string;
  /** Ids of the demos that its page shows, in their order there. */
  readonly demos: readonly string[];
}

/** A part of the curriculum with those of its topics whose pages are written. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly topics: readonly Topic[];
}

/** The topics whose pages are written in a language, in the order of the curriculum. */
export async function writtenTopics(locale: Language): Promise<Topic[]> {
  const notes = new Map((await notesOf(locale)).map(({ slug, entry }) => [slug, entry]));
  return pages.flatMap(({ slug, title }) => {
    const entry = notes.get(slug);
    return entry === undefined ? [] : [{ slug, title: title[locale], demos: demosIn(entry) }];
  });
}

/** The parts of the curriculum that have a written topic. */
export async function writtenParts(locale: Language): Promise<Part[]> {
  const written = new Map((await writtenTopics(locale)).map((topic) => [topic.slug, topic]));
  return parts
    .map((part) => ({
      id: part.id,
      title: part.title[locale],
      topics: part.pages.flatMap(({ slug }) => written.get(slug) ?? []),
    }))
    .filter(({ topics }) => topics.length > 0);
}
