import type { Language } from '../../demo/words';
import { sayBeside } from '../../field/beside';
import { fieldWords } from '../../field/field-words';
import { sayWhy } from '../../field/say-refused';
import { inOneLine } from '../../site/say';
import { readAnswer } from '../read-answer';

/** What an answer that is no number is told beside its field. */
export function sayUnreadAnswer(typed: string, language: Language): string {
  const reading = readAnswer(typed);
  if (!('problem' in reading) || reading.problem === 'empty') return '';
  const examples = reading.problem === 'unreadable' ? fieldWords.examples[language] : '';
  return inOneLine([sayWhy(typed, reading.problem, language), examples], language);
}

/**
 * Tells the reader who leaves a field for a number that its answer cannot be read, in an exam too: it gives nothing away. Gives what
 * takes all these lines away.
 */
export function tellUnread(form: HTMLFormElement, language: Language): () => void {
  const lines = new Map<EventTarget, () => void>();

  function hush(field: EventTarget): void {
    lines.get(field)?.();
    lines.delete(field);
  }

  form.addEventListener('input', ({ target }) => target && hush(target));
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'text' || target.readOnly) return;
    hush(target);
    const said = sayUnreadAnswer(target.value, language);
    if (said !== '') lines.set(target, sayBeside(target, said, { isRefused: true, atEnd: true }));
  });
  return () => {
    for (const field of [...lines.keys()]) hush(field);
  };
}
