import { type ExamPage, make } from './exam-page';

/** Asks whether to hand in, with the questions that have no answer. `show` leads to one of them. */
export function handInDialog(
  { say }: ExamPage,
  unanswered: readonly { readonly number: number; readonly show: () => void }[],
  handIn: () => void,
): HTMLDialogElement {
  const title = make('h2', { id: 'hand-in-title' }, say('handInTitle'));
  const dialog = make('dialog', { class: 'exam-dialog', 'aria-labelledby': title.id }, title);
  if (unanswered.length === 0) dialog.append(make('p', {}, say('allAnswered')));
  else {
    const list = make('ul', {});
    for (const { number, show } of unanswered) {
      const button = make(
        'button',
        { type: 'button', class: 'plain' },
        say('question', { number: String(number) }),
      );
      button.addEventListener('click', () => {
        dialog.close();
        show();
      });
      list.append(make('li', {}, button));
    }
    dialog.append(make('p', {}, say('unanswered')), list);
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
