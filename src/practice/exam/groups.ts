import type { ExerciseKind } from '../../exercise/define-exercise';
import type { PaperItem } from './paper';

/** A question of a paper with its place, counted from 0. */
export interface PlacedItem {
  readonly item: PaperItem;
  readonly index: number;
}

/** The questions of one kind, as they stand together on a paper. */
export interface PaperGroup {
  readonly kind: ExerciseKind;
  readonly questions: readonly PlacedItem[];
  /** What one of them is worth, and all together. */
  readonly each: number;
  readonly marks: number;
}

/** The groups of a paper. Its questions stand by kind already, so no question changes its place. */
export function groupsOf(items: readonly PaperItem[]): PaperGroup[] {
  const placed = items.map((item, index) => ({ item, index }));
  return [...Map.groupBy(placed, ({ item }) => item.kind)].map(([kind, questions]) => ({
    kind,
    questions,
    each: questions[0]?.item.marks ?? 0,
    marks: questions.reduce((sum, { item }) => sum + item.marks, 0),
  }));
}
