/** What is done to the tables of the store: one description for the database and for a page that must do without. */
import { isFields, orderedJson } from './json';
import { type KeptRecords, mergeExam, mergeRecords, mergeReview, savedExam } from './merge';
import { newId } from './new-id';
import { type KeptExam, readExam, readReview } from './read-records';
import type { ReviewRecord } from './records';

/** The two tables; their records are found by `id`. */
export type TableName = 'reviews' | 'exams';

export const tableNames: readonly TableName[] = ['reviews', 'exams'];

/** The records of both tables as they stand, readable or not. */
export type Rows = Readonly<Record<TableName, readonly unknown[]>>;

export const noRows: Rows = { reviews: [], exams: [] };

/** Writes a record, made of the one that stands in its place, and perhaps others beside it. */
export interface Change {
  readonly table: TableName;
  readonly id: string;
  readonly make: (present: unknown) => readonly object[];
}

/** A record that cannot be read makes room for one of the same id, but is not lost. */
function setAside(present: unknown): object[] {
  return isFields(present) ? [{ ...present, id: `${String(present['id'])} (unread ${newId()})` }] : [];
}

/** Puts a review into the log. */
export function keepReview(review: ReviewRecord): Change {
  const make = (present: unknown): object[] => {
    const before = readReview(present);
    return before ? [mergeReview(before, review)] : [review, ...setAside(present)];
  };
  return { table: 'reviews', id: review.id, make };
}

/** Takes an exam as the page has it now. */
export function saveExam(exam: KeptExam): Change {
  const make = (present: unknown): object[] => {
    const before = readExam(present);
    return [savedExam(before, exam), ...(before ? [] : setAside(present))];
  };
  return { table: 'exams', id: exam.id, make };
}

/** The records of the first list that the second lacks or has in another state. */
function newTo<Item extends { readonly id: string }>(
  items: readonly Item[],
  present: readonly Item[],
): Item[] {
  const known = new Map(present.map((item) => [item.id, orderedJson(item)]));
  return items.filter((item) => known.get(item.id) !== orderedJson(item));
}

/** Takes over what other records have and the present ones lack: one change for each record that is new or differs. */
export function takeOver(records: KeptRecords, present: KeptRecords): Change[] {
  const merged = mergeRecords(present, records);
  const exams = newTo(merged.exams, present.exams).map((exam): Change => {
    const make = (before: unknown): object[] => {
      const kept = readExam(before);
      return kept ? [mergeExam(kept, exam)] : [exam, ...setAside(before)];
    };
    return { table: 'exams', id: exam.id, make };
  });
  return [...newTo(merged.reviews, present.reviews).map(keepReview), ...exams];
}

function idOf(row: unknown): unknown {
  return isFields(row) ? row['id'] : row;
}

/** The tables after some changes. */
export function changed(rows: Rows, changes: readonly Change[]): Rows {
  if (changes.length === 0) return rows;
  const tables = {
    reviews: new Map(rows.reviews.map((row) => [idOf(row), row])),
    exams: new Map(rows.exams.map((row) => [idOf(row), row])),
  };
  for (const { table, id, make } of changes) {
    for (const record of make(tables[table].get(id))) tables[table].set(idOf(record), record);
  }
  return { reviews: [...tables.reviews.values()], exams: [...tables.exams.values()] };
}
