/** What was missed in an exam, and what of it the review knows. */
import type { ReviewRecord } from '../store/records';
import type { ItemResult } from './results';

/** Whether a question has been marked and did not get all its marks. */
export function isMissed({ state, earned, item }: ItemResult): boolean {
  return state !== 'to-tick' && earned < item.marks;
}

/**
 * How many questions do not have all their marks, and whether some of them wait for the reader's own marking, so that the number is
 * not that of the missed ones.
 */
export function withoutFullMarks(results: readonly ItemResult[]): { count: number; someOpen: boolean } {
  return {
    count: results.filter(({ earned, item }) => earned < item.marks).length,
    someOpen: results.some(({ state }) => state === 'to-tick'),
  };
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
