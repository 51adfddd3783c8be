import type { Exercise } from '../../exercise/define-exercise';
import { variantOf } from '../../exercise/variant';
import { type Given, type Mark, mark } from '../mark';
import { isAnswered } from './answered';
import { earnedMarks } from './marks';
import type { PaperItem } from './paper';

/** What became of one question. */
export interface ItemResult {
  readonly item: PaperItem;
  readonly given: Given;
  /** Nothing when there is no answer, or an answer in words whose points are still to be ticked. */
  readonly mark?: Mark;
  readonly earned: number;
  readonly state: 'marked' | 'unanswered' | 'unread' | 'to-tick';
}

/** Marks earned out of those to be had. */
export interface Tally {
  readonly earned: number;
  readonly marks: number;
  /** Marks of answers in words that the reader has not marked yet. */
  readonly open: number;
}

/** Marks one answer. An answer in words waits until the reader has said which points it has. */
export function resultOf(item: PaperItem, exercise: Exercise, given: Given = {}): ItemResult {
  const variant = variantOf(exercise, item.seed);
  if (!isAnswered(exercise, variant, given)) return { item, given, earned: 0, state: 'unanswered' };
  if (exercise.kind === 'short' && given.chosen === undefined) {
    return { item, given, earned: 0, state: 'to-tick' };
  }
  const result = mark(exercise, variant, given);
  const state = result.verdict === 'unread' ? 'unread' : 'marked';
  return { item, given, mark: result, earned: earnedMarks(item.marks, result.score), state };
}

/** Adds up some questions. */
export function tallyOf(results: readonly ItemResult[]): Tally {
  return {
    earned: results.reduce((sum, { earned }) => sum + earned, 0),
    marks: results.reduce((sum, { item }) => sum + item.marks, 0),
    open: results.reduce((sum, { item, state }) => sum + (state === 'to-tick' ? item.marks : 0), 0),
  };
}

/** The results by topic, in the order of the topics given; those without a question are left out. */
export function talliesByTopic(
  topics: readonly string[],
  results: readonly ItemResult[],
): [topic: string, Tally][] {
  return topics
    .map((topic): [string, ItemResult[]] => [topic, results.filter(({ item }) => item.topic === topic)])
    .filter(([, own]) => own.length > 0)
    .map(([topic, own]) => [topic, tallyOf(own)]);
}
