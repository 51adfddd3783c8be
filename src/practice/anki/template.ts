/**
 * The words of an exercise as HTML with gaps for the live numbers: `⟦beta⟧` in text, `⟦tex:beta⟧` in a formula. No words
 * contain these brackets.
 */
import { AuthorError } from '../../demo/errors';
import { escapeHtml } from '../../demo/escape-html';
import { texNumber } from './tex-number';

/** The gap for a live number. */
export function gap(name: string, place: 'text' | 'formula'): string {
  return `⟦${place === 'formula' ? 'tex:' : ''}${name}⟧`;
}

/** Puts the numbers of a variant into their gaps. */
export function fillGaps(template: string, spots: Readonly<Record<string, string>>): string {
  return template.replace(/⟦(tex:)?(\w+)⟧/g, (_, formula: string | undefined, name: string) => {
    const text = spots[name];
    if (text === undefined)
      throw new AuthorError(`no number is called "${name}": build the site anew, its two parts differ`);
    return escapeHtml(formula === undefined ? text : texNumber(text));
  });
}
