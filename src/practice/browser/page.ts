import { ExerciseItem } from './exercise-item';
import type { Marked } from './run-exercise';

/** What every page with exercises loads. */

customElements.define('exercise-item', ExerciseItem);

declare global {
  interface DocumentEventMap {
    'exercise-marked': CustomEvent<Marked>;
  }
}

// The review and the exams keep their own answers.
document.addEventListener('exercise-marked', ({ target, detail }) => {
  if (target instanceof Element && target.closest('[data-practice]')) return;
  void import('./remember').then(({ remember }) => remember(detail, 'notes'));
});
