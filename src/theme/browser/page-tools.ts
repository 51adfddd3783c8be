/** The buttons under the title of a note. What they do is loaded when one is pressed. */
const tools = document.querySelector<HTMLElement>('.page-tools');

const actions: Readonly<Record<string, () => Promise<void>>> = {
  async present() {
    const { presentPage } = await import('./present-page');
    presentPage();
  },
};

if (tools) {
  tools.hidden = false;
  tools.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-tool]') : null;
    void actions[button?.dataset['tool'] ?? '']?.();
  });
}
