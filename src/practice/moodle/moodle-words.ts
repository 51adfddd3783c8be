import type { Said } from '../../demo/words';

/** What the questions in a file for Moodle say besides the words of the exercises. */
export const moodleWords = {
  root: { en: 'Gradient Notes', zh: '梯度笔记' },
  severalRight: {
    en: 'Several answers may be right; each wrong one takes a right one away.',
    zh: '可能有多项正确；每错选一项，抵消一项选对的。',
  },
  points: { en: 'Marking points', zh: '评分要点' },
  modelAnswer: { en: 'Model answer', zh: '参考答案' },
  exam: { en: 'Mock exam, paper {seed}', zh: '模拟考试，试卷 {seed}' },
} as const satisfies Readonly<Record<string, Said>>;
