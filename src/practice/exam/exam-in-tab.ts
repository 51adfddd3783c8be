/**
 * An exam as one tab has it. Several tabs may write on the same paper: each saves what was changed in it, at the time of the change, and
 * takes over what is newer elsewhere. Nothing here looks at a page.
 */
import type { Given } from '../mark';
import { orderedJson } from '../store/json';
import { savedExam } from '../store/merge';
import type { KeptExam } from '../store/read-records';

/** Answers with the times of their last change. */
export type TimedAnswers = Pick<KeptExam, 'answers' | 'answeredAt'>;

export interface ExamInTab {
  /** The newest of everything that this tab knows. */
  readonly record: KeptExam;
  /** What was changed here and has not been given to the store. */
  readonly unsaved: TimedAnswers;
  /** What the fields show: an answer in the reader's field may be older than the record's. */
  readonly shown: TimedAnswers;
}

const none: TimedAnswers = { answers: {}, answeredAt: {} };

function withAnswer<Answers extends TimedAnswers>(
  to: Answers,
  id: string,
  given: Given,
  at: number,
): Answers {
  return { ...to, answers: { ...to.answers, [id]: given }, answeredAt: { ...to.answeredAt, [id]: at } };
}

/** An exam that is opened in a tab, before its fields show anything. */
export function openedInTab(record: KeptExam): ExamInTab {
  return { record, unsaved: none, shown: none };
}

/** The fields of a question show what the record has; `given` is how they are read. */
export function shownInTab(tab: ExamInTab, id: string, given: Given): ExamInTab {
  return { ...tab, shown: withAnswer(tab.shown, id, given, tab.record.answeredAt[id] ?? 0) };
}

/** The reader gives an answer now. It is the newest, also when an earlier one came from a clock that was ahead. */
export function givenInTab(tab: ExamInTab, id: string, given: Given, now: number): ExamInTab {
  const at = Math.max(now, (tab.record.answeredAt[id] ?? 0) + 1);
  return {
    record: withAnswer({ ...tab.record, changedAt: Math.max(at, tab.record.changedAt) }, id, given, at),
    unsaved: withAnswer(tab.unsaved, id, given, at),
    shown: withAnswer(tab.shown, id, given, at),
  };
}

/** The fields were looked at: what is not as they showed it before, the reader has changed. */
export function lookedAt(tab: ExamInTab, present: Readonly<Record<string, Given>>, now: number): ExamInTab {
  return Object.entries(present)
    .filter(([id, given]) => orderedJson(given) !== orderedJson(tab.shown.answers[id]))
    .reduce((after, [id, given]) => givenInTab(after, id, given, now), tab);
}

/** What there is to save, as a record, and the tab when it has been given to the store. */
export function savedInTab(tab: ExamInTab): { readonly tab: ExamInTab; readonly changes?: KeptExam } {
  if (Object.keys(tab.unsaved.answers).length === 0) return { tab };
  const { id, startedAt, changedAt } = tab.record;
  return { tab: { ...tab, unsaved: none }, changes: { id, startedAt, changedAt, ...tab.unsaved } };
}

/** Takes over what the store has. A paper that was handed in meanwhile, or begun anew, takes no more from this tab. */
export function takenOver(tab: ExamInTab, kept: KeptExam): ExamInTab {
  const takesMore = kept.finishedAt === undefined && kept.startedAt <= tab.record.startedAt;
  return { ...tab, record: savedExam(kept, tab.record), unsaved: takesMore ? tab.unsaved : none };
}

/** The questions whose fields do not show what the record has. */
export function notShown({ record, shown }: ExamInTab): string[] {
  return Object.keys(record.answers).filter((id) => record.answeredAt[id] !== shown.answeredAt[id]);
}
