import { retentionOf } from './cards';
import { daysUntil } from './days';
import { isDue, type Progress, type TopicExercises } from './queue';

/** How a topic stands. */
export interface TopicState {
  readonly topic: string;
  readonly exercises: number;
  readonly seen: number;
  readonly due: number;
  /** The mean probability of remembering the exercises seen; undefined when none was. */
  readonly retention: number | undefined;
}

/** How each topic stands now. */
export function overviewOf(topics: readonly TopicExercises[], { cards, now }: Progress): TopicState[] {
  return topics.map(({ topic, exercises }) => {
    const seen = exercises.map((exercise) => cards.get(exercise)).filter((card) => card !== undefined);
    const sum = seen.reduce((total, card) => total + retentionOf(card, now), 0);
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
