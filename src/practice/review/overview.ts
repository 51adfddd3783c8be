import { type ReviewCard, retentionOf } from './cards';
import { dayLength, daysUntil } from './days';
import type { Progress, TopicExercises } from './progress';
import { isDue } from './queue';

/** How a topic stands. */
export interface TopicState {
  readonly topic: string;
  readonly exercises: number;
  readonly seen: number;
  readonly due: number;
  /**
   * The mean probability of remembering the exercises seen, now or a day after the answer, whichever is later: right after a wrong
   * answer everyone knows it. Undefined when none was seen.
   */
  readonly retention: number | undefined;
}

function settledRetention(card: ReviewCard, now: number): number {
  return retentionOf(card, Math.max(now, (card.last_review?.getTime() ?? 0) + dayLength));
}

/** How each topic stands now. */
export function overviewOf(topics: readonly TopicExercises[], { cards, now }: Progress): TopicState[] {
  return topics.map(({ topic, exercises }) => {
    const seen = exercises.map((exercise) => cards.get(exercise)).filter((card) => card !== undefined);
    const sum = seen.reduce((total, card) => total + settledRetention(card, now), 0);
    return {
      topic,
      exercises: exercises.length,
      seen: seen.length,
      due: seen.filter((card) => isDue(card, now)).length,
      retention: seen.length > 0 ? sum / seen.length : undefined,
    };
  });
}

/** How many days the forecast shows, today included. */
export const forecastDays = 14;

/** How many of the exercises seen fall due on each of the next days; what is overdue falls on today. */
export function forecastOf(exercises: readonly string[], { cards, now }: Progress): number[] {
  const counts = Array.from({ length: forecastDays }, () => 0);
  for (const exercise of exercises) {
    const card = cards.get(exercise);
    if (card === undefined) continue;
    const day = Math.max(0, daysUntil(card.due.getTime(), now));
    if (day < forecastDays) counts[day] = (counts[day] ?? 0) + 1;
  }
  return counts;
}

/** How many days back the answers are counted, today included. */
export const answerDays = 30;

/** How many answers were given on each of the last days; the last number is today's. */
export function answersOf({ reviews, now }: Progress): number[] {
  const counts = Array.from({ length: answerDays }, () => 0);
  for (const { at } of reviews) {
    const day = answerDays - 1 + daysUntil(at, now);
    const count = counts[day];
    if (count !== undefined) counts[day] = count + 1;
  }
  return counts;
}
