/** Tells a record from anything else that a database or a file may hold. Nothing here throws. */
import { isSeed } from '../../exercise/draw';
import type { Given } from '../mark';
import { isFields, isJson } from './json';
import type { ExamRecord, ReviewRecord } from './records';

/** The end of the year 9999: what lies beyond is no time of an answer, and due dates after it would leave the calendar. */
const lastTime = 253_402_300_799_999;

/** An exam as it is kept: each answer has its time. */
export type KeptExam = ExamRecord & { readonly answeredAt: Readonly<Record<string, number>> };

function isTime(value: unknown): value is number {
  return Number.isInteger(value) && typeof value === 'number' && value >= 0 && value <= lastTime;
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value !== '' && value.length <= longest;
}

function isExerciseId(value: unknown): value is string {
  return isText(value, 200) && /^[a-z0-9-]+\/[a-z0-9-]+$/.test(value);
}

function isReview(value: unknown): value is ReviewRecord {
  if (!isFields(value)) return false;
  const { id, exercise, seed, at, grade, score, from } = value;
  return (
    isText(id, 100) &&
    isExerciseId(exercise) &&
    typeof seed === 'number' &&
    isSeed(seed) &&
    isTime(at) &&
    (grade === 1 || grade === 2 || grade === 3 || grade === 4) &&
    typeof score === 'number' &&
    score >= 0 &&
    score <= 1 &&
    isText(from, 100) &&
    isJson(value)
  );
}

function isGiven(value: unknown): value is Given {
  if (!isFields(value)) return false;
  const { fields = {}, chosen = [] } = value;
  const areTexts = (list: readonly unknown[]): boolean => list.every((each) => typeof each === 'string');
  return isFields(fields) && areTexts(Object.values(fields)) && Array.isArray(chosen) && areTexts(chosen);
}

function isExam(value: unknown): value is ExamRecord {
  if (!isFields(value)) return false;
  const { id, startedAt, answers, answeredAt = {}, finishedAt = 0, changedAt } = value;
  return (
    isText(id, 10_000) &&
    isFields(answers) &&
    Object.keys(answers).every(isExerciseId) &&
    Object.values(answers).every(isGiven) &&
    isFields(answeredAt) &&
    Object.values(answeredAt).every(isTime) &&
    [startedAt, finishedAt, changedAt].every(isTime) &&
    isJson(value)
  );
}

/** The review that a value is, with all its fields, also those that only a newer version knows. */
export function readReview(value: unknown): ReviewRecord | undefined {
  return isReview(value) ? value : undefined;
}

/** The exam that a value is, with all its fields. An answer without a time of its own has that of the last change. */
export function readExam(value: unknown): KeptExam | undefined {
  if (!isExam(value)) return undefined;
  const { answers, answeredAt = {}, changedAt } = value;
  const times = Object.keys(answers).map((id): [string, number] => [id, answeredAt[id] ?? changedAt]);
  return { ...value, answeredAt: Object.fromEntries(times) };
}
