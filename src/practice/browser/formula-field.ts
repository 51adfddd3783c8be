import type { Language } from '../../demo/words';
import type { Formula } from '../../exercise/formula';
import type { Variant } from '../../exercise/variant';
import { toMathml } from '../../expression/mathml';
import { sayFrom } from '../../site/say';
import { formulaWords } from '../formula/formula-words';
import { keyOf } from '../formula/key';
import { readFormula } from '../formula/read-formula';
import { sayFormulaProblem } from '../formula/say-problem';
import { spokenFormula } from '../formula/spoken';
import { answerField } from '../mark';

/** How long a hand rests before it is told what is not yet a formula, and before a reading is said aloud. */
const rest = 900;

/** After the end of a composition some browsers send the Enter that ended it once more. */
const echo = 50;

/** Puts a text where the cursor is, or brackets around what is chosen, as if it were typed. */
function insert(field: HTMLInputElement, text: string): void {
  const { selectionStart, selectionEnd, value } = field;
  const [start, end] = [selectionStart ?? value.length, selectionEnd ?? value.length];
  const isPair = text.endsWith('()');
  const chosen = isPair ? value.slice(start, end) : '';
  field.focus();
  field.setRangeText(text.replace('()', `(${chosen})`), start, end, 'end');
  if (isPair) {
    const inside = field.selectionEnd ?? 0;
    if (chosen === '') field.setSelectionRange(inside - 1, inside - 1);
  }
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Enter that chooses among the words of an input method is no answer. */
function keepEnter(field: HTMLInputElement): void {
  let endedAt = Number.NEGATIVE_INFINITY;
  field.addEventListener('compositionend', ({ timeStamp }) => {
    endedAt = timeStamp;
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.isComposing || event.timeStamp - endedAt < echo))
      event.preventDefault();
  });
}

/**
 * Shows below the field how the formula in it is read, while it is typed: it gives nothing away, so in an exam too. What cannot be read
 * is told when the hand rests, leaves the field or hands in. Gives what shows it anew, when the field was changed by itself.
 */
export function bindFormulaField(form: HTMLFormElement, exercise: Formula, language: Language): () => void {
  const field = form.elements.namedItem(answerField) as HTMLInputElement;
  const shown = form.querySelector('.formula-reading') as HTMLElement;
  const said = form.querySelector('.formula-said') as HTMLElement;
  const say = sayFrom(formulaWords, language);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function problem(): string {
    const reading = readFormula(exercise, field.value);
    if (!('problem' in reading) || reading.problem === 'empty') return '';
    return sayFormulaProblem(exercise, field.value, reading, language);
  }

  /** A formula wider than its box scrolls, by keyboard too. */
  function letScroll(): void {
    if (shown.scrollWidth > shown.clientWidth || shown.scrollHeight > shown.clientHeight) shown.tabIndex = 0;
    else shown.removeAttribute('tabindex');
  }

  /** Says something aloud to the reader who is in the field: what stands in all fields of an exam is not read out. */
  function speak(text: string): void {
    if (document.activeElement === field) said.textContent = text;
  }

  /** Says what cannot be read; gives it, or nothing. */
  function tell(): string {
    const text = problem();
    if (text === '') return '';
    shown.dataset['state'] = 'unread';
    shown.textContent = text;
    speak(text);
    return text;
  }

  function refresh(): void {
    clearTimeout(timer);
    said.textContent = '';
    field.removeAttribute('aria-invalid');
    const reading = readFormula(exercise, field.value);
    if (!('problem' in reading)) {
      shown.dataset['state'] = 'read';
      shown.innerHTML = `<span translate="no">${toMathml(reading.tree, exercise.letters)}</span>`;
      letScroll();
      const spoken = spokenFormula(reading.tree, exercise.letters, language);
      timer = setTimeout(() => speak(say('readAs', { formula: spoken })), rest);
    } else if (reading.problem === 'empty') {
      shown.dataset['state'] = 'empty';
      shown.textContent = shown.dataset['nothing'] ?? '';
    } else {
      // Half a formula is no mistake: what was read before stays in sight until the hand rests.
      if (shown.dataset['state'] === 'read') shown.dataset['state'] = 'before';
      timer = setTimeout(tell, rest);
    }
  }

  function tellNow(): void {
    clearTimeout(timer);
    const text = tell();
    if (text === '') return;
    field.setAttribute('aria-invalid', 'true');
    // It is left, or handed in.
    said.textContent = text;
  }

  field.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) refresh();
  });
  field.addEventListener('compositionend', refresh);
  field.addEventListener('change', tellNow);
  form.addEventListener('submit', tellNow);
  keepEnter(field);
  const keys = form.querySelector('.formula-keys');
  // The field keeps the focus, and with it a phone its keyboard.
  keys?.addEventListener('mousedown', (event) => event.preventDefault());
  keys?.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-insert]') : null;
    if (button && !field.readOnly) insert(field, button.dataset['insert'] ?? '');
  });
  refresh();
  return refresh;
}

/** Shows the right formula for the numbers of a variant in the solution. */
export function showKey(root: HTMLElement, exercise: Formula, { values }: Variant): void {
  const { typed, tree } = keyOf(exercise, values);
  const [math, code] = [root.querySelector('.formula-key span'), root.querySelector('.formula-key code')];
  if (math) math.innerHTML = toMathml(tree, exercise.letters);
  if (code) code.textContent = typed;
}
