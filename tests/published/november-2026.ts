import { readFileSync } from 'node:fs';
import type { Bank } from '../../src/practice/exam/bank';
import type { PaperItem } from '../../src/practice/exam/paper';

/**
 * What was out in the world in November 2026, made by the site as it was then (commit c5a8649): whoever holds such a link, a stored
 * answer, a file or a card must find the same today. Nothing here is ever made anew; later years get files of their own.
 */
interface Published {
  /** Files of the built site, without those whose names change with each build. */
  readonly addresses: readonly string[];
  /** Ids of the headings of each note. */
  readonly headings: Readonly<Record<string, readonly string[]>>;
  /** The state of each demo without a link. */
  readonly defaults: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Links to states of demos, and what they mean. */
  readonly links: readonly {
    readonly demo: string;
    readonly query: string;
    readonly values: Readonly<Record<string, unknown>>;
  }[];
  /** What a seed made of each exercise. */
  readonly variants: readonly {
    readonly id: string;
    readonly seed: number;
    readonly values: Readonly<Record<string, number>>;
    readonly order?: readonly string[];
    readonly statement?: string;
    readonly blanks?: readonly string[];
  }[];
  readonly bank: Bank;
  /** Links to exams and the papers they gave. */
  readonly exams: readonly { readonly query: string; readonly items: readonly PaperItem[] }[];
  /** The tables of a reader's database. */
  readonly rows: { readonly reviews: readonly object[]; readonly exams: readonly object[] };
  /** The text of the file that this reader took along. */
  readonly file: string;
}

export const published: Published = JSON.parse(
  readFileSync(new URL('../golden/published-2026-11.json', import.meta.url), 'utf8'),
);
