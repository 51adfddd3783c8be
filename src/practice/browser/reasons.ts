import type { Language } from '../../demo/words';
import type { Mistake } from '../../exercise/mistake';
import type { Variant } from '../../exercise/variant';
import { letKeyboardScroll } from '../../lab/browser/keyboard-scrolling';
import { fetchedExercise } from './fetched-exercise';
import { pointSeeLinks } from './see-links';

/** Why an answer is wrong. */
export interface Reasons {
  /** Shows the reasons for these mistakes and no others. */
  readonly show: (found: readonly string[]) => Promise<void>;
  readonly hide: () => void;
}

/**
 * The reasons below an exercise. In the notes they are fetched when the first is needed: whoever only reads never loads them. `variant` gives the one that is shown; `failed` is called when they cannot be had.
 */
export function createReasons(
  root: HTMLElement,
  language: Language,
  mistakes: Readonly<Record<string, Mistake>>,
  variant: () => Variant,
  failed: () => void,
): Reasons {
  const box = root.querySelector('.reasons') as HTMLElement;
  /** What went wrong in the answer whose mark is shown. */
  let mistaken: readonly string[] = [];

  async function fetchAll(): Promise<void> {
    const copy = await fetchedExercise(root.id, language);
    delete box.dataset['fetch'];
    box.replaceChildren(...(copy.querySelector('.reasons')?.childNodes ?? []));
    letKeyboardScroll(box);
    // Fetched, these links lead to the notes; in the notes they move a demo in place, see lab/browser/page.ts.
    for (const link of box.querySelectorAll<HTMLAnchorElement>('a[data-see]')) {
      link.dataset['try'] = mistakes[link.dataset['see'] ?? '']?.see?.(variant().values).demo ?? '';
    }
    // The box of the pitfall is on this page too: a whole address would load it again, without what was typed.
    for (const link of box.querySelectorAll<HTMLAnchorElement>('a[data-pitfall]')) {
      link.setAttribute('href', link.hash);
    }
    pointSeeLinks(box, mistakes, variant());
  }

  /** The reasons in the order of the options they are about, each with the letter of its option. */
  function showMistaken(): void {
    const { order } = variant();
    const placeOf = (reason: HTMLElement): number => order.indexOf(reason.dataset['mistake'] ?? '');
    const all = [...box.querySelectorAll<HTMLElement>('.reason')].sort((a, b) => placeOf(a) - placeOf(b));
    const shown = new Set<string | null>();
    for (const reason of all) {
      const place = placeOf(reason);
      // Several cells may be wrong for one reason; of options each has its letter.
      const isTold = place < 0 && shown.has(reason.textContent);
      reason.hidden = isTold || !mistaken.includes(reason.dataset['mistake'] ?? '');
      if (!reason.hidden) shown.add(reason.textContent);
      if (place >= 0) reason.dataset['letter'] = String.fromCharCode(65 + place);
    }
    box.append(...all);
  }

  return {
    async show(found) {
      mistaken = found;
      if ('fetch' in box.dataset && found.length > 0) {
        try {
          await fetchAll();
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
