import type { Language } from '../../demo/words';
import { largestSeed } from '../../exercise/draw';
import { bindNumberField } from '../../field/number-field';
import { sayFrom } from '../../site/say';
import { chosenTopics } from '../exam/chosen-topics';
import type { ExamData } from '../exam/exam-data';
import { readExamLink } from '../exam/exam-link';
import { examWords } from '../exam/exam-words';
import type { ExamOptions } from '../exam/paper';
import { chooseParts, showParts } from './exam-parts';

/** A paper that somebody has not seen yet. */
export function newSeed(): number {
  return 1 + Math.floor(Math.random() * largestSeed);
}

/** The fields that decide a paper, live. */
export interface ExamFields {
  /** What is chosen: read as a link is, so that both take and refuse the same. No topic ticked means none. */
  readonly read: () => ExamOptions;
  readonly fillIn: (options: ExamOptions) => void;
  /** Whether a field has said something since this was asked last. */
  readonly hasSaid: () => boolean;
}

function checkboxes(form: HTMLFormElement, name: string): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>(`input[type="checkbox"][name="${name}"]`)];
}

function tick(boxes: readonly HTMLInputElement[], values: readonly string[]): void {
  for (const box of boxes) box.checked = values.includes(box.value);
}

/** Makes the fields of `ExamFields.astro` live; `changed` is called whenever another paper is chosen. */
export function bindExamFields(
  form: HTMLFormElement,
  { bank, topics }: ExamData,
  language: Language,
  changed: () => void,
): ExamFields {
  function read(): ExamOptions {
    const pairs = [...new FormData(form)].map(([name, value]): [string, string] => [name, String(value)]);
    const { options } = readExamLink(new URLSearchParams(pairs).toString(), bank, language);
    const chosen = (name: string): boolean => checkboxes(form, name).some(({ checked }) => checked);
    return {
      ...options,
      topics: chosen('topics') ? options.topics : [],
      kinds: chosen('kinds') ? options.kinds : [],
    };
  }

  const say = sayFrom(examWords, language);
  const summary = form.querySelector('.topic-choice > summary') as HTMLElement;
  function showTopics(): void {
    showParts(form);
    summary.textContent = chosenTopics(say, language, topics, read().topics);
  }

  function fillIn(options: ExamOptions): void {
    for (const name of ['topics', 'kinds'] as const) tick(checkboxes(form, name), options[name]);
    for (const name of ['length', 'minutes', 'seed'] as const) {
      const field = form.querySelector<HTMLInputElement>(`input[name="${name}"]`);
      if (field) field.value = String(options[name]);
    }
    showTopics();
  }

  const numbers = [...form.querySelectorAll<HTMLInputElement>('input[data-min]')].map((field) =>
    bindNumberField(field, language),
  );
  form.addEventListener('input', ({ target }) => {
    chooseParts(form, target);
    showTopics();
    changed();
  });
  form.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    const { choose, values = '', action } = target.dataset;
    if (choose !== undefined) tick(checkboxes(form, choose), values.split(' '));
    if (action === 'new') fillIn({ ...read(), seed: newSeed() });
    if (choose === undefined && action === undefined) return;
    showTopics();
    changed();
  });
  return {
    read,
    fillIn,
    hasSaid: () => numbers.map((field) => field.hasSaid()).includes(true),
  };
}
