import { pageLanguage } from '../../lab/browser/page-language';
import { whenNear } from '../../lab/browser/when-near';
import { loadExercise } from './load-exercise';
import type { RunningExercise } from './run-exercise';

/**
 * An exercise in a page. The page already holds its question and its solution; when it nears the screen, or when a link
 * asks for one of its variants, this element loads what draws and marks it. In an exam, `data-exam` keeps it from
 * starting by itself and from showing what is right.
 */
export class ExerciseItem extends HTMLElement {
  #running: Promise<RunningExercise | null> | undefined;

  connectedCallback(): void {
    if (!this.hasAttribute('data-exam')) whenNear(this, () => void this.start());
  }

  /** Makes the exercise live, once. Gives `null` when its code could not be loaded; the text then stays. */
  start(): Promise<RunningExercise | null> {
    this.#running ??= this.#run();
    return this.#running;
  }

  async #run(): Promise<RunningExercise | null> {
    try {
      const [{ runExercise }, exercise] = await Promise.all([import('./run-exercise'), loadExercise(this)]);
      return runExercise(this, exercise, pageLanguage());
    } catch {
      // Most likely the network is gone. Nothing of the page is lost; one line says what happened.
      const notice = this.querySelector<HTMLElement>('.notice');
      if (notice) notice.textContent = notice.dataset['failed'] ?? '';
      return null;
    }
  }
}
