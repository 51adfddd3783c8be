import { findPage, parts } from '../curriculum';
import type { Language } from '../demo/words';
import { demosIn, notesOf } from '../metadata/notes';
import { loadBank } from '../practice/exam/load-bank';

/** What the site has, in numbers. */
export async function siteFacts(locale: Language): Promise<Readonly<Record<string, string>>> {
  const [notes, bank] = await Promise.all([notesOf(locale), loadBank()]);
  const topics = notes.filter(({ slug }) => findPage(slug) !== undefined);
  return {
    topics: String(topics.length),
    parts: String(parts.length),
    demos: String(topics.reduce((sum, { entry }) => sum + demosIn(entry).length, 0)),
    exercises: String(Object.values(bank).reduce((sum, exercises) => sum + exercises.length, 0)),
  };
}
