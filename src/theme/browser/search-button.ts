/** Opens the search box. Everything that searches is loaded when it is first opened, not before. */
const button = document.querySelector<HTMLButtonElement>('.search-button');
const dialog = document.querySelector<HTMLDialogElement>('dialog.search');

async function open(): Promise<void> {
  if (!button || !dialog || dialog.open) return;
  dialog.showModal();
  const loaded = await import('./search').catch(() => undefined);
  if (loaded) {
    await loaded.startSearch(dialog, button.dataset);
    return;
  }
  const status = dialog.querySelector('.search-status');
  const { searchFailed = '' }: Record<string, string> = JSON.parse(button.dataset['words'] ?? '{}');
  if (status) status.textContent = searchFailed;
}

/** A key that the reader types into a field is text, not a shortcut. */
function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}

button?.addEventListener('click', open);
dialog?.addEventListener('click', ({ target }) => {
  if (target === dialog || target === dialog.querySelector('button')) dialog.close();
});
// Enter asks for the first result, now or as soon as it is found, see search.ts. The browser knows which Enter ends a word of an
// input method; a script that listens for the key would have to guess.
dialog?.querySelector('form')?.addEventListener('submit', (event) => {
  event.preventDefault();
  dialog.dataset['wanted'] = dialog.querySelector('input')?.value ?? '';
});
document.addEventListener('keydown', (event) => {
  const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event);
  const controlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
  if (!slash && !controlK) return;
  event.preventDefault();
  if (controlK && dialog?.open) dialog.close();
  else open();
});
