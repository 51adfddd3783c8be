import { fetchedPage } from '../../lab/browser/fetched-page';

/** The pages with all exercises of a topic, by address, fetched when the first exercise of the topic is wanted. */
const pages = new Map<string, Promise<Document>>();

/**
 * A copy of an exercise as it stands on its topic's page at `address`: words and formulas need no script that way. Rejects when
 * the page cannot be had or has no such exercise.
 */
export async function copyOfExercise(id: string, address: string): Promise<HTMLElement> {
  const page = pages.get(address) ?? fetchedPage(address);
  pages.set(address, page);
  try {
    const found = (await page).querySelector<HTMLElement>(`exercise-item[id="${id}"]`);
    if (!found) throw new Error(`${address} has no exercise ${id}`);
    return document.importNode(found, true);
  } catch (error) {
    pages.delete(address);
    throw error;
  }
}
