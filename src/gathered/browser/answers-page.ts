/** The buttons of the answers sheet: all answers folded away, to answer from memory first, or all open. */
const tools = document.querySelector<HTMLElement>('.sheet-tools');
const answers = [...document.querySelectorAll<HTMLDetailsElement>('.sheet-answer')];

if (tools) tools.hidden = false;
tools?.addEventListener('click', ({ target }) => {
  const choice = target instanceof HTMLButtonElement ? target.dataset['sheet'] : undefined;
  if (choice === undefined) return;
  for (const answer of answers) answer.open = choice === 'show';
});
