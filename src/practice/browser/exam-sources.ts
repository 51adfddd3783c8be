import type { Language } from '../../lab/words';
import { pageHref } from '../../links';
import type { Paper } from '../exam/paper';

async function pageOf(topic: string, language: Language): Promise<Document> {
  const response = await fetch(pageHref(language, `practice/${topic}`));
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}`);
  // Styles of that page are not wanted here, and the content security policy would complain about them.
  const text = (await response.text()).replace(/<style[\s\S]*?<\/style>/g, '');
  return new DOMParser().parseFromString(text, 'text/html');
}

/**
 * The exercises of a paper as they stand on their topics' pages, with words and formulas, in the order of the paper. They
 * belong to no page yet. Rejects when a page cannot be had.
 */
export async function exercisesOf({ items }: Paper, language: Language): Promise<HTMLElement[]> {
  const topics = [...new Set(items.map(({ topic }) => topic))];
  const pages = new Map(
    await Promise.all(
      topics.map(async (topic): Promise<[string, Document]> => [topic, await pageOf(topic, language)]),
    ),
  );
  return items.map(({ id, topic }) => {
    const found = pages.get(topic)?.querySelector<HTMLElement>(`exercise-item[id="${id}"]`);
    if (!found) throw new Error(`the page of ${topic} has no exercise ${id}`);
    return found;
  });
}
