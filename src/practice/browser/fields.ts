import type { Exercise } from '../../exercise/define-exercise';
import type { Variant } from '../../exercise/variant';
import { answerField, type Given } from '../mark';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** The fields of an exercise that are in use. */
export function fieldsOf(form: HTMLFormElement): Field[] {
  return [...form.querySelectorAll<Field>('input, textarea')].filter(
    (field) => !field.hidden && !field.disabled,
  );
}

function checkedValues(form: HTMLFormElement, name: string): string[] {
  return fieldsOf(form)
    .filter((field) => field.name === name && field instanceof HTMLInputElement && field.checked)
    .map((field) => field.value);
}

/** The steps of a derivation in the order in which they stand. */
function stepsIn(form: HTMLFormElement): string[] {
  return [...form.querySelectorAll<HTMLElement>('[data-step]')].map((step) => step.dataset['step'] ?? '');
}

/** What the reader has given: typed fields and chosen keys. */
export function givenIn(form: HTMLFormElement, exercise: Exercise, variant: Variant): Given {
  const typed = (names: readonly string[]): Given => ({
    fields: Object.fromEntries(
      fieldsOf(form)
        .filter((field) => names.includes(field.name) && field.value.trim() !== '')
        .map((field) => [field.name, field.value]),
    ),
  });
  switch (exercise.kind) {
    case 'numeric':
    case 'formula':
      return typed([answerField]);
    case 'fill':
      return typed(variant.blanks ?? []);
    case 'short':
      return { ...typed([answerField]), chosen: checkedValues(form, 'point') };
    case 'derivation':
      return { chosen: stepsIn(form) };
    case 'single':
    case 'multiple':
    case 'true-false':
      return { chosen: checkedValues(form, answerField) };
  }
}

/** Puts an answer back into the fields; what no longer fits is left out. */
export function giveBack(
  form: HTMLFormElement,
  exercise: Exercise,
  { fields = {}, chosen = [] }: Given,
): void {
  if (exercise.kind === 'derivation') {
    const list = form.querySelector('.steps-to-order');
    for (const key of chosen) {
      const step = [...form.querySelectorAll<HTMLElement>('[data-step]')].find(
        ({ dataset }) => dataset['step'] === key,
      );
      if (step) list?.append(step);
    }
    return;
  }
  for (const field of form.querySelectorAll<Field>('input, textarea')) {
    if (field instanceof HTMLInputElement && field.type !== 'text')
      field.checked = chosen.includes(field.value);
    else field.value = fields[field.name] ?? '';
  }
}
