import type { Mistake } from '../../exercise/define-exercise';
import type { Variant } from '../../exercise/variant';
import { letKeyboardScroll } from '../../lab/browser/keyboard-scrolling';
import { pointSeeLinks } from './see-links';
import { copyOfExercise } from './topic-page';

/** Why an answer is wrong. */
export interface Reasons {
  /** Shows the reasons for these mistakes and no others. */
  readonly show: (found: readonly string[]) => Promise<void>;
  readonly hide: () => void;
}

/**
 * The reasons below an exercise. In the notes they come from the page of the topic when the first is needed: whoever only reads
 * never loads them. `variant` gives the one that is shown; `failed` is called when they cannot be had.
 */
export function createReasons(
  root: HTMLElement,
  mistakes: Readonly<Record<string, Mistake>>,
  variant: () => Variant,
  failed: () => void,
): Reasons {
  const box = root.querySelector('.reasons') as HTMLElement;
  /** What went wrong in the answer whose mark is shown. */
  let mistaken: readonly string[] = [];

  async function fetchAll(address: string): Promise<void> {
    const copy = await copyOfExercise(root.id, address);
    delete box.dataset['at'];
    box.replaceChildren(...(copy.querySelector('.reasons')?.childNodes ?? []));
    letKeyboardScroll(box);
    // On the page of the topic these links lead here; here they move a demo in place, see lab/browser/page.ts.
    for (const link of box.querySelectorAll<HTMLAnchorElement>('a[data-see]')) {
      link.dataset['try'] = mistakes[link.dataset['see'] ?? '']?.see?.(variant().values).demo ?? '';
    }
    pointSeeLinks(box, mistakes, variant());
  }

  function showMistaken(): void {
    for (const reason of box.querySelectorAll<HTMLElement>('.reason')) {
      reason.hidden = !mistaken.includes(reason.dataset['mistake'] ?? '');
    }
  }

  return {
    async show(found) {
      mistaken = found;
      const address = box.dataset['at'];
      if (address !== undefined && found.length > 0) {
        try {
          await fetchAll(address);
        } catch {
          if (mistaken === found) failed();
        }
      }
      // The reader may have gone on to another answer or to new numbers.
      showMistaken();
    },
    hide() {
      mistaken = [];
      showMistaken();
    },
  };
}
