import { make } from '../../practice/browser/exam-page';
import { type PlanItem, planLimits } from '../plan/plan';
import type { TeachPage } from './teach-page';

/** What a reader does to an entry of the plan. */
export interface RowUse {
  readonly write: (index: number, change: Partial<PlanItem>) => void;
  /** Moves an entry up (−1) or down (1). */
  readonly move: (index: number, by: -1 | 1) => void;
  readonly remove: (index: number) => void;
}

/** An entry of the plan with its fields and buttons; `name` is what it is called without a title of its own. */
export function planRow(
  { told }: TeachPage,
  { title, note }: PlanItem,
  { name, index, count }: { name: string; index: number; count: number },
  { write, move, remove }: RowUse,
): HTMLLIElement {
  const place = index + 1;
  const titleField = make('input', {
    type: 'text',
    placeholder: name,
    maxlength: String(planLimits.title),
    'aria-label': told('entryTitle', { place }),
  });
  titleField.value = title;
  titleField.addEventListener('input', () => write(index, { title: titleField.value.trim() }));
  const noteField = make('textarea', {
    rows: '2',
    placeholder: told('note'),
    maxlength: String(planLimits.note),
    'aria-label': told('entryNote', { place }),
  });
  noteField.value = note;
  noteField.addEventListener('input', () => write(index, { note: noteField.value.trim() }));
  const shown = title || name;
  const button = (
    action: 'up' | 'down' | 'remove',
    sign: string,
    isPossible: boolean,
    act: () => void,
  ): HTMLButtonElement => {
    const made = make(
      'button',
      { type: 'button', 'data-action': action, 'aria-label': told(action, { title: shown }) },
      sign,
    );
    made.disabled = !isPossible;
    made.addEventListener('click', act);
    return made;
  };
  const buttons = make(
    'div',
    { class: 'plan-buttons' },
    button('up', '↑', index > 0, () => move(index, -1)),
    button('down', '↓', index < count - 1, () => move(index, 1)),
    button('remove', '✕', true, () => remove(index)),
  );
  const fields = make('div', { class: 'plan-fields' }, titleField, noteField);
  return make('li', {}, make('div', { class: 'plan-row' }, fields, buttons));
}
