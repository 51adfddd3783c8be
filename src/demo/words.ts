/** The languages of the site, as they stand in addresses. */
export type Language = 'en' | 'zh';

/** Both, in the order in which they are offered. */
export const languages: readonly Language[] = ['en', 'zh'];

/**
 * One thing said in both languages, side by side, so that a missing translation is a type error and a change to one
 * is made in sight of the other.
 */
export type Said<Text = string> = Readonly<Record<Language, Text>>;

/** A symbol or a name that is written alike in both languages. */
export function same(text: string): Said {
  return { en: text, zh: text };
}
