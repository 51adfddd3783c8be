/**
 * Merging two stores. Both rules take the greater of two values field by field, in an order that does not ask which came
 * first: so merging is commutative, associative and idempotent, and nothing that only one store has is lost.
 */
import type { Given } from '../mark';
import { orderedJson } from './json';
import type { KeptExam } from './read-records';
import type { ExamRecord, ReviewRecord } from './records';

/** What the merged contents of a store consist of. */
export interface KeptRecords {
  readonly reviews: readonly ReviewRecord[];
  readonly exams: readonly KeptExam[];
}

function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** All fields of both; where both have one, the greater. Copies differ only where a newer version wrote into one. */
function joined<Fields extends object>(one: Fields, other: Fields): Fields {
  const greater = Object.entries(other).filter(([name, value]) => {
    return !Object.hasOwn(one, name) || orderedJson(value) > orderedJson(Reflect.get(one, name));
  });
  return { ...one, ...Object.fromEntries(greater) };
}

/** One review of two copies. */
export function mergeReview(one: ReviewRecord, other: ReviewRecord): ReviewRecord {
  return joined(one, other);
}

function isNewer(one: KeptExam, other: KeptExam): boolean {
  const rest = ({ startedAt, finishedAt }: KeptExam): string => orderedJson([startedAt, finishedAt ?? null]);
  return (one.changedAt - other.changedAt || compareTexts(rest(one), rest(other))) >= 0;
}

function isNewerAnswer(id: string, one: KeptExam, other: KeptExam): boolean {
  const later = (one.answeredAt[id] ?? 0) - (other.answeredAt[id] ?? 0);
  return (later || compareTexts(orderedJson(one.answers[id]), orderedJson(other.answers[id]))) > 0;
}

/** One exam of two copies: begun and finished as the newer says; each answer as it was given last. */
export function mergeExam(one: KeptExam, other: KeptExam): KeptExam {
  const { id, startedAt, finishedAt, changedAt } = isNewer(one, other) ? one : other;
  const { finishedAt: _, ...rest } = joined<KeptExam>(one, other);
  const answers = new Map<string, Given>(Object.entries(one.answers));
  const answeredAt = new Map<string, number>(Object.entries(one.answeredAt));
  for (const [exercise, given] of Object.entries(other.answers)) {
    if (answers.has(exercise) && !isNewerAnswer(exercise, other, one)) continue;
    answers.set(exercise, given);
    answeredAt.set(exercise, other.answeredAt[exercise] ?? other.changedAt);
  }
  return {
    ...rest,
    id,
    startedAt,
    changedAt,
    ...(finishedAt !== undefined && { finishedAt }),
    answers: Object.fromEntries(answers),
    answeredAt: Object.fromEntries(answeredAt),
  };
}

function mergeLists<Item extends { readonly id: string }>(
  lists: readonly (readonly Item[])[],
  merge: (one: Item, other: Item) => Item,
  timeOf: (item: Item) => number,
): Item[] {
  const byId = new Map<string, Item>();
  for (const item of lists.flat()) {
    const present = byId.get(item.id);
    byId.set(item.id, present === undefined ? item : merge(present, item));
  }
  return [...byId.values()].sort(
    (one, other) => timeOf(one) - timeOf(other) || compareTexts(one.id, other.id),
  );
}

/** The union of the records, reviews in the order of their time. */
export function mergeRecords(...all: readonly KeptRecords[]): KeptRecords {
  return {
    reviews: mergeLists(
      all.map(({ reviews }) => reviews),
      mergeReview,
      ({ at }) => at,
    ),
    exams: mergeLists(
      all.map(({ exams }) => exams),
      mergeExam,
      ({ startedAt }) => startedAt,
    ),
  };
}

/**
 * An exam as it is kept after the page has saved it: the page's answers, those that it left out from the copy before,
 * each with the time of its last change. A later start is another attempt, which begins without answers.
 */
export function savedExam(before: KeptExam | undefined, exam: ExamRecord): KeptExam {
  const previous = before?.startedAt === exam.startedAt ? before : undefined;
  const answers = { ...previous?.answers, ...exam.answers };
  const times = Object.entries(answers).map(([id, given]): [string, number] => {
    const isSame =
      previous?.answers[id] !== undefined && orderedJson(previous.answers[id]) === orderedJson(given);
    return [id, isSame ? (previous.answeredAt[id] ?? exam.changedAt) : exam.changedAt];
  });
  return { ...previous, ...exam, answers, answeredAt: Object.fromEntries(times) };
}
