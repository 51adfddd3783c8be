import { splitId } from '../registry';
import { ExerciseItem } from './exercise-item';

/** The pages with all exercises of a topic, by topic, fetched when the first card of the topic comes. */
const pages = new Map<string, Promise<Document>>();

async function fetchPage(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  // Styles of that page are not wanted here, and the content security policy would complain about them.
  const text = (await response.text()).replace(/<style[\s\S]*?<\/style>/g, '');
  return new DOMParser().parseFromString(text, 'text/html');
}

/**
 * A fresh copy of an exercise, taken from the page of its topic so that words and formulas need no script. Undefined when
 * the page cannot be fetched or has no such exercise.
 */
export async function takeExercise(id: string, address: string): Promise<ExerciseItem | undefined> {
  const { topic } = splitId(id);
  const page = pages.get(topic) ?? fetchPage(address);
  pages.set(topic, page);
  try {
    const item = (await page).getElementById(id);
    const copy = item && document.importNode(item, true);
    if (!(copy instanceof ExerciseItem)) return undefined;
    // Numbers are drawn for every card, and its address is no address of this page.
    for (const tool of copy.querySelectorAll<HTMLElement>('[data-action="new"], .variant-link'))
      tool.hidden = true;
    return copy;
  } catch {
    pages.delete(topic);
    return undefined;
  }
}
