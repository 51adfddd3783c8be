import { leftParts, momentsOf, timeLeft } from '../exam/clock';
import { type ExamPage, make } from './exam-page';

/** The time that is left, to be looked at; and the few moments at which it is said. */
export interface ExamClock {
  readonly shown: HTMLElement;
  readonly said: HTMLElement;
  readonly stop: () => void;
}

/** Starts the clock of an exam; `over` is called once when the time is over. */
export function startClock(
  { say }: ExamPage,
  { startedAt, minutes }: { readonly startedAt: number; readonly minutes: number },
  over: () => void,
): ExamClock {
  const shown = make('span', { class: 'exam-time' });
  const said = make('p', { class: 'sr-only', role: 'status' });
  const moments = momentsOf(minutes);
  let before = timeLeft(startedAt, minutes, Date.now());

  function text(left: number): string {
    const { minutes, seconds } = leftParts(left);
    const time =
      seconds === undefined
        ? say('timeMinutes', { minutes: String(minutes) })
        : say('timeSeconds', { minutes: String(minutes), seconds: String(seconds) });
    return say('timeLeft', { time });
  }

  function tick(): void {
    const left = timeLeft(startedAt, minutes, Date.now());
    const now = text(left);
    if (shown.textContent !== now) shown.textContent = now;
    if (moments.some((moment) => left <= moment && before > moment)) said.textContent = now;
    before = left;
    if (left > 0) return;
    stop();
    over();
  }

  const timer = minutes === 0 ? undefined : setInterval(tick, 1000);
  function stop(): void {
    clearInterval(timer);
  }
  if (minutes === 0) shown.textContent = say('noLimit');
  else shown.textContent = text(before);
  return { shown, said, stop };
}
