import { fill, interfaceWords } from '../interface-words';
import { LiveDemo } from './live-demo';
import { pageLanguage } from './page-language';

/** What every page with demos loads: the element, `<Try>` links, and one clear line about what a link got wrong. */

customElements.define('live-demo', LiveDemo);

function demoNamed(id: string): LiveDemo | null {
  const element = document.getElementById(id);
  return element instanceof LiveDemo ? element : null;
}

/** Keys that the page itself reads, besides those of its demos and exercises. */
const ownKeys = document.documentElement.dataset['keys']?.split(' ') ?? [];

/** Whether a key of the link belongs to the page or to something on it that has states: a demo or an exercise. */
function isKnown(key: string): boolean {
  if (ownKeys.includes(key)) return true;
  const element = document.getElementById(key.slice(0, Math.max(0, key.indexOf('.'))));
  return element?.matches('live-demo, exercise-item') ?? false;
}

function sayWhatTheLinkGotWrong(): void {
  const unknown = [...new URLSearchParams(location.search).keys()].find((key) => !isKnown(key));
  if (unknown === undefined) return;
  const line = document.createElement('p');
  line.className = 'link-notice';
  line.setAttribute('role', 'status');
  const given = unknown.length > 24 ? `${unknown.slice(0, 24)}…` : unknown;
  line.textContent = fill(interfaceWords.unknownInLink[pageLanguage()], { given });
  document.querySelector('main')?.prepend(line);
}

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
  const demo = demoNamed(link?.dataset['try'] ?? '');
  if (link === null || demo === null) return;
  event.preventDefault();
  const state = await demo.start();
  state?.take(new URLSearchParams(link.search));
  demo.reveal();
}

document.addEventListener('click', followTry);
sayWhatTheLinkGotWrong();
