import type { Language } from '../../demo/words';

/** The language of the page the reader looks at. */
export function pageLanguage(): Language {
  return document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
}
