/** The steps of a derivation, put in order with buttons. */

/**
 * Moves the step of a button up or down, and keeps the focus on the button. Gives the new place, counted from 1, among how many;
 * `undefined` when the button moves no step.
 */
export function moveStep(button: HTMLElement): { place: number; count: number } | undefined {
  const step = button.closest('li');
  const list = step?.parentElement;
  if (!step || !list || !button.dataset['move']) return undefined;
  if (button.dataset['move'] === 'up') step.previousElementSibling?.before(step);
  else step.nextElementSibling?.after(step);
  button.focus();
  const steps = [...list.children];
  return { place: steps.indexOf(step) + 1, count: steps.length };
}
