/** The way to an exam on a given day: how many new exercises a day, and what comes back before it. */
import { retentionOf } from './cards';
import { daysUntil, startOfDay } from './days';
import { introducedToday } from './new-order';
import type { Progress } from './progress';
import { isDue } from './queue';

/** What is known better than this on the day of the exam need not be asked again. */
export const wellKnown = 0.95;

/** More new exercises a day than this take over an hour, at two minutes each. */
export const realisticPerDay = 30;

/** When on its day an exam is taken to begin. */
const examHour = 10;

/** The moment of an exam, from the value of a date field; undefined when it is none. */
export function examMoment(date: string): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const time = new Date(year, month - 1, day, examHour);
  return time.getMonth() === month - 1 ? time.getTime() : undefined;
}

/** What is to be done until the exam. */
export interface ExamPlan {
  /** Days until the exam: 0 on its day, negative after it. */
  readonly days: number;
  readonly unseen: number;
  /** How many new exercises today has, those introduced already included. */
  readonly perDay: number;
  readonly isRealistic: boolean;
}

/** Spreads what was never answered over the days before the exam; on its own day all of it is for today. */
export function examPlan(exercises: readonly string[], progress: Progress, exam: number): ExamPlan {
  const days = daysUntil(exam, progress.now);
  const unseen = exercises.filter((exercise) => !progress.cards.has(exercise)).length;
  const todays = unseen > 0 ? introducedToday(progress) : 0;
  const perDay = days < 0 ? 0 : Math.ceil((unseen + todays) / Math.max(1, days));
  return { days, unseen, perDay, isRealistic: perDay <= realisticPerDay };
}

/**
 * What comes back on the last day before the exam, or on its own, though it is not due: exercises not answered today that would be
 * remembered with less than `wellKnown` when the exam begins; the least remembered first.
 */
export function lastLook(exercises: readonly string[], { cards, now }: Progress, exam: number): string[] {
  const days = daysUntil(exam, now);
  if (days < 0 || days > 1) return [];
  return exercises
    .flatMap((exercise) => {
      const card = cards.get(exercise);
      if (card === undefined || isDue(card, now)) return [];
      if ((card.last_review?.getTime() ?? 0) >= startOfDay(now)) return [];
      const retention = retentionOf(card, Math.max(exam, now));
      return retention < wellKnown ? [{ exercise, retention }] : [];
    })
    .sort((one, other) => one.retention - other.retention)
    .map(({ exercise }) => exercise);
}
