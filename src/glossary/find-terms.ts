import type { Language } from '../demo/words';
import type { Term } from '../note/term';
import { formsOf } from './forms';

/** A term in a text. */
export interface Found {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
}

/** A form as a regular expression: whole words where it is written in letters, with or without a space where scripts meet. */
function patternOf(form: string): string {
  const escaped = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const spaced = escaped.replace(/(?<=[\w)])\s?(?=\p{Script=Han})|(?<=\p{Script=Han})\s?(?=[\w(])/gu, '\\s?');
  const before = /^[\p{Script=Latin}\d]/u.test(form) ? '(?<![\\p{Script=Latin}\\d-])' : '';
  const after = /[\p{Script=Latin}\d]$/u.test(form) ? '(?:e?s)?(?![\\p{Script=Latin}\\d-])' : '';
  return `${before}${spaced}${after}`;
}

/** Reads a text for terms: whole words, the longest term first, so that no term is found inside another. */
export function termFinder(terms: readonly Term[], language: Language): (text: string) => readonly Found[] {
  const known = terms
    .flatMap((term) => {
      const others = language === 'zh' ? (term.also ?? []).map(({ zh }) => zh) : [];
      const found = formsOf(term, language).map((form) => ({ form, term }));
      // Another name of a term is no use of it, but no term is to be found inside it either.
      return [...found, ...others.map((form) => ({ form, term: undefined }))];
    })
    .sort((a, b) => b.form.length - a.form.length);
  const pattern = new RegExp(known.map(({ form }) => `(${patternOf(form)})`).join('|'), 'giu');
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const term = known[match.slice(1).findIndex((group) => group !== undefined)]?.term;
      return term ? [{ term, start: match.index, end: match.index + match[0].length }] : [];
    });
}
