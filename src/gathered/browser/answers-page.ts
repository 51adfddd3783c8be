/** The buttons of the answers sheet: all answers folded away, to answer from memory first, or all open. */
const buttons = document.querySelector<HTMLElement>('.sheet-tools');
const answers = [...document.querySelectorAll<HTMLDetailsElement>('.sheet-answer')];

if (buttons) buttons.hidden = false;
buttons?.addEventListener('click', ({ target }) => {
  const choice = target instanceof HTMLButtonElement ? target.dataset['sheet'] : undefined;
  if (choice === undefined) return;
  for (const answer of answers) answer.open = choice === 'show';
});
