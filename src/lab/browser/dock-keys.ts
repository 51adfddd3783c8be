/** Where the keyboard is with a dock. */
export interface DockKeys {
  /** The link that the demo was docked for. */
  link: HTMLElement;
  /** Whether the reader has been in the dock since: the next Tab at the link goes on in the text. */
  isVisited: boolean;
}

const focusable = 'a[href], button, input, select, summary, [tabindex="0"]';

/**
 * The keyboard in a dock, which stands elsewhere in the text than it is shown: Tab leads from the link into it and from its end back to
 * the link, and then on; Escape closes it.
 */
export function bindDockKeys(
  demo: HTMLElement,
  keys: DockKeys,
  close: () => void,
  signal: AbortSignal,
): void {
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
    if (activeElement === keys.link && !event.shiftKey && !keys.isVisited) {
      keys.isVisited = true;
      go(event, first);
    } else if (activeElement === (event.shiftKey ? first : last)) {
      go(event, keys.link);
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
