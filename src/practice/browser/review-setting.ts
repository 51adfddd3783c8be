import type { Language } from '../../demo/words';
import { bindNumberField } from '../../field/number-field';
import { newPerDayLimits } from '../review/new-per-day';

/** How many new exercises the reader wants in a day. */

const key = 'gradient-notes.new-per-day';
const usual = 10;

/** The setting that the browser has kept. */
function read(kept: string | null): number {
  const given = kept === null || kept.trim() === '' ? Number.NaN : Math.round(Number(kept));
  return given >= 0 ? Math.min(given, newPerDayLimits.max) : usual;
}

/** Lets the field show and change the setting; `changed` is called when it did. Gives what the setting is now. */
export function keepNewPerDay(
  field: HTMLInputElement,
  language: Language,
  changed: () => void,
): () => number {
  let present = usual;
  try {
    present = read(localStorage.getItem(key));
  } catch {
    // A browser may refuse; the usual number then holds.
  }
  field.value = String(present);
  bindNumberField(field, language);
  field.addEventListener('change', () => {
    present = Number(field.value);
    try {
      localStorage.setItem(key, field.value);
    } catch {
      // It holds until the page is left.
    }
    changed();
  });
  return () => present;
}
