import { checkLink } from './check-link';
import { LiveDemo } from './live-demo';

/** What every page with demos loads: the element, `<Try>` links, and one clear line about what a link got wrong. */

customElements.define('live-demo', LiveDemo);

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
  import('./try-link').then(
    ({ follow }) => follow(link, demo),
    () => demo.reveal(),
  );
}

document.addEventListener('click', followTry);
addEventListener('popstate', () => {
  // What cannot be loaded now has not made the entry of the history either.
  import('./try-link').then(
    ({ comeBack }) => comeBack(),
    () => {},
  );
});
void checkLink();
