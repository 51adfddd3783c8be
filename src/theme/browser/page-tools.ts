/** The buttons under the title of a page. What they do is loaded when one is pressed. */
const tools = document.querySelector<HTMLElement>('.page-tools');

let line: HTMLElement | undefined;

/** Says something beside the buttons. */
function tell(sentence: string): void {
  if (!line) {
    if (sentence === '') return;
    line = document.createElement('span');
    line.setAttribute('role', 'status');
    tools?.append(line);
  }
  line.textContent = sentence;
}

const actions: Readonly<Record<string, (button: HTMLElement) => Promise<void>>> = {
  async present(button) {
    const loaded = await import('./present-page').catch(() => undefined);
    if (loaded) loaded.presentPage();
    tell(loaded ? '' : (button.dataset['failed'] ?? ''));
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
    if (button) void actions[button.dataset['tool'] ?? '']?.(button);
  });
  // Printing does not wait, so what it needs must be there before: the key of a shortcut is sign enough, and so is staying.
  addEventListener('keydown', ({ key }) => {
    if (key === 'Control' || key === 'Meta') prepareForPaper();
  });
  addEventListener('load', () => setTimeout(prepareForPaper, stayed));
}
