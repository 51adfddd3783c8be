import type { ExerciseKind } from '../../exercise/define-exercise';

/** What a question of each kind is worth, in the order in which the kinds stand on a paper. */
export const marksByKind: Readonly<Record<ExerciseKind, number>> = {
  'true-false': 1,
  single: 2,
  multiple: 3,
  numeric: 4,
  formula: 4,
  fill: 6,
  derivation: 4,
  short: 4,
};

/** The kinds in the order in which they stand on a paper. */
export const kindsInOrder = Object.keys(marksByKind) as ExerciseKind[];

/** The kinds of question that the mid-term exam asks. */
export const midTermKinds: readonly ExerciseKind[] = ['true-false', 'single', 'multiple', 'short'];

/** The marks for a share of the right answer, in halves, as an examiner gives them. */
export function earnedMarks(marks: number, score: number): number {
  return Math.round(2 * marks * score) / 2;
}
