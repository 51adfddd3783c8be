import type { Language } from '../demo/words';

/** The language of the page that is being built. */
export function languageOf(locals: App.Locals): Language {
  return locals.starlightRoute?.entryMeta.locale === 'zh' ? 'zh' : 'en';
}
