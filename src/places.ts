/** The pages of the site beside the notes, in the order in which they are offered. */

import type { Bilingual } from './curriculum';

export interface Place {
  /** The path below the language: `practice` for `/en/practice/`. */
  readonly path: string;
  readonly title: Bilingual;
}

export const places: readonly Place[] = [
  { path: 'practice', title: { en: 'Practice', zh: '练习' } },
  { path: 'exam', title: { en: 'Mock exam', zh: '模拟考试' } },
];
