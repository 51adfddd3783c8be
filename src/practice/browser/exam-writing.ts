import { deadlineOf } from '../exam/clock';
import { writtenStand, writtenStands } from '../exam/stands';
import { givenTo } from './exam-answers';
import { startClock } from './exam-clock';
import { handInDialog } from './exam-hand-in';
import type { LaidOut } from './exam-layout';
import { goToHeading, mapKey, questionMap } from './exam-map';
import { type ExamPage, make } from './exam-page';
import type { ExamTab } from './exam-tab';

/** What is typed is saved when the reader has rested so long. */
const rest = 250;

interface Writing {
  readonly laid: readonly LaidOut[];
  readonly tab: ExamTab;
  readonly startedAt: number;
  /** The time limit; 0 for none. */
  readonly minutes: number;
  /** Ends the writing. */
  readonly signal: AbortSignal;
  /** Called when something was given to the store. */
  readonly saved: () => void;
  /** Called once, when the reader hands in or the time is over. */
  readonly done: (finishedAt: number) => void;
}

/** Whether something was chosen or moved, not typed: that is no beginning of anything, and is saved at once. */
function isChoice({ target, type }: Event): boolean {
  if (type === 'click') return target instanceof Element && target.closest('[data-move]') !== null;
  return target instanceof HTMLInputElement && target.type !== 'text';
}

/** Lets the reader write: saves the answers, shows the time, hands in. Gives what shows the answers of other tabs. */
export function letWrite(
  page: ExamPage,
  { laid, tab, startedAt, minutes, signal, saved, done }: Writing,
): () => void {
  const { say, part, tell } = page;
  const place = part('.exam-paper');
  const answered = make('span', { class: 'exam-answered' });
  const map = questionMap(page, laid.length, goTo);
  const key = mapKey(
    page,
    writtenStands.map((stand) => ({ stand })),
  );
  let timer: ReturnType<typeof setTimeout> | undefined;

  const standOf = (each: LaidOut) => writtenStand(each.exercise, givenTo(each));

  function goTo(index: number): void {
    const heading = laid[index]?.heading;
    if (heading) goToHeading(heading);
  }

  function count(): void {
    const stands = laid.map(standOf);
    const done = stands.filter((stand) => stand === 'answered').length;
    answered.textContent = say('answered', { done: String(done), count: String(laid.length) });
    map.show(stands.map((stand) => ({ stand })));
  }

  function saveNow(): void {
    clearTimeout(timer);
    tab.look();
    void tab.save().then(saved);
  }

  function changed(event: Event): void {
    tab.look();
    count();
    clearTimeout(timer);
    if (isChoice(event)) saveNow();
    else timer = setTimeout(saveNow, rest);
  }

  function follow(): void {
    tab.showNewer();
    count();
  }

  function handIn(finishedAt: number): void {
    tab.look();
    done(finishedAt);
  }

  function ask(): void {
    const questions = laid.map((each, index) => ({
      number: index + 1,
      stand: standOf(each),
      show: () => goTo(index),
    }));
    const dialog = handInDialog(page, questions, () => {
      tell();
      handIn(Date.now());
    });
    place.append(dialog);
    dialog.showModal();
  }

  const clock = startClock(page, { startedAt, minutes }, () => {
    tell(say('timeOver'));
    handIn(deadlineOf(startedAt, minutes) ?? Date.now());
  });
  const button = make('button', { type: 'button', class: 'primary' }, say('handIn'));
  button.addEventListener('click', ask);
  const bar = make('div', { class: 'exam-bar' }, clock.shown, answered, button, clock.said);
  const foot = make('div', { class: 'exam-foot' }, bar, map.element);
  part('.exam-questions').before(key);
  place.append(foot);
  place.addEventListener('input', changed, { signal });
  place.addEventListener('click', (event) => isChoice(event) && changed(event), { signal });
  // What another tab has changed in the question in which the reader was.
  place.addEventListener('focusout', () => setTimeout(follow), { signal });
  addEventListener('blur', follow, { signal });
  document.addEventListener('visibilitychange', saveNow, { signal });
  // Before the store looks what the page leaves behind.
  addEventListener('pagehide', saveNow, { signal, capture: true });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clock.stop();
    foot.remove();
    key.remove();
    place.querySelector('dialog')?.close();
  });
  count();
  return follow;
}
