import type { Language } from '../../demo/words';
import type { Paper } from '../exam/paper';
import { fetchedExercise } from './fetched-exercise';

/**
 * The exercises of a paper with words and formulas, in the order of the paper, all fetched at once. They belong to no page yet.
 * Rejects when one cannot be had.
 */
export function exercisesOf({ items }: Paper, language: Language): Promise<HTMLElement[]> {
  return Promise.all(items.map(({ id }) => fetchedExercise(id, language)));
}
