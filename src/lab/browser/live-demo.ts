import { interfaceWords } from '../interface-words';
import { loadDemo } from '../registry';
import { pageLanguage } from './page-language';
import type { RunningDemo } from './run-demo';

/** How far below or above the screen a demo is loaded, so that it is live when the reader arrives. */
const nearTheScreen = '400px';

function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 500 });
    else setTimeout(resolve, 50);
  });
}

/**
 * A demo in a page. The page already holds its first picture, its numbers and its controls; when it nears the screen,
 * or when a link asks for one of its states, this element loads the demo's code and makes it move.
 */
export class LiveDemo extends HTMLElement {
  #running: Promise<RunningDemo | null> | undefined;

  connectedCallback(): void {
    const named = [...new URLSearchParams(location.search).keys()].some((key) =>
      key.startsWith(`${this.id}.`),
    );
    if (named || location.hash === `#${this.id}`) {
      void this.start();
      return;
    }
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        void whenIdle().then(() => this.start());
      },
      { rootMargin: nearTheScreen },
    );
    observer.observe(this);
  }

  /** Makes the demo live, once. Gives `null` when its code could not be loaded; the first picture then stays. */
  start(): Promise<RunningDemo | null> {
    this.#running ??= this.#run();
    return this.#running;
  }

  /** Scrolls to the demo unless it is on the screen already. */
  reveal(): void {
    const { top, bottom } = this.getBoundingClientRect();
    if (top >= 0 && bottom <= window.innerHeight) return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', block: 'start' });
  }

  async #run(): Promise<RunningDemo | null> {
    try {
      const [{ runDemo }, demo] = await Promise.all([import('./run-demo'), loadDemo(this.id)]);
      return await runDemo(this, demo, pageLanguage());
    } catch {
      // Most likely the network is gone. Nothing of the page is lost; one line says what happened.
      const notice = this.querySelector('.notice');
      if (notice) notice.textContent = interfaceWords.failed[pageLanguage()];
      return null;
    }
  }
}
