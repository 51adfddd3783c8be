/** Closes the menu of a demo's tools when one is chosen, with Escape, and when the reader turns to something else. */
export function bindToolsMenu(root: HTMLElement): void {
  const menu = root.querySelector<HTMLDetailsElement>('.tools');
  const opener = menu?.querySelector('summary');
  if (!menu || !opener) return;
  const close = (): void => {
    menu.open = false;
    opener.focus();
  };
  // Before the tool itself acts: what it opens gives the focus back to where it was.
  menu.addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof Element && target.closest('button')) close();
    },
    { capture: true },
  );
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    event.stopPropagation();
    // A window that the demo fills stays open.
    event.preventDefault();
    close();
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false;
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !menu.contains(target)) menu.open = false;
  });
}
