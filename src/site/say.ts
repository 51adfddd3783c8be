import type { Language, Said } from '../demo/words';

/** Values for the places that a sentence leaves open as `{name}`. */
export type SentenceValues = Readonly<Record<string, string | number>>;

/** Says a sentence of a list by its key, with values put in. */
export type Say<Key> = (key: Key, values?: SentenceValues) => string;

/** Puts values into a sentence. */
export function withValues(sentence: string, values: SentenceValues): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The sentences of a list in one language: `const say = sayFrom(printWords, 'zh')`, then `say('title')`. */
export function sayFrom<Key extends string>(
  words: Readonly<Record<Key, Said>>,
  language: Language,
): Say<Key> {
  return (key, values = {}) => withValues(words[key][language], values);
}

/** The sentences of a line: Chinese has no blank between them. */
export function inOneLine(sentences: readonly string[], language: Language): string {
  return sentences.filter((each) => each !== '').join(language === 'zh' ? '' : ' ');
}

/** What stands between a name and what is said of it. */
export function colonOf(language: Language): string {
  return language === 'zh' ? '：' : ': ';
}

/** What stands between two things that are told in one go. */
export function commaOf(language: Language): string {
  return language === 'zh' ? '，' : ', ';
}

/** Names one after the other. */
export function inAList(names: readonly string[], language: Language): string {
  return names.join(language === 'zh' ? '、' : ', ');
}

/** What stands behind a name in brackets, with the space before them where the language has one. */
export function inBrackets(text: string, language: Language): string {
  return language === 'zh' ? `（${text}）` : ` (${text})`;
}
