import type { Language } from '../../demo/words';
import { pageHref } from '../../site/links';
import type { Paper } from '../exam/paper';
import { copyOfExercise } from './topic-page';

/**
 * The exercises of a paper as they stand on their topics' pages, with words and formulas, in the order of the paper. They
 * belong to no page yet. Rejects when a page cannot be had.
 */
export function exercisesOf({ items }: Paper, language: Language): Promise<HTMLElement[]> {
  return Promise.all(
    items.map(({ id, topic }) => copyOfExercise(id, pageHref(language, `practice/${topic}`))),
  );
}
