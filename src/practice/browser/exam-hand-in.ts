import type { WrittenStand } from '../exam/stands';
import { type ExamPage, make } from './exam-page';

interface Question {
  readonly number: number;
  readonly stand: WrittenStand;
  /** Leads to it. */
  readonly show: () => void;
}

/** Asks whether to hand in, with the questions that have no answer and those whose answer cannot be read. */
export function handInDialog(
  { say }: ExamPage,
  questions: readonly Question[],
  handIn: () => void,
): HTMLDialogElement {
  const title = make('h2', { id: 'hand-in-title' }, say('handInTitle'));
  const dialog = make('dialog', { class: 'exam-dialog', 'aria-labelledby': title.id }, title);
  if (questions.every(({ stand }) => stand === 'answered')) dialog.append(make('p', {}, say('allAnswered')));
  for (const missing of ['unanswered', 'unread'] as const) {
    const buttons = questions
      .filter(({ stand }) => stand === missing)
      .map(({ number, show }) => {
        const text = say('question', { number: String(number) });
        const button = make('button', { type: 'button', class: 'plain' }, text);
        button.addEventListener('click', () => {
          dialog.close();
          show();
        });
        return make('li', {}, button);
      });
    if (buttons.length > 0) dialog.append(make('p', {}, say(missing)), make('ul', {}, ...buttons));
  }
  const yes = make('button', { type: 'button', class: 'primary' }, say('handIn'));
  const no = make('button', { type: 'button', autofocus: '' }, say('goOn'));
  yes.addEventListener('click', () => {
    dialog.close();
    handIn();
  });
  no.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  dialog.append(make('div', { class: 'exam-actions' }, yes, no));
  return dialog;
}
