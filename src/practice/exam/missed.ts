/** What was missed in an exam, and what of it the review knows. */
import type { ReviewRecord } from '../store/records';
import type { ItemResult } from './results';

/** Whether a question has been marked and did not get all its marks. */
export function isMissed({ state, earned, item }: ItemResult): boolean {
  return state !== 'to-tick' && earned < item.marks;
}

/**
 * The missed questions of which the review has heard nothing since the paper was begun: those without an answer that could be
 * marked, and those that were answered again on an open page.
 */
export function notInReview(
  results: readonly ItemResult[],
  reviews: readonly ReviewRecord[],
  startedAt: number,
): ItemResult[] {
  const known = new Set(
    reviews
      .filter(({ from, at }) => from === 'exam' && at >= startedAt)
      .map(({ exercise, seed }) => `${exercise}.${seed}`),
  );
  return results.filter((result) => isMissed(result) && !known.has(`${result.item.id}.${result.item.seed}`));
}
