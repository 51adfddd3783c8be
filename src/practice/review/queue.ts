/** What comes in a session, and in which order. */
import type { ReviewRecord } from '../store/records';
import { type Cards, type ReviewCard, retentionOf } from './cards';
import { startOfDay } from './days';

/** A topic and its exercises, by their ids in the order in which they are introduced. */
export interface TopicExercises {
  readonly topic: string;
  readonly exercises: readonly string[];
}

/** What the queue depends on. */
export interface Progress {
  readonly cards: Cards;
  readonly reviews: readonly ReviewRecord[];
  readonly now: number;
}

/** What is due so soon still belongs to the sitting, wherever a day ends: more than the learning steps of FSRS. */
const soon = 20 * 60 * 1000;

/** Whether a card is due before the end of the reader's day, or in the next minutes. */
export function isDue(card: ReviewCard, now: number): boolean {
  return card.due.getTime() < Math.max(startOfDay(now, 1), now + soon);
}

/** The exercises that are due today, those first that have waited longest. */
export function dueOf(exercises: readonly string[], { cards, now }: Progress): string[] {
  const dueAt = (exercise: string): number => cards.get(exercise)?.due.getTime() ?? 0;
  return exercises
    .filter((exercise) => {
      const card = cards.get(exercise);
      return card !== undefined && isDue(card, now);
    })
    .sort((one, other) => dueAt(one) - dueAt(other));
}

/** How many exercises the review has introduced today. Those met on a page of notes do not count: the reader chose them. */
export function introducedToday({ reviews, now }: Progress): number {
  const firsts = new Map<string, ReviewRecord>();
  for (const review of reviews) {
    const first = firsts.get(review.exercise);
    if (first === undefined || review.at < first.at) firsts.set(review.exercise, review);
  }
  const isToday = ({ at }: ReviewRecord): boolean => at >= startOfDay(now) && at < startOfDay(now, 1);
  return [...firsts.values()].filter((first) => first.from === 'review' && isToday(first)).length;
}

/** The exercises to be introduced today, in the order of the curriculum. */
export function newOf(exercises: readonly string[], progress: Progress, newPerDay: number): string[] {
  const room = Math.max(0, newPerDay - introducedToday(progress));
  return exercises.filter((exercise) => !progress.cards.has(exercise)).slice(0, room);
}

/** A day's session: what is due, then what is new. */
export function queueOf(exercises: readonly string[], progress: Progress, newPerDay: number): string[] {
  return [...dueOf(exercises, progress), ...newOf(exercises, progress, newPerDay)];
}

/**
 * A session on one topic: what is due, then all that is new, and when there is neither, all of it, the least remembered
 * first. Who asks for a topic gets it, whatever the day's number; FSRS counts a review before its day for less.
 */
export function topicQueueOf(exercises: readonly string[], progress: Progress): string[] {
  const { cards, now } = progress;
  const queue = queueOf(exercises, progress, Number.POSITIVE_INFINITY);
  if (queue.length > 0) return queue;
  const retention = (exercise: string): number => {
    const card = cards.get(exercise);
    return card ? retentionOf(card, now) : 0;
  };
  return [...exercises].sort((one, other) => retention(one) - retention(other));
}

/** The queue after its first exercise was graded: one that comes again today goes to the end. */
export function afterGrade(queue: readonly string[], card: ReviewCard, now: number): string[] {
  const [first, ...rest] = queue;
  return first !== undefined && isDue(card, now) ? [...rest, first] : rest;
}
