import type { Language } from '../../demo/words';
import type { Formula } from '../../exercise/formula';
import type { Variant } from '../../exercise/variant';

/** What of an exercise with a formula goes along with what is shown and typed. */
export interface FormulaFollows {
  /** Another variant is shown. */
  readonly show: (variant: Variant) => void;
  /** The field was changed by itself. */
  readonly refresh: () => void;
}

/**
 * Lets the reading below the field and the formula in the solution follow. What sets formulas is loaded for exercises that need it only;
 * where it cannot be had, answers are marked all the same.
 */
export function letFormulaFollow(root: HTMLElement, exercise: Formula, language: Language): FormulaFollows {
  const form = root.querySelector('form') as HTMLFormElement;
  const live = import('./formula-field').then(({ bindFormulaField, showKey }) => ({
    refresh: bindFormulaField(form, exercise, language),
    showKey,
  }));
  const unavailable = (): void => {};
  return {
    show(variant) {
      live.then(({ refresh, showKey }) => {
        showKey(root, exercise, variant);
        refresh();
      }, unavailable);
    },
    refresh() {
      live.then(({ refresh }) => refresh(), unavailable);
    },
  };
}
