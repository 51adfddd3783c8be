import { pageLanguage } from '../../lab/browser/page-language';
import { inOneLine } from '../../site/say';
import { ExerciseItem } from './exercise-item';
import type { Marked } from './run-exercise';

/** What every page with exercises loads. */

customElements.define('exercise-item', ExerciseItem);

declare global {
  interface DocumentEventMap {
    'exercise-marked': CustomEvent<Marked>;
  }
}

/** Answers that what keeps them has not been given: it is loaded with the first, and the network may be gone just then. */
const waiting: { readonly marked: Marked; readonly at: number }[] = [];

/** Says below an exercise that its answer does not count yet, or takes that back. */
function tell(id: string, isUncounted: boolean): void {
  const notice = document.getElementById(id)?.querySelector<HTMLElement>('.notice');
  if (!notice) return;
  const { uncounted = '' } = notice.dataset;
  // The line may also say that the reason for a mistake could not be loaded.
  const other = notice.textContent.replace(uncounted, '').trim();
  notice.textContent = inOneLine([isUncounted ? uncounted : '', other], pageLanguage());
}

let keeper: typeof import('./remember') | undefined;

async function loadKeeper(): Promise<typeof keeper> {
  keeper ??= await import('./remember').catch(() => undefined);
  return keeper;
}

async function keepWaiting(): Promise<void> {
  if (waiting.length === 0) return;
  // What is there is not waited for: the page may be left with the answer.
  const loaded = keeper ?? (await loadKeeper());
  for (const { marked } of waiting) tell(marked.id, loaded === undefined);
  if (loaded) for (const { marked, at } of waiting.splice(0)) void loaded.remember(marked, 'notes', at);
}

// What keeps answers is asked for when the reader turns to an exercise: a page that is left right after an answer cannot wait for it.
document.addEventListener('focusin', ({ target }) => {
  if (target instanceof Element && target.closest('exercise-item')) void loadKeeper();
});

// The review and the exams keep their own answers.
document.addEventListener('exercise-marked', ({ target, detail }) => {
  if (target instanceof Element && target.closest('[data-practice]')) return;
  waiting.push({ marked: detail, at: Date.now() });
  void keepWaiting();
});
addEventListener('online', () => void keepWaiting());
