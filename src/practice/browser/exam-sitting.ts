import { deadlineOf, timeLeft } from '../exam/clock';
import { examQuery } from '../exam/exam-link';
import { type ExamOptions, paperOf } from '../exam/paper';
import { summaryOf } from '../exam/paper-words';
import { resultOf } from '../exam/results';
import type { KeptExam } from '../store/read-records';
import type { Store } from '../store/store';
import { type LaidOut, layOut } from './exam-layout';
import { type ExamPage, make } from './exam-page';
import { showResults } from './exam-results';
import { openExamTab } from './exam-tab';
import { letWrite } from './exam-writing';
import { remember } from './remember';

/** The questions of an exam on the page, or nothing when they cannot be loaded; the reader is then told. */
async function layOutPaper(page: ExamPage, options: ExamOptions): Promise<LaidOut[] | undefined> {
  const { say, part, tell } = page;
  const paper = paperOf(options, page.data.bank);
  const title = make('h2', { tabindex: '-1' }, say('paper'));
  const summary = make('p', { class: 'paper-summary' }, summaryOf(say, options.minutes, paper));
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
  begun: KeptExam,
): Promise<void> {
  const { say, part, tell } = page;
  const { minutes } = options;
  const { startedAt } = begun;
  page.enter('taking');
  const laid = await layOutPaper(page, options);
  if (!laid) return;
  const tab = openExamTab(store, laid, begun);

  function saved(): void {
    if (store.trouble) tell(say('notKept'));
  }

  function results(): void {
    tab.showNewer(() => false);
    showResults(page, {
      options,
      laid: laid ?? [],
      store,
      startedAt,
      answers: tab.record().answers,
      keep: (id, given) => tab.give(id, given).then(saved),
      again: () => void startExam(page, store, options),
    });
  }

  async function finish(finishedAt: number): Promise<void> {
    const isFirst = await tab.finish(finishedAt);
    saved();
    const { answers } = tab.record();
    const remembered = (isFirst ? (laid ?? []) : []).map(async ({ item, exercise }) => {
      const { state, given, mark } = resultOf(item, exercise, answers[item.id]);
      if (state === 'marked' && mark) await remember({ id: item.id, seed: item.seed, given, mark }, 'exam');
    });
    // The results say what the review knows.
    await Promise.all(remembered);
    results();
  }

  if (begun.finishedAt !== undefined) {
    results();
    return;
  }
  if (timeLeft(startedAt, minutes, Date.now()) === 0) {
    tell(say('timeOver'));
    await finish(deadlineOf(startedAt, minutes) ?? Date.now());
    return;
  }
  if (Object.keys(begun.answers).length > 0) tell(say('resumed'));
  const writing = new AbortController();
  const { signal } = writing;
  const follow = letWrite(page, {
    laid,
    tab,
    startedAt,
    minutes,
    signal,
    saved,
    done(finishedAt) {
      writing.abort();
      void finish(finishedAt);
    },
  });

  /** Another tab may write on the same paper, hand it in, or begin it anew. */
  async function hear(): Promise<void> {
    await tab.takeOver();
    if (signal.aborted) return;
    const record = tab.record();
    const isAnew = record.startedAt !== startedAt;
    if (!isAnew && record.finishedAt === undefined) {
      follow();
      return;
    }
    writing.abort();
    if (isAnew) {
      await sitExam(page, store, options, record);
      return;
    }
    tell(say('handedInElsewhere'));
    results();
  }

  store.onChange((by) => by === 'tab' && void hear(), signal);
  // A tab that was put aside has heard nothing.
  document.addEventListener('visibilitychange', () => document.hidden || void hear(), { signal });
  part('.exam-paper > h2').focus();
  // What was saved elsewhere while the paper was being laid out.
  await hear();
}

/** Begins an exam now, or begins it anew. One that another tab has begun meanwhile is gone on with. */
export async function startExam(page: ExamPage, store: Store, options: ExamOptions): Promise<void> {
  const id = examQuery(options, page.data.bank);
  const before = await store.loadExam(id);
  history.replaceState(history.state, '', `?${id}`);
  page.tell();
  if (before !== undefined && before.finishedAt === undefined) {
    await sitExam(page, store, options, before);
    return;
  }
  // Later than the attempt before, also if that was begun by a clock that was ahead.
  const startedAt = Math.max(Date.now(), (before?.startedAt ?? 0) + 1);
  const record: KeptExam = { id, startedAt, answers: {}, answeredAt: {}, changedAt: startedAt };
  await store.saveExam(record);
  await sitExam(page, store, options, record);
  if (store.trouble) page.tell(page.say('notKept'));
}
