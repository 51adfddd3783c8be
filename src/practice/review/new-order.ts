/** Which exercises come next that were never answered: one of each topic in turn, so that no day is all of one topic. */
import type { ReviewRecord } from '../store/records';
import { startOfDay } from './days';
import type { Progress, TopicExercises } from './progress';

/** The first answer to each exercise. */
function firstAnswers(reviews: readonly ReviewRecord[]): ReadonlyMap<string, ReviewRecord> {
  const firsts = new Map<string, ReviewRecord>();
  for (const review of reviews) {
    const first = firsts.get(review.exercise);
    if (first === undefined || review.at < first.at) firsts.set(review.exercise, review);
  }
  return firsts;
}

/** How many exercises the review has introduced today. Those met on a page of notes do not count: the reader chose them. */
export function introducedToday({ reviews, now }: Progress): number {
  const isToday = ({ at }: ReviewRecord): boolean => at >= startOfDay(now) && at < startOfDay(now, 1);
  const firsts = [...firstAnswers(reviews).values()];
  return firsts.filter((first) => first.from === 'review' && isToday(first)).length;
}

/**
 * All exercises without a card, interleaved: next comes a topic of which the review has introduced the fewest; among these a topic
 * that the reader has begun or read, then the first of the curriculum. Introducing the first leaves the order of the rest.
 */
export function unseenInTurn(
  topics: readonly TopicExercises[],
  { cards, reviews }: Progress,
  lastRead?: string,
): string[] {
  const firsts = firstAnswers(reviews);
  const places = topics.flatMap(({ topic, exercises }, order) => {
    const introduced = exercises.filter((exercise) => firsts.get(exercise)?.from === 'review').length;
    const isBegun = topic === lastRead || exercises.some((exercise) => cards.has(exercise));
    const unseen = exercises.filter((exercise) => !cards.has(exercise));
    return unseen.map((exercise, index) => {
      const round = introduced + index;
      return { exercise, round, rank: round > 0 || isBegun ? 0 : 1, order };
    });
  });
  places.sort((one, other) => one.round - other.round || one.rank - other.rank || one.order - other.order);
  return places.map(({ exercise }) => exercise);
}
