/** The buttons under the title of a page. What they do is loaded when one is pressed. */
const tools = document.querySelector<HTMLElement>('.page-tools');

const actions: Readonly<Record<string, () => Promise<void>>> = {
  async present() {
    const { presentPage } = await import('./present-page');
    presentPage();
  },
  async print() {
    const dialog = await import('../../print/print-dialog').catch(() => undefined);
    if (dialog) dialog.askAndPrint();
    else window.print();
  },
};

/** A page that cannot be prepared for paper (the network is gone) prints as it stands, with the solutions in place. */
function prepareForPaper(): void {
  import('../../print/paper').catch(() => {});
}

/** Milliseconds after which a reader has stayed; nothing that is needed for reading is still on its way then. */
const stayed = 3000;

if (tools) {
  for (const button of tools.querySelectorAll('button')) button.hidden = false;
  tools.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-tool]') : null;
    void actions[button?.dataset['tool'] ?? '']?.();
  });
  // Printing does not wait, so what it needs must be there before: the key of a shortcut is sign enough, and so is staying.
  addEventListener('keydown', ({ key }) => {
    if (key === 'Control' || key === 'Meta') prepareForPaper();
  });
  addEventListener('load', () => setTimeout(prepareForPaper, stayed));
}
