const focusable = 'a[href], button, input, select, summary, [tabindex="0"]';

/**
 * The keyboard in a dock, which stands elsewhere in the text than it is shown: Tab leads from the link into it and from its end back to
 * the link, and then on; Escape closes it.
 */
export function bindDockKeys(
  demo: HTMLElement,
  link: () => HTMLElement,
  close: () => void,
  signal: AbortSignal,
): void {
  /** The link from which the reader has been in the dock: the next Tab goes on in the text. */
  let visitedFrom: HTMLElement | undefined;

  const go = (event: KeyboardEvent, to: HTMLElement | undefined): void => {
    event.preventDefault();
    to?.focus({ preventScroll: true });
  };
  const tab = (event: KeyboardEvent): void => {
    const stops = [...demo.querySelectorAll<HTMLElement>(focusable)].filter((each) =>
      each.checkVisibility({ visibilityProperty: true }),
    );
    const { activeElement } = document;
    const [first, last] = [stops[0], stops.at(-1)];
    if (activeElement === link() && !event.shiftKey && visitedFrom !== link()) {
      visitedFrom = link();
      go(event, first);
    } else if (activeElement === (event.shiftKey ? first : last)) {
      go(event, link());
    }
  };
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Tab') tab(event);
      if (event.key === 'Escape' && document.querySelector('dialog[open], .tools[open]') === null) close();
    },
    { signal },
  );
}
