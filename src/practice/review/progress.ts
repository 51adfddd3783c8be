import type { ReviewRecord } from '../store/records';
import type { Cards } from './cards';

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
