import type { Language } from '../../demo/words';
import { fetchedPage } from '../../lab/browser/fetched-page';
import { pageHref } from '../../site/links';
import { splitId } from '../exercise-id';

async function exerciseAt(address: string, id: string): Promise<HTMLElement> {
  const found = (await fetchedPage(address)).querySelector<HTMLElement>(`exercise-item[id="${id}"]`);
  if (!found) throw new Error(`${address} has no exercise ${id}`);
  return document.importNode(found, true);
}

/**
 * An exercise with its words and formulas in a language, fetched by itself. What is kept for reading without a network are
 * the pages of topics, which hold it too. Rejects when neither can be had.
 */
export async function fetchedExercise(id: string, language: Language): Promise<HTMLElement> {
  try {
    return await exerciseAt(pageHref(language, `practice/${id}`), id);
  } catch {
    return await exerciseAt(pageHref(language, `practice/${splitId(id).topic}`), id);
  }
}
