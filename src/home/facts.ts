import { parts } from '../curriculum';
import type { Language } from '../demo/words';
import { writtenTopics } from '../gathered/topics';
import { loadBank } from '../practice/exam/load-bank';

/** What the site has, in numbers. */
export async function siteFacts(locale: Language): Promise<Readonly<Record<string, string>>> {
  const [topics, bank] = await Promise.all([writtenTopics(locale), loadBank()]);
  return {
    topics: String(topics.length),
    parts: String(parts.length),
    demos: String(topics.reduce((sum, { demos }) => sum + demos.length, 0)),
    exercises: String(Object.values(bank).reduce((sum, exercises) => sum + exercises.length, 0)),
  };
}
