import '../../site/mend-address';
import { checkLink } from './check-link';
import { LiveDemo } from './live-demo';

/** What every page with demos loads: the element, `<Try>` links, and one clear line about what a link got wrong. */

customElements.define('live-demo', LiveDemo);

let loading: Promise<typeof import('./try-link')> | undefined;

/** One promise for all links: of two imports of a file that is under way the later can be served first, and so would the later link. */
function loadTryLinks(): Promise<typeof import('./try-link')> {
  loading ??= import('./try-link').catch((failure: unknown) => {
    loading = undefined;
    throw failure;
  });
  return loading;
}

/** A `<Try>` link moves its demo in place; with a modifier key, or without this script, it is an ordinary link. */
function followTry(event: MouseEvent): void {
  if (
    event.defaultPrevented ||
    event.button !== 0 ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey
  ) {
    return;
  }
  const link =
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-try]') : null;
  const demo = link && document.querySelector(`live-demo[id="${link.dataset['try']}"]`);
  if (!link || !(demo instanceof LiveDemo)) return;
  event.preventDefault();
  loadTryLinks().then(
    ({ follow }) => follow(link, demo),
    () => demo.reveal(),
  );
}

document.addEventListener('click', followTry);
addEventListener('popstate', () => {
  // What cannot be loaded now has not made the entry of the history either.
  loadTryLinks().then(
    ({ comeBack }) => comeBack(),
    () => {},
  );
});
void checkLink();
