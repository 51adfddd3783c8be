import { deadlineOf, timeLeft } from '../exam/clock';
import { examQuery } from '../exam/exam-link';
import { type ExamOptions, paperOf } from '../exam/paper';
import { resultOf } from '../exam/results';
import type { ExamRecord } from '../store/records';
import type { Store } from '../store/store';
import { summaryOf } from './exam-form';
import { type LaidOut, layOut } from './exam-layout';
import { type ExamPage, make } from './exam-page';
import { showResults } from './exam-results';
import { letWrite } from './exam-writing';
import { remember } from './remember';

/** The questions of an exam on the page, or nothing when they cannot be loaded; the reader is then told. */
async function layOutPaper(page: ExamPage, options: ExamOptions): Promise<LaidOut[] | undefined> {
  const { say, part, tell } = page;
  const paper = paperOf(options, page.data.bank);
  const title = make('h2', { tabindex: '-1' }, say('paper'));
  const summary = make('p', { class: 'paper-summary' }, summaryOf(page, options, paper));
  const loading = make('p', { role: 'status' }, say('loading'));
  const list = make('div', { class: 'exam-questions' });
  part('.exam-paper').replaceChildren(title, summary, loading, list);
  try {
    return await layOut(page, paper, list);
  } catch {
    list.replaceChildren();
    tell(say('notLoaded'));
    return undefined;
  } finally {
    loading.remove();
  }
}

/** Lets the reader sit an exam that was begun: goes on where it was left, or shows the results when it is over. */
export async function sitExam(
  page: ExamPage,
  store: Store,
  options: ExamOptions,
  begun: ExamRecord,
): Promise<void> {
  const { say, part, tell } = page;
  const { minutes } = options;
  const { startedAt } = begun;
  page.enter('taking');
  const laid = await layOutPaper(page, options);
  if (!laid) return;
  let record = begun;
  for (const { item, running } of laid) running.giveBack(record.answers[item.id] ?? {});

  async function keep(changes: Partial<ExamRecord>): Promise<void> {
    record = { ...record, ...changes, changedAt: Date.now() };
    await store.saveExam(record);
    if (store.trouble) tell(say('notKept'));
  }

  function results(): void {
    showResults(page, {
      options,
      laid: laid ?? [],
      answers: record.answers,
      keep: (id, given) => keep({ answers: { ...record.answers, [id]: given } }),
      again: () => void startExam(page, store, options),
    });
  }

  async function finish(answers: ExamRecord['answers'], finishedAt: number): Promise<void> {
    record = { ...record, answers };
    results();
    await keep({ finishedAt });
    for (const { item, exercise } of laid ?? []) {
      const { state, given, mark } = resultOf(item, exercise, answers[item.id]);
      if (state === 'marked' && mark) await remember({ id: item.id, seed: item.seed, given, mark }, 'exam');
    }
  }

  if (record.finishedAt !== undefined) {
    results();
    return;
  }
  if (timeLeft(startedAt, minutes, Date.now()) === 0) {
    tell(say('timeOver'));
    await finish(record.answers, deadlineOf(startedAt, minutes) ?? Date.now());
    return;
  }
  if (Object.keys(record.answers).length > 0) tell(say('resumed'));
  letWrite(page, {
    laid,
    startedAt,
    minutes,
    answers: record.answers,
    keep: (answers) => void keep({ answers }),
    done: (answers, finishedAt) => void finish(answers, finishedAt),
  });
  part('.exam-paper > h2').focus();
}

/** Begins an exam now, or begins it anew. */
export async function startExam(page: ExamPage, store: Store, options: ExamOptions): Promise<void> {
  const id = examQuery(options, page.data.bank);
  const now = Date.now();
  const record: ExamRecord = { id, startedAt: now, answers: {}, changedAt: now };
  history.replaceState(history.state, '', `?${id}`);
  page.tell();
  await store.saveExam(record);
  await sitExam(page, store, options, record);
  if (store.trouble) page.tell(page.say('notKept'));
}
