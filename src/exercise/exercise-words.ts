/**
 * The words of the exercises: Markdown with `$…$` formulas. `{name}` in the text and `\spot{name}` in a formula are live
 * numbers: a drawn one, one of the exercise's `spots`, or `answer`.
 */
import type { Said } from '../demo/words';
import type { Derivation, Exercise, Multiple, Numeric, Short, Single, TrueFalse } from './define-exercise';
import type { Formula } from './formula';

/** `cell.slip` for every slip of a worked example. */
type SlipsByCell<Cells> = {
  [Cell in keyof Cells & string]: Cells[Cell] extends { readonly slips: infer Slips }
    ? `${Cell}.${keyof Slips & string}`
    : never;
}[keyof Cells & string];

/** What the kinds add to the question and the worked solution. */
type Own<E> = E extends Numeric<infer Slip> | Formula<infer Slip>
  ? {
      /** Why each slip fails. */
      readonly slips: Readonly<Record<Slip, Said>>;
    }
  : E extends Single<infer Option> | Multiple<infer Option>
    ? {
        readonly options: Readonly<Record<Option, Said>>;
        /** Why each wrong option fails. */
        readonly why: Readonly<Partial<Record<Option, Said>>>;
      }
    : E extends TrueFalse<infer Statement>
      ? {
          readonly statements: Readonly<Record<Statement, Said>>;
          /** Why each statement is true or false. */
          readonly why: Readonly<Record<Statement, Said>>;
        }
      : E extends Short<infer Point>
        ? { readonly points: Readonly<Record<Point, Said>> }
        : E extends Derivation<infer Step>
          ? { readonly steps: Readonly<Record<Step, Said>> }
          : E extends { readonly kind: 'fill'; readonly cells: infer Cells }
            ? {
                readonly cells: Readonly<Record<keyof Cells, Said>>;
                /** Why each slip fails, by `cell.slip`. */
                readonly slips: Readonly<Record<SlipsByCell<Cells>, Said>>;
              }
            : never;

/** The words of one exercise. The solution of a short question is its model answer. */
export type WordsOf<E> = {
  readonly title: Said;
  readonly question: Said;
  readonly solution: Said;
} & Own<E>;

/** Words whose exact keys no longer matter: what the engine works with. */
export interface ExerciseWords {
  readonly title: Said;
  readonly question: Said;
  readonly solution: Said;
  readonly slips?: Readonly<Record<string, Said>>;
  readonly options?: Readonly<Record<string, Said>>;
  readonly statements?: Readonly<Record<string, Said>>;
  readonly why?: Readonly<Record<string, Said>>;
  readonly points?: Readonly<Record<string, Said>>;
  readonly steps?: Readonly<Record<string, Said>>;
  readonly cells?: Readonly<Record<string, Said>>;
}

/** The parts of the words that are lists of texts by key. */
export type WordsPart = Exclude<keyof ExerciseWords, 'title' | 'question' | 'solution'>;

/** Every list of texts that the words of an exercise must have, with its keys. */
export function neededWords(exercise: Exercise): Readonly<Partial<Record<WordsPart, readonly string[]>>> {
  switch (exercise.kind) {
    case 'numeric':
    case 'formula':
      return { slips: Object.keys(exercise.slips) };
    case 'single':
    case 'multiple':
      return {
        options: Object.keys(exercise.options),
        why: Object.keys(exercise.options).filter((key) => exercise.options[key] !== 'right'),
      };
    case 'true-false':
      return { statements: Object.keys(exercise.statements), why: Object.keys(exercise.statements) };
    case 'short':
      return { points: exercise.points };
    case 'derivation':
      return { steps: exercise.steps };
    case 'fill':
      return {
        cells: Object.keys(exercise.cells),
        slips: Object.entries(exercise.cells).flatMap(([cell, { slips }]) =>
          Object.keys(slips).map((slip) => `${cell}.${slip}`),
        ),
      };
  }
}
