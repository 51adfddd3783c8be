import type { Language } from '../demo/words';
import type { Term } from '../note/term';

/** The names before a slash and after it, without what stands in brackets: `neuron / unit` is `neuron` and `unit`. */
export function namesIn(name: string): readonly string[] {
  return name
    .replace(/\s*[(（][^()（）]*[)）]\s*/g, '')
    .split(' / ')
    .filter((part) => part !== '');
}

/** How a term stands in a sentence of a language. */
export function formsOf(term: Term, language: Language): readonly string[] {
  return term.finds?.[language] ?? namesIn(term[language]);
}
