import { checkLink } from './check-link';
import { LiveDemo } from './live-demo';

/** What every page with demos loads: the element, `<Try>` links, and one clear line about what a link got wrong. */

customElements.define('live-demo', LiveDemo);

/** A `<Try>` link moves its demo in place; with a modifier key, or without this script, it is an ordinary link. */
async function followTry(event: MouseEvent): Promise<void> {
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
  if (!(demo instanceof LiveDemo)) return;
  event.preventDefault();
  const state = await demo.start();
  state?.take(new URLSearchParams(link?.search));
  demo.reveal();
}

document.addEventListener('click', followTry);
void checkLink();
