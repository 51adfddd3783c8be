import { isAnswered } from '../exam/answered';
import { deadlineOf, timeLeft } from '../exam/clock';
import { examQuery } from '../exam/exam-link';
import { type ExamOptions, paperOf } from '../exam/paper';
import { resultOf } from '../exam/results';
import type { Given } from '../mark';
import type { ExamRecord } from '../store/records';
import type { Store } from '../store/store';
import { variantOf } from '../variant';
import { startClock } from './exam-clock';
import { summaryOf } from './exam-form';
import { handInDialog } from './exam-hand-in';
import { type LaidOut, layOut } from './exam-layout';
import { type ExamPage, make } from './exam-page';
import { showResults } from './exam-results';
import { remember } from './remember';

/** Answers are saved when the reader has rested so long, and at once when the page is left. */
const rest = 250;

/** What the reader has given to a question. Marking points are ticked after the exam, so they are no part of it. */
function givenTo({ exercise, item, running }: LaidOut): Given | undefined {
  const { chosen, ...fields } = running.given();
  const given = exercise.kind === 'short' ? fields : { ...fields, ...(chosen && { chosen }) };
  return isAnswered(exercise, variantOf(exercise, item.seed), given) ? given : undefined;
}

/** What takes its place in the record: an answer that was taken back is kept as such. */
function answersOf(laid: readonly LaidOut[], before: ExamRecord['answers']): ExamRecord['answers'] {
  return Object.fromEntries(
    laid.flatMap((each): [string, Given][] => {
      const given = givenTo(each);
      if (given === undefined && before[each.item.id] === undefined) return [];
      return [[each.item.id, given ?? {}]];
    }),
  );
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
  const paper = paperOf(options, page.data.bank);
  const place = part('.exam-paper');
  const list = make('div', { class: 'exam-questions' });
  const title = make('h2', { tabindex: '-1' }, say('paper'));
  let record = begun;

  page.enter('taking');
  const loading = make('p', { role: 'status' }, say('loading'));
  place.replaceChildren(
    title,
    make('p', { class: 'paper-summary' }, summaryOf(page, options, paper)),
    loading,
    list,
  );
  let laid: LaidOut[];
  try {
    laid = await layOut(page, paper, list);
  } catch {
    list.replaceChildren();
    tell(say('notLoaded'));
    return;
  } finally {
    loading.remove();
  }
  for (const { item, running } of laid) running.giveBack(record.answers[item.id] ?? {});

  async function save(): Promise<void> {
    await store.saveExam(record);
    if (store.trouble) tell(say('notKept'));
  }

  function results(): void {
    showResults(page, {
      options,
      laid,
      record,
      async keep(id, given) {
        record = { ...record, answers: { ...record.answers, [id]: given }, changedAt: Date.now() };
        await save();
      },
      again: () => void startExam(page, store, options),
    });
  }

  async function finish(finishedAt: number): Promise<void> {
    record = { ...record, finishedAt, changedAt: Date.now() };
    results();
    await save();
    for (const { item, exercise } of laid) {
      const result = resultOf(item, exercise, record.answers[item.id]);
      if (result.state !== 'marked' || result.mark === undefined) continue;
      await remember({ id: item.id, seed: item.seed, given: result.given, mark: result.mark }, 'exam');
    }
  }

  if (record.finishedAt !== undefined) {
    results();
    return;
  }
  if (timeLeft(record.startedAt, minutes, Date.now()) === 0) {
    tell(say('timeOver'));
    await finish(deadlineOf(record.startedAt, minutes) ?? Date.now());
    return;
  }
  if (Object.keys(record.answers).length > 0) tell(say('resumed'));

  const stopped = new AbortController();
  const { signal } = stopped;
  const answered = make('span', { class: 'exam-answered' });
  let timer: ReturnType<typeof setTimeout> | undefined;

  function count(): void {
    const done = laid.filter((each) => givenTo(each) !== undefined).length;
    answered.textContent = say('answered', { done: String(done), count: String(laid.length) });
  }

  function keepNow(): void {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    record = { ...record, answers: answersOf(laid, record.answers), changedAt: Date.now() };
    void save();
  }

  function changed(): void {
    count();
    clearTimeout(timer);
    timer = setTimeout(keepNow, rest);
  }

  function handIn(finishedAt: number): void {
    clearTimeout(timer);
    stopped.abort();
    clock.stop();
    bar.remove();
    record = { ...record, answers: answersOf(laid, record.answers) };
    void finish(finishedAt);
  }

  const clock = startClock(page, { startedAt: record.startedAt, minutes }, () => {
    place.querySelector('dialog')?.close();
    tell(say('timeOver'));
    handIn(deadlineOf(record.startedAt, minutes) ?? Date.now());
  });
  const button = make('button', { type: 'button', class: 'primary' }, say('handIn'));
  const bar = make('div', { class: 'exam-bar' }, clock.shown, answered, button, clock.said);
  place.append(bar);
  button.addEventListener('click', () => {
    const unanswered = laid.flatMap((each, index) => {
      if (givenTo(each) !== undefined) return [];
      return [{ number: index + 1, show: () => each.heading.focus() }];
    });
    const dialog = handInDialog(page, unanswered, () => {
      tell();
      handIn(Date.now());
    });
    place.append(dialog);
    dialog.showModal();
  });
  place.addEventListener('input', changed, { signal });
  place.addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof Element && target.closest('[data-move]')) changed();
    },
    { signal },
  );
  document.addEventListener('visibilitychange', keepNow, { signal });
  addEventListener('pagehide', keepNow, { signal });
  count();
  title.focus();
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
