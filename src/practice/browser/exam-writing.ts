import { isUnreadable } from '../exam/answered';
import { deadlineOf } from '../exam/clock';
import type { ExamRecord } from '../store/records';
import { answersOf, givenTo } from './exam-answers';
import { startClock } from './exam-clock';
import { handInDialog } from './exam-hand-in';
import type { LaidOut } from './exam-layout';
import { type ExamPage, make } from './exam-page';

/** Answers are saved when the reader has rested so long, and at once when the page is left. */
const rest = 250;

type Answers = ExamRecord['answers'];

interface Writing {
  readonly laid: readonly LaidOut[];
  readonly startedAt: number;
  /** The time limit; 0 for none. */
  readonly minutes: number;
  /** The answers from before. */
  readonly answers: Answers;
  /** Keeps what has been answered so far. */
  readonly keep: (answers: Answers) => void;
  /** Called once, when the reader hands in or the time is over. */
  readonly done: (answers: Answers, finishedAt: number) => void;
}

/** Lets the reader write: keeps the answers, shows the time, hands in. */
export function letWrite(page: ExamPage, { laid, startedAt, minutes, answers, keep, done }: Writing): void {
  const { say, part, tell } = page;
  const place = part('.exam-paper');
  const stopped = new AbortController();
  const { signal } = stopped;
  const answered = make('span', { class: 'exam-answered' });
  let kept = answers;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** What would be missing if the paper were handed in now; an answer that cannot be read earns nothing. */
  function stateOf(each: LaidOut): 'answered' | 'unanswered' | 'unread' {
    const given = givenTo(each);
    if (given === undefined) return 'unanswered';
    return isUnreadable(each.exercise, given) ? 'unread' : 'answered';
  }

  function count(): void {
    const finished = laid.filter((each) => stateOf(each) === 'answered').length;
    answered.textContent = say('answered', { done: String(finished), count: String(laid.length) });
  }

  function keepNow(): void {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    kept = answersOf(laid, kept);
    keep(kept);
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
    done(answersOf(laid, kept), finishedAt);
  }

  function ask(): void {
    const questions = laid.map((each, index) => ({
      number: index + 1,
      state: stateOf(each),
      show: () => each.heading.focus(),
    }));
    const dialog = handInDialog(page, questions, () => {
      tell();
      handIn(Date.now());
    });
    place.append(dialog);
    dialog.showModal();
  }

  const clock = startClock(page, { startedAt, minutes }, () => {
    place.querySelector('dialog')?.close();
    tell(say('timeOver'));
    handIn(deadlineOf(startedAt, minutes) ?? Date.now());
  });
  const button = make('button', { type: 'button', class: 'primary' }, say('handIn'));
  button.addEventListener('click', ask);
  const bar = make('div', { class: 'exam-bar' }, clock.shown, answered, button, clock.said);
  place.append(bar);
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
}
