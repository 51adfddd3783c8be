/**
 * What the log says about each exercise. A card is never stored: it is computed from all reviews of its exercise with FSRS,
 * whose default parameters and lack of chance make the same log give the same cards on every machine.
 */
import { type Card, createEmptyCard, fsrs } from 'ts-fsrs';
import type { ReviewGrade, ReviewRecord } from '../store/records';
import { dayLength } from './days';

const scheduler = fsrs({ enable_fuzz: false, enable_short_term: true });

/** What is known about an exercise. */
export type ReviewCard = Card;

/** The cards by the id of their exercise; an exercise that was never answered has none. */
export type Cards = ReadonlyMap<string, ReviewCard>;

function compare(one: ReviewRecord, other: ReviewRecord): number {
  if (one.at !== other.at) return one.at - other.at;
  if (one.id === other.id) return 0;
  return one.id < other.id ? -1 : 1;
}

/** A moment that is not before the last review: a clock that was ahead then has been put right since, and FSRS knows no way back. */
function notBefore(card: ReviewCard | undefined, at: number): Date {
  return new Date(Math.max(at, card?.last_review?.getTime() ?? 0));
}

/** The card of an exercise after one more review. */
export function reviewed(card: ReviewCard | undefined, at: number, grade: ReviewGrade): ReviewCard {
  const time = notBefore(card, at);
  return scheduler.next(card ?? createEmptyCard(time), time, grade).card;
}

/**
 * The cards of a log, in whatever order it is given. A review from more than a day ahead, made when a clock was wrong, waits
 * until its time has come: it would hide every later one.
 */
export function cardsOf(reviews: readonly ReviewRecord[], now: number): Cards {
  const cards = new Map<string, ReviewCard>();
  for (const { exercise, at, grade } of reviews.filter(({ at }) => at <= now + dayLength).sort(compare)) {
    cards.set(exercise, reviewed(cards.get(exercise), at, grade));
  }
  return cards;
}

/** The grades in their order. */
export const grades: readonly ReviewGrade[] = [1, 2, 3, 4];

/** After how many milliseconds the exercise would come again, by the grade it is given now. */
export function intervalsOf(
  card: ReviewCard | undefined,
  now: number,
): readonly (readonly [ReviewGrade, number])[] {
  return grades.map((grade) => [grade, reviewed(card, now, grade).due.getTime() - now] as const);
}

/** The probability, by the forgetting curve of FSRS, that the answer would be remembered now. */
export function retentionOf(card: ReviewCard, now: number): number {
  return scheduler.get_retrievability(card, notBefore(card, now), false);
}
