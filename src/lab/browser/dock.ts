import dockStyles from '../styles/dock.css?inline';
import { adoptStyles } from './adopt-styles';
import { bindDockKeys, type DockKeys } from './dock-keys';
import { placeDock } from './dock-place';
import { dockWords } from './dock-words';
import { pageLanguage } from './page-language';
import { topEdge } from './top-edge';

/**
 * A demo that a link has set while it is off the screen comes to where the reader is: the demo itself, held at the edge of the window,
 * with something of its size in its place, so that nothing moves.
 */

adoptStyles(dockStyles);

interface Docked {
  readonly demo: HTMLElement;
  readonly keys: DockKeys;
  readonly end: () => void;
}

let docked: Docked | undefined;

/** How much of a demo must be on the screen, from above and from below, for its large picture to be there. */
function neededInSight(demo: HTMLElement): { readonly above: number; readonly below: number } {
  const [whole, body, picture] = [demo, '.body', '.view[data-main]'].map((part) =>
    (typeof part === 'string' ? (demo.querySelector(part) ?? demo) : part).getBoundingClientRect(),
  ) as [DOMRect, DOMRect, DOMRect];
  const least = Math.min(picture.height, innerHeight / 2);
  return { above: topEdge() + whole.bottom - body.bottom + least, below: body.top - whole.top + least };
}

/** Whether enough of a demo, or of what stands in its place, is on the screen. */
function isShown(element: HTMLElement, { above, below }: ReturnType<typeof neededInSight>): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom >= above && top <= innerHeight - below;
}

/** Whether the large picture of a demo is on the screen where it stands. */
export function isInSight(demo: HTMLElement): boolean {
  return docked?.demo !== demo && isShown(demo, neededInSight(demo));
}

/** Leaves something of the size of the demo in its place. */
function holdPlace(demo: HTMLElement): HTMLElement {
  const place = document.createElement('div');
  place.className = 'dock-place';
  const { marginBlock } = getComputedStyle(demo);
  Object.assign(place.style, { height: `${demo.offsetHeight}px`, marginBlock });
  demo.before(place);
  return place;
}

/** The way to the demo in the text, and the button that closes the dock. */
function addTools(demo: HTMLElement): HTMLElement {
  const tools = document.createElement('div');
  tools.className = 'dock-tools';
  const way = document.createElement('a');
  way.href = `#${demo.id}`;
  way.textContent = dockWords.toDemo[pageLanguage()];
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = '×';
  button.ariaLabel = dockWords.close[pageLanguage()];
  button.title = button.ariaLabel;
  button.addEventListener('click', putBack);
  tools.append(way, button);
  demo.querySelector('.demo-head')?.append(tools);
  return tools;
}

/** Puts the demo back where it stands in the text; a reader who was in it is at the link again. */
export function putBack(): void {
  const last = docked;
  docked = undefined;
  last?.end();
}

/** A link of the page that leads to the demo means its place in the text. */
function leadsTo(demo: HTMLElement, target: EventTarget | null): boolean {
  const link =
    target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]:not([data-try])') : null;
  return link !== null && link.hash === `#${demo.id}` && link.pathname === location.pathname;
}

/** Whether the reader has gone on from the link to another demo, of which the dock would cover the controls. */
function isAtAnother(demo: HTMLElement, link: HTMLElement): boolean {
  const { top, bottom } = link.getBoundingClientRect();
  if (bottom > topEdge() && top < innerHeight) return false;
  return [...document.querySelectorAll<HTMLElement>('live-demo')].some(
    (other) => other !== demo && isInSight(other),
  );
}

/**
 * Shows a demo beside the link that has set it, until it is closed or comes into sight where it stands, or another demo does when the
 * link has left the window.
 */
export function dock(demo: HTMLElement, link: HTMLAnchorElement): void {
  if (docked?.demo === demo) {
    Object.assign(docked.keys, { link, isVisited: false });
    placeDock(demo, link);
    return;
  }
  putBack();
  const needed = neededInSight(demo);
  const place = holdPlace(demo);
  const tools = addTools(demo);
  demo.classList.add('docked');
  placeDock(demo, link);

  const listening = new AbortController();
  const { signal } = listening;
  const keys: DockKeys = { link, isVisited: false };
  docked = {
    demo,
    keys,
    end() {
      listening.abort();
      const hadFocus = demo.contains(document.activeElement);
      demo.classList.remove('docked');
      delete demo.dataset['dock'];
      tools.remove();
      place.remove();
      if (hadFocus) keys.link.focus({ preventScroll: true });
    },
  };
  // Not an observer of intersections: its margins may add up to more than the window.
  addEventListener(
    'scroll',
    () => {
      if (isShown(place, needed) || isAtAnother(demo, keys.link)) putBack();
    },
    { passive: true, signal },
  );
  addEventListener('resize', () => placeDock(demo, keys.link), { signal });
  document.addEventListener(
    'click',
    ({ target }) => {
      if (leadsTo(demo, target)) putBack();
    },
    { capture: true, signal },
  );
  bindDockKeys(demo, keys, putBack, signal);
}
