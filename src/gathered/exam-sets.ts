import type { Said } from '../demo/words';

/** One of the five sets of exam notes that this site answers. */
export interface ExamSet {
  /** stands in addresses, so it never changes */
  readonly id: string;
  /** how its items begin: `S0` of `S0.7a` */
  readonly code: string;
  readonly title: Said;
  /** Its items are numbered as its questions are; else they are counted through. */
  readonly isNumbered: boolean;
}

/** The sets, in the order in which their items are numbered. */
export const examSets: readonly ExamSet[] = [
  {
    id: 'eight-questions',
    code: 'S0',
    title: { en: 'Eight long questions', zh: '八道综合题' },
    isNumbered: true,
  },
  { id: 'mid-term', code: 'S1', title: { en: 'Mid-term revision', zh: '期中复习提纲' }, isNumbered: false },
  { id: 'interview', code: 'S2', title: { en: 'Interview questions', zh: '面试题' }, isNumbered: true },
  { id: 'basics', code: 'S3', title: { en: 'Basic questions', zh: '基础问题' }, isNumbered: true },
  {
    id: 'short-answers',
    code: 'S4',
    title: { en: 'Short-answer questions', zh: '简答题' },
    isNumbered: true,
  },
];
