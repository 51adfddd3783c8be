import { type CollectionEntry, getCollection } from 'astro:content';
import { type Language, languages } from '../demo/words';
import { slugOf } from '../site/note-id';

/** The notes of a language in the order of their files, without the home pages. */
export async function notesOf(locale: Language): Promise<{ slug: string; entry: CollectionEntry<'docs'> }[]> {
  const all = await getCollection('docs', ({ id }) => id.startsWith(`${locale}/`));
  return all.map((entry) => ({ slug: slugOf(entry), entry })).filter(({ slug }) => slug !== '');
}

/** The notes of both languages. */
export async function allNotes(): Promise<
  { locale: Language; slug: string; entry: CollectionEntry<'docs'> }[]
> {
  const lists = await Promise.all(
    languages.map(async (locale) => (await notesOf(locale)).map((note) => ({ locale, ...note }))),
  );
  return lists.flat();
}

/** The demos of a note in their order. */
export function demosIn(entry: CollectionEntry<'docs'>): string[] {
  return [...(entry.body ?? '').matchAll(/<Demo id="([\w-]+)"/g)].map(([, id = '']) => id);
}
