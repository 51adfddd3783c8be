import { readNumber } from '../demo/typed-number/read-number';
import type { Language } from '../demo/words';
import { inOneLine } from '../site/say';
import { sayBeside } from './beside';
import { sayAllowed, sayChanged, sayWhy } from './say-refused';

/** A live field for whole numbers. */
export interface NumberField {
  /** Whether something was said since this was asked last, so that a form can wait until the reader has seen it. */
  readonly hasSaid: () => boolean;
}

/**
 * Lets a field made with `wholeNumberField` take a number as people write it. When the field is left or Enter is pressed, what cannot
 * be taken gives way to the number from before, what lies outside the limits to the nearest inside, and a line beside the field says
 * so. The arrow keys step. Whatever the field does itself sends the events of a typing hand.
 */
export function bindNumberField(field: HTMLInputElement, language: Language): NumberField {
  const limits = { min: Number(field.dataset['min']), max: Number(field.dataset['max']), isWhole: true };
  const inside = (value: number): number => Math.round(Math.min(limits.max, Math.max(limits.min, value)));
  let before = field.value;
  let hush = (): void => {};
  let hasSaid = false;

  function write(text: string): void {
    if (field.value === text) return;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** Takes what stands in the field, and gives whether there was something to say. */
  function settle(): boolean {
    const typed = field.value;
    const reading = readNumber(typed);
    const used = 'value' in reading ? inside(reading.value) : undefined;
    if (used !== undefined) before = String(used);
    write(before);
    if ('value' in reading && reading.value === used) return false;
    const why =
      'problem' in reading
        ? sayWhy(typed, reading.problem, language)
        : sayChanged(typed, Number(before), language);
    hush();
    hush = sayBeside(field, inOneLine([why, sayAllowed(limits, language)], language), {
      isRefused: 'problem' in reading,
    });
    hasSaid = true;
    return true;
  }

  field.addEventListener('focus', () => {
    before = field.value;
  });
  field.addEventListener('input', () => {
    hush();
    hasSaid = false;
  });
  field.addEventListener('change', settle);
  field.addEventListener('keydown', (event) => {
    const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    // What is said beside the field must be seen before the form goes on.
    if (event.key === 'Enter' && settle()) event.preventDefault();
    if (direction === undefined) return;
    event.preventDefault();
    const reading = readNumber(field.value);
    before = String(inside(('value' in reading ? reading.value : Number(before)) + direction));
    write(before);
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  return {
    hasSaid() {
      const had = hasSaid;
      hasSaid = false;
      return had;
    },
  };
}
