import type { Demo } from '../../demo/define-demo';
import { openFolds } from '../../site/open-folds';
import { importScripts } from './import-scripts';
import { pageLanguage } from './page-language';
import type { RunningDemo } from './running-demo';
import { isStateAsked, whenNear } from './when-near';

/**
 * A demo in a page. The page already holds its first picture, its numbers and its controls; when it nears the screen,
 * or when a link asks for one of its states, this element loads the demo's code and makes it move.
 */
export class LiveDemo extends HTMLElement {
  #running: Promise<RunningDemo | null> | undefined;

  connectedCallback(): void {
    whenNear(this, () => void this.start());
  }

  /** Makes the demo live, once. Gives `null` when its code could not be loaded; the first picture then stays. */
  start(): Promise<RunningDemo | null> {
    this.#running ??= this.#run();
    return this.#running;
  }

  /** Opens what it is folded in, and scrolls to the demo unless it is on the screen already. */
  reveal(): void {
    openFolds(this);
    const { top, bottom } = this.getBoundingClientRect();
    if (top >= 0 && bottom <= window.innerHeight) return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', block: 'start' });
  }

  async #run(): Promise<RunningDemo | null> {
    // Until the state that a link asks for is there, the default one is not to pass for it.
    this.toggleAttribute('data-awaited', isStateAsked(this.id));
    try {
      const [{ runDemo }, { default: demo }] = await Promise.all([
        import('./run-demo'),
        importScripts<{ readonly default: Demo }>(this.dataset['scripts'] ?? ''),
      ]);
      return await runDemo(this, demo, pageLanguage());
    } catch {
      // Most likely the network is gone. Nothing of the page is lost; one line says what happened.
      const notice = this.querySelector<HTMLElement>('.notice');
      if (notice) notice.textContent = notice.dataset['failed'] ?? '';
      return null;
    } finally {
      this.removeAttribute('data-awaited');
    }
  }
}
