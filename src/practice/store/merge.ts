/**
 * Merging two stores. Both rules take the greater of two values field by field, in an order that does not ask which came
 * first: so merging is commutative, associative and idempotent, and nothing that only one store has is lost.
 */
import type { Given } from '../mark';
import { orderedJson } from './json';
import type { KeptExam } from './read-records';
import type { ReviewRecord } from './records';

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

/** Of a paper that was handed in nothing changes but the marking points that the reader ticks beside an answer in words. */
function isTicking(before: Given, given: Given): boolean {
  const isWritten = Object.keys(before.fields ?? {}).length > 0;
  const [ticked, now] = [before.chosen, given.chosen].map(orderedJson);
  return isWritten && orderedJson(before.fields) === orderedJson(given.fields) && ticked !== now;
}

/** Whether an answer takes the place of the one that was kept before. */
function isTaken(id: string, exam: KeptExam, before: KeptExam): boolean {
  const present = before.answers[id];
  if (present === undefined) return before.finishedAt === undefined;
  const mayChange = before.finishedAt === undefined || isTicking(present, exam.answers[id] ?? {});
  return mayChange && isNewerAnswer(id, exam, before);
}

/**
 * An exam as it is kept after a page has saved it: of the page's answers those that are newer than the ones kept before, whichever
 * tab they came from. What was handed in takes no more answers. A later start is another attempt, which begins without answers.
 */
export function savedExam(before: KeptExam | undefined, exam: KeptExam): KeptExam {
  if (before === undefined || before.startedAt < exam.startedAt) return exam;
  if (before.startedAt > exam.startedAt) return before;
  const taken = Object.keys(exam.answers).filter((id) => isTaken(id, exam, before));
  const pick = <Value>(from: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(Object.entries(from).filter(([id]) => taken.includes(id)));
  const finishedAt = before.finishedAt ?? exam.finishedAt;
  return {
    ...before,
    ...exam,
    changedAt: Math.max(before.changedAt, exam.changedAt),
    ...(finishedAt !== undefined && { finishedAt }),
    answers: { ...before.answers, ...pick(exam.answers) },
    answeredAt: { ...before.answeredAt, ...pick(exam.answeredAt) },
  };
}
