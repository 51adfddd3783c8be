/** How many new exercises the reader wants in a day. */

const key = 'gradient-notes.new-per-day';
const usual = 10;
const most = 999;

/** The setting that a text stands for. */
function read(text: string | null): number {
  const given = text === null || text.trim() === '' ? Number.NaN : Math.round(Number(text));
  return given >= 0 ? Math.min(given, most) : usual;
}

/** Lets the field show and change the setting; `changed` is called when it did. Gives what the setting is now. */
export function keepNewPerDay(field: HTMLInputElement, changed: () => void): () => number {
  let present = usual;
  try {
    present = read(localStorage.getItem(key));
  } catch {
    // A browser may refuse; the usual number then holds.
  }
  field.value = String(present);
  field.addEventListener('change', () => {
    present = read(field.value);
    field.value = String(present);
    try {
      localStorage.setItem(key, field.value);
    } catch {
      // It holds until the page is left.
    }
    changed();
  });
  return () => present;
}
