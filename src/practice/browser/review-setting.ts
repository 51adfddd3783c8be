import type { Language } from '../../demo/words';
import { bindNumberField } from '../../field/number-field';
import { examMoment } from '../review/exam-plan';
import { newPerDayLimits } from '../review/new-per-day';

/** What the reader has set: how many new exercises a day, and the day of an exam. */

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

const examKey = 'gradient-notes.exam-on';

/** Lets the date field show and keep the day of an exam. Gives its moment as it is now. */
export function keepExamDate(field: HTMLInputElement, changed: () => void): () => number | undefined {
  try {
    const kept = localStorage.getItem(examKey) ?? '';
    if (examMoment(kept) !== undefined) field.value = kept;
  } catch {
    // A browser may refuse; there is no exam then.
  }
  field.addEventListener('change', () => {
    try {
      if (field.value === '') localStorage.removeItem(examKey);
      else localStorage.setItem(examKey, field.value);
    } catch {
      // It holds until the page is left.
    }
    changed();
  });
  return () => examMoment(field.value);
}
