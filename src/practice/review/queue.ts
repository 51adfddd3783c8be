/** What comes in a session, and in which order. */
import { type ReviewCard, retentionOf } from './cards';
import { startOfDay } from './days';
import { introducedToday, unseenInTurn } from './new-order';
import type { Progress, TopicExercises } from './progress';

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

/** The exercises to be introduced today, from all topics in turn. */
export function newOf(
  topics: readonly TopicExercises[],
  progress: Progress,
  newPerDay: number,
  lastRead?: string,
): string[] {
  const room = Math.max(0, newPerDay - introducedToday(progress));
  return unseenInTurn(topics, progress, lastRead).slice(0, room);
}

/**
 * A session on one topic: what is due, then all that is new, and when there is neither, all of it, the least remembered
 * first. Who asks for a topic gets it, whatever the day's number; FSRS counts a review before its day for less.
 */
export function topicQueueOf(exercises: readonly string[], progress: Progress): string[] {
  const { cards, now } = progress;
  const fresh = exercises.filter((exercise) => !cards.has(exercise));
  const queue = [...dueOf(exercises, progress), ...fresh];
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
