import type { Language } from '../demo/words';
import { pageHref } from '../site/links';

/**
 * The HTML of a part of a note for another page: links that mean the note itself, `?ema-weights.beta=…#ema-weights` or `#window`,
 * lead there.
 */
export function linksToNote(html: string, locale: Language, slug: string): string {
  return html
    .replace(/ href="(?=[?#])/g, ` href="${pageHref(locale, slug)}`)
    .replace(/ data-try="[^"]*"/g, '');
}
