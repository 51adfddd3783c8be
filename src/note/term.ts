import type { Said } from '../demo/words';

/** The books whose Chinese words for some terms differ from ours. */
export type Book = 'zhou' | 'qiu' | 'd2l' | 'goodfellow';

/** Another Chinese name of a term, and the books that use it. */
export interface OtherName {
  readonly zh: string;
  readonly in?: readonly Book[];
}

/** A term of the field: one name in each language, used on every page. */
export interface Term {
  /** stands in the addresses of the glossary, so it never changes once published */
  readonly id: string;
  readonly en: string;
  readonly zh: string;
  /** the Chinese name with a first character that has only the sound it has here: 长 alone would be sorted as zhǎng */
  readonly soundsLike?: string;
  /** other Chinese names, which the notes use in brackets on first mention only */
  readonly also?: readonly OtherName[];
  /** what tells the term apart from another, or what not to call it */
  readonly note?: Said;
  /** one line that an examiner would accept; every term that the notes use has one */
  readonly definition?: Said;
  /** the section of the notes that explains the term, or uses it first: `momentum#window` */
  readonly at?: `${string}#${string}`;
  /** how the term stands in a sentence, where that doesn't follow from its names; empty if the words have other senses too */
  readonly finds?: Said<readonly string[]>;
  /** true for words such as “weight”, which every reader of a note knows: they are not marked there */
  readonly everyday?: boolean;
  /** Chinese words that the notes never use for it */
  readonly avoid?: readonly string[];
}
