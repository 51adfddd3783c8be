/** What the browser needs to make cards or questions of a topic: its words as HTML, one file a topic and language. */
import type { ExerciseKind } from '../../exercise/define-exercise';

/** The words of one exercise, as templates. */
export interface AnkiTemplates {
  /** Plain text. */
  readonly title: string;
  readonly question: string;
  readonly solution: string;
  /** Options, statements, steps, points or cells, by key: what the kind has. */
  readonly parts: Readonly<Record<string, string>>;
  /** Why each statement is true or false, and why each mistake is one. */
  readonly why: Readonly<Record<string, string>>;
}

/** The words of a topic, and the scripts of its exercises, which the numbers come from. */
export interface AnkiTopic {
  readonly scripts: string;
  readonly title: string;
  readonly exercises: Readonly<Record<string, AnkiTemplates>>;
}

/** The list of words that a kind of exercise has, besides question and solution. */
export const partsOfKind = {
  numeric: undefined,
  formula: undefined,
  single: 'options',
  multiple: 'options',
  'true-false': 'statements',
  short: 'points',
  derivation: 'steps',
  fill: 'cells',
} as const satisfies Readonly<Record<ExerciseKind, string | undefined>>;
