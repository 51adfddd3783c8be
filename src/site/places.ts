/** The pages of the site beside the notes, in the order in which they are offered. */

import type { Said } from '../demo/words';

export interface Place {
  /** The path below the language: `practice` for `/en/practice/`. */
  readonly path: string;
  readonly title: Said;
}

export const places: readonly Place[] = [
  { path: 'practice', title: { en: 'Practice', zh: '练习' } },
  { path: 'exam', title: { en: 'Mock exam', zh: '模拟考试' } },
  { path: 'questions', title: { en: 'Exam questions', zh: '考题索引' } },
  { path: 'answers', title: { en: 'Answers sheet', zh: '参考答案汇编' } },
  { path: 'outlines', title: { en: 'Exam outlines', zh: '考试提纲' } },
  { path: 'mistakes', title: { en: 'Common mistakes', zh: '常见错误' } },
  { path: 'glossary', title: { en: 'Glossary', zh: '术语表' } },
  { path: 'teach', title: { en: 'For instructors', zh: '教师用' } },
  { path: 'demos', title: { en: 'All demos', zh: '全部演示' } },
  { path: 'lab', title: { en: 'Network lab', zh: '网络实验室' } },
];
